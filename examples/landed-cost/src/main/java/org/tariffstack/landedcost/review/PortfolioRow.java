package org.tariffstack.landedcost.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.rows.FiledColumns;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.review.Portfolio;

/** Adds one row to portfolios. Many threads may share one. */
final class PortfolioRow {
    private final @Nullable Books beside;
    private final int heaviest;

    /**
     * How to add.
     *
     * @param beside another law to hold beside the row's, or null for none
     * @param heaviest how many single entries to keep
     */
    PortfolioRow(@Nullable Books beside, int heaviest) {
        this.beside = beside;
        this.heaviest = heaviest;
    }

    /**
     * Adds a row to the portfolio of its jurisdiction.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered or has no value
     * @throws Rows.RefusedException if its duty cannot be computed
     */
    void add(EntryRow row, Map<String, Portfolio.Builder> sums) {
        FiledColumns.requireValue(row);
        Assessment assessment = resolved(row.stack().assess(row.entry()));
        Assessment other = beside == null ? assessment
                : resolved(beside.stack(assessment.jurisdiction()).assess(row.entry()));
        sums.computeIfAbsent(assessment.jurisdiction(),
                name -> Portfolio.builder(row.stack().book().zone(), heaviest)).add(row.name(), assessment, other);
    }

    private static Assessment resolved(Assessment assessment) {
        for (DutyLine line : assessment.lines()) {
            if (line.duty().isEmpty()) {
                throw new Rows.RefusedException("UNRESOLVED", null, "The duty cannot be computed: " + line.heading() + " "
                        + line.unresolved().orElse("is open") + ".");
            }
        }
        return assessment;
    }
}
