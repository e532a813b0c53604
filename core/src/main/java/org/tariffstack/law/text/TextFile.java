package org.tariffstack.law.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Validity;

/** One CSV file of a book in the making. A column that a reader can do without is left out where it is blank in every row. */
final class TextFile {
    private final WrittenTime time;
    private final List<String> columns;
    private final Set<String> optional;
    private final List<Map<String, String>> rows = new ArrayList<>();

    /**
     * A file without rows.
     *
     * @param time how times are written
     * @param columns the columns in their order, parted by commas; those a reader can do without end in '?'
     */
    TextFile(WrittenTime time, String columns) {
        this.time = time;
        this.columns = new ArrayList<>();
        this.optional = new HashSet<>();
        for (String name : columns.split(",")) {
            boolean needless = name.endsWith("?");
            String plain = needless ? name.substring(0, name.length() - 1) : name;
            this.columns.add(plain);
            if (needless) {
                optional.add(plain);
            }
        }
    }

    /** Starts a row. */
    RowWriter row() {
        Map<String, String> fields = new LinkedHashMap<>();
        rows.add(fields);
        return new RowWriter(fields, time);
    }

    /** The text of the file; its lines end with a line feed. */
    String text() {
        List<String> shown = columns.stream()
                .filter(name -> !optional.contains(name) || rows.stream().anyMatch(row -> row.containsKey(name))).toList();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(shown);
            rows.forEach(row -> csv.writeRecord(shown.stream().map(name -> row.getOrDefault(name, "")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes the fields of a row; what is blank is left blank. */
    record RowWriter(Map<String, String> fields, WrittenTime time) {
        RowWriter with(String column, @Nullable Object value) {
            String text = value == null ? "" : value.toString();
            if (!text.isEmpty()) {
                fields.put(column, text);
            }
            return this;
        }

        RowWriter word(String column, Enum<?> constant) {
            return with(column, WireNames.of(constant));
        }

        RowWriter words(String column, Iterable<?> words) {
            List<String> texts = new ArrayList<>();
            words.forEach(word -> texts.add(word.toString()));
            return with(column, String.join(" ", texts));
        }

        RowWriter yes(String column, boolean yes) {
            return with(column, yes ? "yes" : "no");
        }

        RowWriter validity(Validity validity) {
            return with("from", time.of(validity.period().from())).with("to", time.of(validity.period().to()))
                    .with("enacted", validity.enacted()).with("ended", validity.ended());
        }

        RowWriter citation(Citation citation) {
            return with("citation", citation.text()).word("confidence", citation.confidence());
        }
    }
}
