package org.tariffstack.properties;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.BookWriter;

/**
 * A book as its maintainer would have written it on an earlier day: without the rows enacted later, and without the ends that
 * later acts fixed. Made of the text, so that it does not rest on how the library reads its two clocks.
 */
final class KnownBook {
    private KnownBook() {}

    static TariffBook of(TariffBook book, LocalDate day) {
        Map<String, String> files = new LinkedHashMap<>(BookWriter.files(book));
        files.replaceAll((path, text) -> asKnownOn(day, text, path.equals("preferences.csv")));
        return BookReader.read(BookSource.of(files));
    }

    /**
     * The text of a file as it was known.
     *
     * @param keeps whether what is not known yet keeps its name: whoever claims such a preference is told that it is not open
     */
    private static String asKnownOn(LocalDate day, String text, boolean keeps) {
        StringWriter known = new StringWriter();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(known)) {
            csv.writeRecord(List.of(text.lines().findFirst().orElseThrow().split(",")));
            for (NamedCsvRecord row : rows) {
                Map<String, String> fields = new LinkedHashMap<>(row.getFieldsAsMap());
                boolean unknown = isLater(fields.get("enacted"), day);
                if (unknown && keeps) {
                    fields.put("to", fields.get("from"));
                    fields.put("ended", "");
                }
                if (!unknown || keeps) {
                    forget(fields, day);
                    csv.writeRecord(fields.values());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known.toString();
    }

    private static void forget(Map<String, String> fields, LocalDate day) {
        if (isLater(fields.get("ended"), day)) {
            fields.put("to", "");
        }
        fields.computeIfPresent("enacted", (column, date) -> "");
        fields.computeIfPresent("ended", (column, date) -> "");
        if (isLater(fields.get("refundable_since"), day)) {
            fields.put("refundable_since", "");
        }
        if (isLater(fields.get("ruled"), day)) {
            fields.put("ruled", "");
        }
        if ("".equals(fields.get("refundable_since")) && fields.getOrDefault("ruled", "").isEmpty()) {
            fields.put("ruling", "");
        }
    }

    private static boolean isLater(String date, LocalDate day) {
        return date != null && !date.isEmpty() && LocalDate.parse(date).isAfter(day);
    }
}
