package org.tariffstack.landedcost;

import java.util.List;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.whatif.ScenarioException;

/** Answers rows, each with a line of JSON: what it owes, or why it is refused. Many threads may share one. */
final class RowAnswerer {
    private final Books books;
    private final Header header;

    RowAnswerer(Books books, Header header) {
        this.books = books;
        this.header = header;
    }

    /**
     * The answer to a row.
     *
     * @param json the line, with its line feed
     * @param refused whether it says why there is no answer
     */
    record Answer(byte[] json, boolean refused) {}

    Answer answer(BatchReader.RawRow row) {
        String id = null;
        try {
            List<String> fields = fields(row.line());
            id = header.id(fields);
            String jurisdiction = header.text(fields, "jurisdiction");
            TariffStack stack = books.stack(jurisdiction.isEmpty() ? Books.DEFAULT : jurisdiction);
            Entry entry = RowEntry.of(header, fields, stack.book().currency());
            Assessment assessment = stack.assess(entry);
            return new Answer(JsonLines.answer(id, assessment, stack.taxes(assessment)), false);
        } catch (CsvText.CsvTextException e) {
            return refusal(row, idOf(row.line()), e.code(), null, e.getMessage());
        } catch (InvalidEntryException e) {
            return refusal(row, id, e.code().name(), e.field(), e.getMessage());
        } catch (ScenarioException e) {
            return refusal(row, id, RowProblem.SCENARIO, "jurisdiction", e.getMessage());
        } catch (RuntimeException e) {
            // One row that we get wrong must not cost the caller the others.
            return refusal(row, id, RowProblem.INTERNAL, null, "This row could not be computed (" + e
                    + "). Please report it with the row.");
        }
    }

    private List<String> fields(LineReader.Line line) throws CsvText.CsvTextException {
        if (line.tooLong()) {
            throw new CsvText.CsvTextException(RowProblem.MALFORMED,
                    "The row is longer than " + LineReader.LONGEST + " bytes.");
        }
        List<String> fields = CsvText.fields(line.bytes());
        if (fields.size() != header.width()) {
            throw new CsvText.CsvTextException(RowProblem.MALFORMED, "The row has " + fields.size()
                    + " fields, the header " + header.width() + ". Quote a field that holds commas.");
        }
        return fields;
    }

    /** The id of a row that is wrong as a whole, if it can be told at all. */
    private String idOf(LineReader.Line line) {
        String id = line.tooLong() ? null : header.id(CsvText.guess(line.bytes()));
        return id == null || id.indexOf('\uFFFD') >= 0 ? null : id;
    }

    private static Answer refusal(BatchReader.RawRow row, String id, String code, String field, String message) {
        return new Answer(JsonLines.refusal(
                new RowProblem(id, row.number(), row.line().number(), code, field, message)), true);
    }
}
