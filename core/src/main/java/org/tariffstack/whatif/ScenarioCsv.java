package org.tariffstack.whatif;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The form of scenarios as files: the columns beside those of {@link Column}, and the text of one. */
final class ScenarioCsv {
    static final String ACTION = "action";
    static final String NAME = "name";
    /** The action of the row that begins a scenario. */
    static final String SCENARIO = "scenario";

    private ScenarioCsv() {}

    /** The text of a file with the columns that it needs; it ends with a line feed. */
    static String text(List<ScenarioPart> parts) {
        List<Column> columns = Arrays.stream(Column.values()).filter(column -> column == Column.NOTE
                || parts.stream().flatMap(part -> part.changes().stream()).anyMatch(change -> change.texts().containsKey(column))).toList();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> names = new ArrayList<>(List.of(ACTION, NAME));
            columns.forEach(column -> names.add(column.word()));
            csv.writeRecord(names);
            for (ScenarioPart part : parts) {
                List<String> head = new ArrayList<>(List.of(SCENARIO, part.name()));
                columns.forEach(column -> head.add(column == Column.NOTE ? part.description() : ""));
                csv.writeRecord(head);
                for (Change change : part.changes()) {
                    List<String> fields = new ArrayList<>(List.of(change.action().word(), ""));
                    columns.forEach(column -> fields.add(change.text(column)));
                    csv.writeRecord(fields);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
