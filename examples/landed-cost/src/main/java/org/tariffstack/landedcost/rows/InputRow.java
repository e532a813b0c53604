package org.tariffstack.landedcost.rows;

import java.util.List;
import org.tariffstack.landedcost.ace.ReportLine;

/** A row as it was read, not yet taken apart. */
public sealed interface InputRow permits BatchReader.RawRow, InputRow.CellsRow, InputRow.JoinedRow {
    /** Its number, 1 for the first after the header. */
    long number();

    /** Where it begins in the file, 1 for the first line. */
    long lineNumber();

    /**
     * A row whose cells are told apart already, as those of a sheet are.
     *
     * @param number its number
     * @param lineNumber the row of the sheet
     * @param cells its cells as text
     */
    record CellsRow(long number, long lineNumber, List<String> cells) implements InputRow {}

    /**
     * Rows of a report that make one line of an entry summary.
     *
     * @param number its number among the lines
     * @param line the line
     */
    record JoinedRow(long number, ReportLine line) implements InputRow {
        @Override
        public long lineNumber() {
            return line.rows().get(0).line();
        }
    }
}
