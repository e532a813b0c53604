package org.tariffstack.law.text.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.EnumWords;
import org.tariffstack.internal.LocalTimes;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Validity;

/** One CSV file of a book in the making. A column that a reader can do without is left out where it is blank in every row. */
public final class TextFile {
    private final ZoneId zone;
    private final List<String> columns;
    private final Set<String> optional;
    private final List<Map<String, String>> rows = new ArrayList<>();

    /**
     * A file without rows.
     *
     * @param zone the clock by which times are written
     * @param columns the columns in their order, parted by commas; those a reader can do without end in '?'
     */
    public TextFile(ZoneId zone, String columns) {
        this.zone = zone;
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
    public RowWriter row() {
        Map<String, String> fields = new LinkedHashMap<>();
        rows.add(fields);
        return new RowWriter(fields, zone);
    }

    /** The text of the file; its lines end with a line feed. */
    public String text() {
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
    public record RowWriter(Map<String, String> fields, ZoneId zone) {
        public RowWriter with(String column, @Nullable Object value) {
            String text = value == null ? "" : value.toString();
            if (!text.isEmpty()) {
                fields.put(column, text);
            }
            return this;
        }

        public RowWriter word(String column, Enum<?> constant) {
            return with(column, EnumWords.of(constant));
        }

        public RowWriter words(String column, Iterable<?> words) {
            List<String> texts = new ArrayList<>();
            words.forEach(word -> texts.add(word.toString()));
            return with(column, String.join(" ", texts));
        }

        public RowWriter yes(String column, boolean yes) {
            return with(column, yes ? "yes" : "no");
        }

        public RowWriter validity(Validity validity) {
            return with("from", LocalTimes.unmistakable(validity.period().from(), zone)).with("to", LocalTimes.unmistakable(validity.period().to(), zone))
                    .with("enacted", validity.enacted()).with("ended", validity.ended());
        }

        public RowWriter citation(Citation citation) {
            return with("citation", citation.text()).word("confidence", citation.confidence());
        }
    }
}
