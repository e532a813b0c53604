package org.tariffstack.landedcost.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.intake.CellException;
import org.tariffstack.landedcost.intake.Records;

/**
 * The fields of a row, in the forms that the commands read.
 *
 * @param id the row's id, or null where it has none or it cannot be told
 * @param fields a field for each column of the header; none where the row cannot be taken apart
 * @param source the row as it stands in the file, or the rows where several make one
 * @param main which of those is that of the goods, 0 for the first
 * @param faults what cannot be read, as far as that is known before an entry is made of it
 */
public record RowFields(@Nullable String id, List<String> fields, List<List<String>> source, int main,
        List<RowProblem.Fault> faults) {
    /** Takes a row apart. */
    public static RowFields of(InputRow row, Header header) {
        List<RowProblem.Fault> faults = new ArrayList<>();
        if (row instanceof InputRow.JoinedRow joined) {
            List<CellException> unread = new ArrayList<>();
            List<String> cells = joined.line().cells(unread);
            note(unread, faults);
            return of(header, cells, joined.line().rows().stream().map(Records.Row::cells).toList(),
                    joined.line().goodsRow(), faults, true);
        }
        if (row instanceof InputRow.CellsRow cells) {
            return of(header, cells.cells(), faults, true);
        }
        LineReader.Line line = ((BatchReader.RawRow) row).line();
        try {
            if (line.tooLong()) {
                throw new CsvText.CsvTextException(RowProblem.MALFORMED,
                        "The row is longer than " + LineReader.LONGEST + " bytes.");
            }
            return of(header, CsvText.fields(line.bytes(), header.delimiter()), faults, true);
        } catch (CsvText.CsvTextException e) {
            faults.add(new RowProblem.Fault(e.code(), null, e.getMessage()));
            List<String> guess = line.tooLong() ? List.of() : CsvText.guess(line.bytes(), header.delimiter());
            String id = header.id(guess);
            return new RowFields(id == null || id.indexOf('\uFFFD') >= 0 ? null : id, List.of(), List.of(guess), 0, faults);
        }
    }

    /**
     * The fields of a row that were told apart already.
     *
     * @param isText whether they were cut from a text
     */
    static RowFields of(Header header, List<String> fields, boolean isText) {
        return of(header, fields, new ArrayList<>(), isText);
    }

    private static RowFields of(Header header, List<String> fields, List<RowProblem.Fault> faults, boolean isText) {
        return of(header, fields, List.of(fields), 0, faults, isText);
    }

    private static RowFields of(Header header, List<String> fields, List<List<String>> source, int main,
            List<RowProblem.Fault> faults, boolean isText) {
        String id = header.id(fields);
        if (fields.size() != header.width()) {
            faults.add(new RowProblem.Fault(RowProblem.MALFORMED, null, "The row has " + fields.size() + " fields, the header "
                    + header.width() + "." + (isText ? " Quote a field that holds commas." : "")));
            return new RowFields(id, List.of(), source, main, faults);
        }
        List<CellException> unread = new ArrayList<>();
        List<String> read = header.cells().read(fields, unread);
        note(unread, faults);
        return new RowFields(id, read, source, main, faults);
    }

    private static void note(List<CellException> unread, List<RowProblem.Fault> faults) {
        unread.forEach(cell -> faults.add(new RowProblem.Fault(cell.code(), cell.field(), cell.getMessage())));
    }

    /** Whether the row could be taken apart. */
    boolean isWhole() {
        return !fields.isEmpty();
    }
}
