package org.tariffstack.landedcost.drift;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Turns the words of the printed schedule into those of the book, by a table, so that the two can be compared. */
final class AgencyWords {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    /** Between two segments of the special column the semicolon is often missing. */
    private static final Pattern NEXT_SEGMENT = Pattern.compile("(\\([A-Z][A-Z*+, ]*\\))\\s*(?=[A-Z\\d$])");
    /** Headings to look at are parted by commas. */
    private static final Pattern BETWEEN_HEADINGS = Pattern.compile("(?<=\\d), (?=\\d{4}\\.)");

    private static final List<Row> ROWS = read();

    private AgencyWords() {}

    private record Row(String agency, String book) {}

    /** A general or column 2 rate in the book's words, as far as the table knows them. */
    static String rate(String text) {
        String words = BLANKS.matcher(text).replaceAll(" ").strip();
        for (Row row : ROWS) {
            words = words.replace(row.agency(), row.book());
        }
        return words.strip();
    }

    /** A special column in the book's words. */
    static String special(String text) {
        String parted = NEXT_SEGMENT.matcher(rate(text)).replaceAll("$1; ");
        return BETWEEN_HEADINGS.matcher(parted).replaceAll(" ");
    }

    // The longest first, for some are part of others.
    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(
                AgencyWords.class.getResourceAsStream("agency-words.csv")), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            csv.forEach(row -> rows.add(new Row(row.getField("agency"), row.getField("book"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.sort(Comparator.comparingInt((Row row) -> row.agency().length()).reversed());
        return List.copyOf(rows);
    }
}
