package org.tariffstack.landedcost.review;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.rows.FiledColumns;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.landedcost.text.Days;
import org.tariffstack.law.TariffBook;
import org.tariffstack.review.FiledEntry;
import org.tariffstack.review.Refund;
import org.tariffstack.review.RefundLine;

/** Adds the refund of one row to totals. */
final class RefundRow {
    /** The columns beside those of what was filed. */
    static final List<String> COLUMNS = List.of("deposited", "liquidated");

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
            groups.forEach(totals::addToGroup);
            rulings.forEach(totals::addToRuling);
            totals.addToTotal(List.of(currency), whole);
            if (!state.isEmpty()) {
                totals.addToState(List.of(currency, state), whole);
            }
        }
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
