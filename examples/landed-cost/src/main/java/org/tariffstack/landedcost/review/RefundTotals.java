package org.tariffstack.landedcost.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What refunds come to together. Not for several threads at once. */
final class RefundTotals {
    /** Texts one after the other, as words in a dictionary. */
    private static final Comparator<List<String>> IN_ORDER = (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    };

    private final Map<List<String>, Sum> groups = new TreeMap<>(IN_ORDER);
    private final Map<List<String>, Sum> rulings = new TreeMap<>(IN_ORDER);
    private final Map<List<String>, Sum> states = new TreeMap<>(IN_ORDER);
    private final Map<List<String>, Sum> totals = new TreeMap<>(IN_ORDER);
    private long rows;

    /** Duties that can be claimed back: of how many entries, what was assessed, what comes back, with which interest. */
    record Sum(long entries, BigDecimal assessed, BigDecimal refundable, BigDecimal interest) {
        static final Sum NONE = new Sum(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        Sum plus(Sum other) {
            return new Sum(entries + other.entries, assessed.add(other.assessed), refundable.add(other.refundable),
                    interest.add(other.interest));
        }

        /** Another duty of the same entry. */
        Sum and(Sum other) {
            return new Sum(entries, assessed.add(other.assessed), refundable.add(other.refundable),
                    interest.add(other.interest));
        }

        BigDecimal together() {
            return refundable.add(interest);
        }
    }

    void addRow() {
        rows++;
    }

    void addToGroup(List<String> key, Sum sum) {
        groups.merge(key, sum, Sum::plus);
    }

    void addToRuling(List<String> key, Sum sum) {
        rulings.merge(key, sum, Sum::plus);
    }

    void addToState(List<String> key, Sum sum) {
        states.merge(key, sum, Sum::plus);
    }

    void addToTotal(List<String> key, Sum sum) {
        totals.merge(key, sum, Sum::plus);
    }

    void addAll(RefundTotals other) {
        rows += other.rows;
        other.groups.forEach(this::addToGroup);
        other.rulings.forEach(this::addToRuling);
        other.states.forEach(this::addToState);
        other.totals.forEach(this::addToTotal);
    }

    /** How many rows were looked at. */
    long rows() {
        return rows;
    }

    /** By currency, month, programme and whatever the caller named. */
    Map<List<String>, Sum> groups() {
        return groups;
    }

    /** By currency, ruling and its day. */
    Map<List<String>, Sum> rulings() {
        return rulings;
    }

    /** By currency and what became of the entry. */
    Map<List<String>, Sum> states() {
        return states;
    }

    /** By currency. */
    Map<List<String>, Sum> totals() {
        return totals;
    }
}
