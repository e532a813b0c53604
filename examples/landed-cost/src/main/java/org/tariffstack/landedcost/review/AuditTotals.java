package org.tariffstack.landedcost.review;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.review.Audit;
import org.tariffstack.review.Difference;

/** What audits come to together. Not for several threads at once. */
final class AuditTotals {
    private final Map<String, Sum> sums = new TreeMap<>();
    private final Map<Difference.Kind, Long> kinds = new EnumMap<>(Difference.Kind.class);
    private final Map<String, Sum> perhaps = new TreeMap<>();
    private final EntryAudits entries = new EntryAudits();
    private long rows;
    private long clean;
    private long open;

    /** What was paid too much and too little, in one currency. */
    record Sum(BigDecimal over, BigDecimal under) {
        static final Sum NONE = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

        Sum minus(Sum other) {
            return new Sum(over.subtract(other.over), under.subtract(other.under));
        }

        Sum plus(Sum other) {
            return new Sum(over.add(other.over), under.add(other.under));
        }
    }

    void add(EntryRow row, Audit audit) {
        entries.add(row, audit);
        rows++;
        clean += audit.isClean() ? 1 : 0;
        open += audit.overpaidAmount().isEmpty() ? 1 : 0;
        audit.differences().forEach(difference -> kinds.merge(difference.kind(), 1L, Long::sum));
        Sum sum = new Sum(audit.overpaidAmount().orElse(BigDecimal.ZERO), audit.underpaidAmount().orElse(BigDecimal.ZERO));
        sums.merge(audit.law().currency(), sum, Sum::plus);
        if (audit.isWithinBounds()) {
            perhaps.merge(audit.law().currency(), sum, Sum::plus);
        }
    }

    void addAll(AuditTotals other) {
        rows += other.rows;
        clean += other.clean;
        open += other.open;
        other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Long::sum));
        other.sums.forEach((currency, sum) -> sums.merge(currency, sum, Sum::plus));
        other.perhaps.forEach((currency, sum) -> perhaps.merge(currency, sum, Sum::plus));
        entries.addAll(other.entries);
    }

    /** How many rows were compared. */
    long rows() {
        return rows;
    }

    /** How many of them do not differ. */
    long clean() {
        return clean;
    }

    /** Of how many it is not known what was paid, or what is due. */
    long open() {
        return open;
    }

    /** How many differences there are, by kind. */
    Map<Difference.Kind, Long> kinds() {
        return kinds;
    }

    /** What of that facts that are not given may make right, by currency. */
    Map<String, Sum> perhaps() {
        return perhaps;
    }

    /** The same by entry summary. */
    EntryAudits entries() {
        return entries;
    }

    /** What was paid too much and too little, by currency. */
    Map<String, Sum> sums() {
        return sums;
    }
}
