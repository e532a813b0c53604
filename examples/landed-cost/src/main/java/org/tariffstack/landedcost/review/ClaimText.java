package org.tariffstack.landedcost.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.cape.CapeRules;
import org.tariffstack.landedcost.cape.EntryLedger;
import org.tariffstack.landedcost.cape.Path;
import org.tariffstack.landedcost.cape.ResultList;
import org.tariffstack.landedcost.text.Figures;
import org.tariffstack.landedcost.text.TextTable;
import org.tariffstack.landedcost.text.WordWrap;

/** What claims come to, by path, for people. */
final class ClaimText {
    private ClaimText() {}

    /** Entries of one path together. */
    private record Sum(long entries, BigDecimal refundable, BigDecimal interest, @Nullable LocalDate first) {
        Sum plus(Sum other) {
            LocalDate earlier = first == null || other.first != null && other.first.isBefore(first) ? other.first : first;
            return new Sum(entries + other.entries, refundable.add(other.refundable), interest.add(other.interest), earlier);
        }
    }

    /**
     * The section of a report.
     *
     * @param on the day of the claims
     * @param results what CAPE gave back, or null
     * @param written the files that were written
     */
    static String of(List<EntryLedger.Claimed> claims, LocalDate on, boolean interest, @Nullable ResultList results,
            List<String> written) {
        Map<Path, Sum> sums = new EnumMap<>(Path.class);
        for (EntryLedger.Claimed one : claims) {
            sums.merge(one.claim().path(), new Sum(1, one.account().refundable(), one.account().interest(), one.claim().until()),
                    Sum::plus);
        }
        CapeRules rules = CapeRules.KNOWN;
        StringBuilder text = new StringBuilder("\nClaims on " + on + ", by the rules as of " + rules.date() + "\n");
        TextTable table = TextTable.cut("lrr" + (interest ? "r" : "") + "l");
        table.row(interest ? new String[] {"Path", "Entries", "Refundable", "Interest", "First deadline"}
                : new String[] {"Path", "Entries", "Refundable", "First deadline"});
        sums.forEach((path, sum) -> {
            String first = sum.first() == null ? "" : String.valueOf(sum.first());
            String entries = Figures.people(sum.entries());
            String refundable = Figures.people(sum.refundable());
            table.row(interest ? new String[] {path.words(), entries, refundable, Figures.people(sum.interest()), first}
                    : new String[] {path.words(), entries, refundable, first});
        });
        text.append(table);
        WordWrap.paragraph("  ", "  ", "CAPE accepts entries not liquidated or liquidated at most " + "80 days ago ("
                + rules.citation("opened") + "), those flagged for reconciliation while no entry of type 09 is on file ("
                + "CSMS 69035485), and finally liquidated ones (" + rules.citation("final") + ").", text);
        if (results != null) {
            reconcile(claims, results, text);
        }
        if (!written.isEmpty()) {
            WordWrap.paragraph("  ", "      ", "Written: " + String.join(", ", written), text);
        }
        return text.toString();
    }

    private static void reconcile(List<EntryLedger.Claimed> claims, ResultList results, StringBuilder text) {
        Map<String, Sum> byStatus = new TreeMap<>();
        Map<String, Long> errors = new TreeMap<>();
        long unnamed = 0;
        long known = 0;
        for (EntryLedger.Claimed one : claims) {
            ResultList.Result result = results.of(one.account().state().number());
            if (result == null) {
                unnamed += one.claim().path() == Path.CAPE ? 1 : 0;
                continue;
            }
            known++;
            byStatus.merge(result.status().isEmpty() ? "no status" : result.status(), new Sum(1, one.account().refundable(),
                    one.account().interest(), null), Sum::plus);
            if (!result.error().isEmpty()) {
                errors.merge(result.error(), 1L, Long::sum);
            }
        }
        text.append("\nResult of CAPE\n");
        byStatus.forEach((status, sum) -> text.append("  ").append(status).append(": ").append(entries(sum.entries())).append(", ")
                .append(Figures.people(sum.refundable())).append('\n'));
        errors.forEach((error, count) -> WordWrap.paragraph("  ", "      ", entries(count) + ": " + error, text));
        if (unnamed > 0) {
            text.append("  ").append(entries(unnamed)).append(" that CAPE accepts, not in the result\n");
        }
        long strange = results.all().size() - known;
        if (strange > 0) {
            text.append("  ").append(entries(strange)).append(" in the result, not in the file\n");
        }
    }

    private static String entries(long count) {
        return Figures.people(count) + (count == 1 ? " entry" : " entries");
    }
}
