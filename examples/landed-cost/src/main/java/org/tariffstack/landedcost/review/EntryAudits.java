package org.tariffstack.landedcost.review;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.ace.EntryNumber;
import org.tariffstack.landedcost.cape.CapeRules;
import org.tariffstack.landedcost.cape.EntryState;
import org.tariffstack.landedcost.cape.Paths;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.text.Days;
import org.tariffstack.landedcost.text.Figures;
import org.tariffstack.landedcost.text.SpreadsheetCsv;
import org.tariffstack.landedcost.text.TextTable;
import org.tariffstack.review.Audit;

/** What the lines of each entry summary come to together. Not for several threads at once. */
final class EntryAudits {
    private static final int SHOWN = 20;

    private final Map<String, Sum> entries = new LinkedHashMap<>();

    /**
     * The differences of an entry.
     *
     * @param entered the day of entry
     * @param liquidated the day of its liquidation, or null
     * @param lines how many lines it has
     * @param differing how many of them differ
     * @param over what was paid too much, whatever the facts
     * @param under what was paid too little, whatever the facts
     * @param overOpen what was paid too much unless a fact that is not given makes it right
     * @param underOpen what was paid too little unless such a fact makes it right
     */
    record Sum(LocalDate entered, @Nullable LocalDate liquidated, long lines, long differing, BigDecimal over, BigDecimal under,
            BigDecimal overOpen, BigDecimal underOpen) {
        Sum plus(Sum other) {
            return new Sum(entered, liquidated == null ? other.liquidated : liquidated, lines + other.lines,
                    differing + other.differing, over.add(other.over), under.add(other.under), overOpen.add(other.overOpen),
                    underOpen.add(other.underOpen));
        }

        /** By how much an entry differs, one way and the other. */
        BigDecimal size() {
            return over.add(under).add(overOpen).add(underOpen);
        }
    }

    void add(EntryRow row, Audit audit) {
        String number = row.text("entry_number");
        if (number.isEmpty()) {
            return;
        }
        BigDecimal over = audit.overpaidAmount().orElse(BigDecimal.ZERO);
        BigDecimal under = audit.underpaidAmount().orElse(BigDecimal.ZERO);
        boolean open = audit.isWithinBounds();
        BigDecimal none = BigDecimal.ZERO;
        entries.merge(EntryNumber.plain(number), new Sum(row.entry().entered().date(row.stack().book().zone()), liquidated(row), 1,
                audit.isClean() ? 0 : 1, open ? none : over, open ? none : under, open ? over : none, open ? under : none),
                Sum::plus);
    }

    private static @Nullable LocalDate liquidated(EntryRow row) {
        String text = row.text("liquidated");
        try {
            return text.isEmpty() ? null : Days.parse(text);
        } catch (DateTimeException e) {
            // The difference is told without the deadline.
            return null;
        }
    }

    void addAll(EntryAudits other) {
        other.entries.forEach((entry, sum) -> entries.merge(entry, sum, Sum::plus));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private List<Map.Entry<String, Sum>> differing() {
        List<Map.Entry<String, Sum>> differing = new ArrayList<>(entries.entrySet().stream()
                .filter(entry -> entry.getValue().differing() > 0).toList());
        differing.sort(Comparator.comparing((Map.Entry<String, Sum> entry) -> entry.getValue().size()).reversed());
        return differing;
    }

    /** The last day of a post summary correction of an entry, or null where it is liquidated. */
    private static @Nullable LocalDate lastCorrection(String entry, Sum sum, LocalDate on) {
        return new Paths(CapeRules.KNOWN, on).lastCorrection(new EntryState(entry, "", sum.entered(), sum.liquidated(), true, "",
                false, "", ""));
    }

    /**
     * The section of a report: the entries that differ, the largest difference first.
     *
     * @param on the day that deadlines are counted from, or null
     */
    String text(@Nullable LocalDate on) {
        List<Map.Entry<String, Sum>> differing = differing();
        StringBuilder text = new StringBuilder("Entry summaries\n  ").append(Figures.people((long) entries.size()))
                .append(entries.size() == 1 ? " entry, " : " entries, ").append(Figures.people((long) differing.size()))
                .append(" with differences").append(differing.isEmpty() ? "\n\n" : ", the largest first\n");
        if (differing.isEmpty()) {
            return text.toString();
        }
        TextTable table = TextTable.cut("lrrrrr" + (on == null ? "l" : "lr"));
        List<String> head = new ArrayList<>(List.of("Entry", "Lines", "Overpaid", "Underpaid", "Uncertain over", "Uncertain under",
                "Correction until"));
        if (on != null) {
            head.add("Days left");
        }
        table.row(head);
        for (Map.Entry<String, Sum> entry : differing.subList(0, Math.min(SHOWN, differing.size()))) {
            Sum sum = entry.getValue();
            LocalDate last = lastCorrection(entry.getKey(), sum, on == null ? LocalDate.MIN : on);
            List<String> cells = new ArrayList<>(List.of(entry.getKey(), sum.differing() + " of " + sum.lines(),
                    Figures.people(sum.over()), Figures.people(sum.under()), Figures.people(sum.overOpen()),
                    Figures.people(sum.underOpen()), last == null ? "liquidated" : last.toString()));
            if (on != null) {
                cells.add(last == null ? "" : daysLeft(last, on));
            }
            table.row(cells);
        }
        text.append(table);
        if (differing.size() > SHOWN) {
            text.append("  and ").append(Figures.people((long) differing.size() - SHOWN)).append(" more; --entries FILE lists them all\n");
        }
        text.append("  A post summary correction may be filed within ").append(CapeRules.KNOWN.correctionDays())
                .append(" days of entry and until ").append(CapeRules.KNOWN.correctionDaysBeforeLiquidation())
                .append(" days before\n  liquidation (").append(CapeRules.KNOWN.citation("psc_days")).append(").\n");
        return text.append('\n').toString();
    }

    private static String daysLeft(LocalDate last, LocalDate on) {
        long days = new Paths(CapeRules.KNOWN, on).daysLeft(last);
        return days < 0 ? "past" : Long.toString(days);
    }

    /** The entries that differ as CSV, the largest difference first; each amount stands once. */
    String csv(@Nullable LocalDate on) {
        StringBuilder text = new StringBuilder(SpreadsheetCsv.row("entry_number", "entered", "liquidated", "lines", "differing",
                "overpaid", "underpaid", "uncertain_overpaid", "uncertain_underpaid", "correction_until", "days_left"));
        for (Map.Entry<String, Sum> entry : differing()) {
            Sum sum = entry.getValue();
            LocalDate last = lastCorrection(entry.getKey(), sum, on == null ? LocalDate.MIN : on);
            text.append(SpreadsheetCsv.row(entry.getKey(), sum.entered().toString(),
                    sum.liquidated() == null ? "" : String.valueOf(sum.liquidated()), Long.toString(sum.lines()),
                    Long.toString(sum.differing()), Figures.plain(sum.over()), Figures.plain(sum.under()),
                    Figures.plain(sum.overOpen()), Figures.plain(sum.underOpen()), last == null ? "" : last.toString(),
                    last == null || on == null ? "" : Long.toString(new Paths(CapeRules.KNOWN, on).daysLeft(last))));
        }
        return text.toString();
    }
}
