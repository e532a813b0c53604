package org.tariffstack.landedcost.review;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.ace.EntryNumber;
import org.tariffstack.landedcost.cape.EntryLedger;
import org.tariffstack.landedcost.cape.EntryState;
import org.tariffstack.landedcost.report.RowSums;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.rows.FiledColumns;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.landedcost.text.Days;
import org.tariffstack.law.TariffBook;
import org.tariffstack.review.FiledEntry;
import org.tariffstack.review.Refund;
import org.tariffstack.review.RefundLine;

/** Adds the refund of one row to totals. */
final class RefundRow {
    /** The columns beside those of what was filed. */
    static final List<String> COLUMNS = List.of("deposited", "liquidated", "entry_number", "entry_type", "importer_number",
            "liquidation_status", "reconciliation", "protest_number", "protest_status");
    private static final Set<String> NOT_FLAGGED = Set.of("", "n", "no", "0", "false", "none");

    private final List<String> by;
    private final InterestTable interest;

    /**
     * What to add, and how.
     *
     * @param by the columns whose values part the groups
     * @param interest the interest that refunds bear
     */
    RefundRow(List<String> by, InterestTable interest) {
        this.by = by;
        this.interest = interest;
    }

    /**
     * Adds a row, wholly or not at all.
     *
     * @throws InvalidEntryException if a field cannot be read
     * @throws Rows.RefusedException if the refund or its interest cannot be computed
     */
    void add(EntryRow row, RefundTotals totals) {
        FiledEntry filed = FiledColumns.of(row);
        FiledColumns.requireValue(row);
        TariffBook book = row.stack().book();
        LocalDate entered = row.entry().entered().date(book.zone());
        LocalDate deposited = date(row, "deposited").orElse(entered);
        String state = state(row, book);
        Refund refund = row.stack().refund(filed);
        refund.unresolved().ifPresent(why -> {
            throw new Rows.RefusedException("UNRESOLVED", null, "The refund cannot be computed: " + why + ".");
        });
        String currency = refund.law().currency();
        Map<List<String>, RefundTotals.Sum> groups = new HashMap<>();
        Map<List<String>, RefundTotals.Sum> rulings = new HashMap<>();
        RefundTotals.Sum whole = null;
        for (RefundLine line : refund.lines()) {
            BigDecimal bears = interest.on(line.refundable(), deposited);
            RefundTotals.Sum sum = new RefundTotals.Sum(1, line.assessed(), line.refundable(), bears);
            groups.merge(key(row, currency, YearMonth.from(entered), line.program()), sum, RefundTotals.Sum::and);
            rulings.merge(List.of(currency, line.ruling(), line.since().toString()), sum, RefundTotals.Sum::and);
            whole = whole == null ? sum : whole.and(sum);
        }
        totals.addRow();
        if (whole != null) {
            String entry = entry(row.header(), row.fields());
            groups.forEach((key, sum) -> totals.addToGroup(key, sum, entry));
            rulings.forEach((key, sum) -> totals.addToRuling(key, sum, entry));
            totals.addToTotal(List.of(currency), whole, entry);
            if (!state.isEmpty()) {
                totals.addToState(List.of(currency, state), whole, entry);
            }
        }
        boolean isFiled = filed.lines().isEmpty() ? whole != null
                : filed.lines().stream().anyMatch(line -> isRefundable(line.heading(), book));
        note(row.header(), row.fields(), entered, date(row, "liquidated").orElse(null), whole, isFiled, 0, totals);
    }

    /**
     * Notes the entry of a row that was refused, so that an entry with duties to be claimed back is not forgotten.
     *
     * @param header the columns
     * @param book the law by which its numbers are known
     */
    void refused(RowSums.RefusedRow row, Header header, TariffBook book, RefundTotals totals) {
        List<String> fields = row.fields().fields();
        if (fields.isEmpty()) {
            return;
        }
        boolean isFiled = Stream.of(header.text(fields, "filed_headings").split("[\\s;|]+")).filter(text -> !text.isEmpty())
                .anyMatch(text -> isRefundableText(text, book));
        try {
            LocalDate entered = LocalDate.parse(header.text(fields, "entered").substring(0, Math.min(10,
                    header.text(fields, "entered").length())));
            String liquidated = header.text(fields, "liquidated");
            note(header, fields, entered, liquidated.isEmpty() ? null : Days.parse(liquidated), null, isFiled, 1, totals);
        } catch (DateTimeException e) {
            // Without a day of entry nothing can be said of it but why it was refused.
        }
    }

    private static boolean isRefundableText(String number, TariffBook book) {
        try {
            return isRefundable(HtsCode.of(number).truncatedTo(8).dotted(), book);
        } catch (InvalidEntryException e) {
            return false;
        }
    }

    private static boolean isRefundable(String heading, TariffBook book) {
        return book.layersByHeading().getOrDefault(heading, List.of()).stream()
                .anyMatch(layer -> layer.program().status().isRefundable(null));
    }

    private static String entry(Header header, List<String> fields) {
        String number = header.text(fields, "entry_number");
        return number.isEmpty() ? "" : EntryNumber.plain(number);
    }

    private static void note(Header header, List<String> fields, LocalDate entered, @Nullable LocalDate liquidated,
            RefundTotals.@Nullable Sum whole, boolean filed, int refused, RefundTotals totals) {
        String number = entry(header, fields);
        if (number.isEmpty()) {
            return;
        }
        boolean flagged = !NOT_FLAGGED.contains(header.text(fields, "reconciliation").toLowerCase(Locale.ROOT));
        String type = header.text(fields, "entry_type");
        EntryState state = new EntryState(number, type.length() == 1 ? "0" + type : type, entered, liquidated,
                header.has("liquidated"), header.text(fields, "liquidation_status"), flagged,
                header.text(fields, "protest_number"), header.text(fields, "protest_status"));
        String importer = header.text(fields, "importer_number");
        totals.ledger().add(new EntryLedger.Account(state, importer.isEmpty() ? header.text(fields, "importer") : importer,
                whole == null ? BigDecimal.ZERO : whole.refundable(), whole == null ? BigDecimal.ZERO : whole.interest(), filed,
                refused));
    }

    private List<String> key(EntryRow row, String currency, YearMonth month, String program) {
        List<String> key = new ArrayList<>(List.of(currency, month.toString(), program));
        by.forEach(column -> key.add(row.text(column)));
        return List.copyOf(key);
    }

    /** What became of an entry, as far as the file says; empty where it has no such column. */
    private String state(EntryRow row, TariffBook book) {
        if (!row.header().has("liquidated")) {
            return "";
        }
        Optional<LocalDate> liquidated = date(row, "liquidated");
        if (liquidated.isEmpty()) {
            return "not liquidated";
        }
        Optional<LocalDate> last = Refund.lastDayOfProtest(liquidated.get(), book);
        return interest.through() == null || last.isEmpty() ? "liquidated" : interest.through().isAfter(last.get())
                ? "liquidated, protest closed by " + interest.through()
                : "liquidated, protest open on " + interest.through();
    }

    private static Optional<LocalDate> date(EntryRow row, String column) {
        String text = row.text(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Days.parse(text));
        } catch (DateTimeException e) {
            throw new InvalidEntryException(ErrorCode.BAD_TIME, column,
                    "'" + text + "' is not a day that exists: write 2025-04-15.");
        }
    }
}
