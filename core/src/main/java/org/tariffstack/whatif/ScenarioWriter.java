package org.tariffstack.whatif;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes scenarios as {@link ScenarioReader} reads them, with the columns that they need. */
public final class ScenarioWriter {
    private ScenarioWriter() {}

    /** The text of the file; it ends with a line feed. */
    public static String write(Scenario scenario) {
        List<Column> columns = Arrays.stream(Column.values()).filter(column -> column == Column.NOTE
                || scenario.changes().stream().anyMatch(change -> change.texts().containsKey(column))).toList();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> names = new ArrayList<>(List.of(ScenarioReader.ACTION, ScenarioReader.NAME));
            columns.forEach(column -> names.add(column.word()));
            csv.writeRecord(names);
            for (Scenario part : scenario.parts()) {
                List<String> head = new ArrayList<>(List.of(ScenarioReader.SCENARIO, part.name()));
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
