package org.tariffstack.landedcost.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tariffstack.landedcost.cape.EntryLedger;

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
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final EntryLedger ledger = new EntryLedger();
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

        private Sum withEntries(long count) {
            return count == entries ? this : new Sum(count, assessed, refundable, interest);
        }

        BigDecimal together() {
            return refundable.add(interest);
        }
    }

    void addRow() {
        rows++;
    }

    void addToGroup(List<String> key, Sum sum, String entry) {
        groups.merge(key, once("groups", key, sum, entry), Sum::plus);
    }

    void addToRuling(List<String> key, Sum sum, String entry) {
        rulings.merge(key, once("rulings", key, sum, entry), Sum::plus);
    }

    void addToState(List<String> key, Sum sum, String entry) {
        states.merge(key, once("states", key, sum, entry), Sum::plus);
    }

    void addToTotal(List<String> key, Sum sum, String entry) {
        totals.merge(key, once("totals", key, sum, entry), Sum::plus);
    }

    void addAll(RefundTotals other) {
        rows += other.rows;
        other.groups.forEach((key, sum) -> groups.merge(key, once("groups", key, sum, other), Sum::plus));
        other.rulings.forEach((key, sum) -> rulings.merge(key, once("rulings", key, sum, other), Sum::plus));
        other.states.forEach((key, sum) -> states.merge(key, once("states", key, sum, other), Sum::plus));
        other.totals.forEach((key, sum) -> totals.merge(key, once("totals", key, sum, other), Sum::plus));
        ledger.addAll(other.ledger);
    }

    /** The sum of a line, which counts as an entry only where its entry was not counted yet; where it names none, it is one. */
    private Sum once(String kind, List<String> key, Sum sum, String entry) {
        return entry.isEmpty() || seen(kind, key).add(entry) ? sum : sum.withEntries(0);
    }

    private Sum once(String kind, List<String> key, Sum sum, RefundTotals other) {
        Set<String> here = seen(kind, key);
        long twice = other.seen(kind, key).stream().filter(entry -> !here.add(entry)).count();
        return sum.withEntries(sum.entries() - twice);
    }

    private Set<String> seen(String kind, List<String> key) {
        return seen.computeIfAbsent(kind + key, any -> new HashSet<>());
    }

    /** The entries that the file names, one by one. */
    EntryLedger ledger() {
        return ledger;
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
