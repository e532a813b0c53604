package org.tariffstack.landedcost.drift;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Explanations of findings, read from a CSV file with the columns kind, heading, line, from, to, explanation, citation.
 * The first row that fits a finding explains it.
 */
public final class Explanations {
    /** No explanations. */
    public static final Explanations NONE = new Explanations(List.of());

    private static final List<String> COLUMNS =
            List.of("kind", "heading", "line", "from", "to", "explanation", "citation");

    private final List<Explanation> rows;

    private Explanations(List<Explanation> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws ExplanationsException if a row cannot be understood
     * @throws IOException if the file cannot be read
     */
    public static Explanations read(Reader reader) throws ExplanationsException, IOException {
        List<Explanation> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : csv) {
                rows.add(row(row));
            }
        } catch (CsvParseException e) {
            throw new ExplanationsException(1, "not CSV (" + e.getMessage() + ")");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Explanations(rows);
    }

    private static Explanation row(NamedCsvRecord row) throws ExplanationsException {
        long line = row.getStartingLineNumber();
        if (!row.getHeader().equals(COLUMNS)) {
            throw new ExplanationsException(1, "the columns are " + String.join(",", row.getHeader()) + "; write "
                    + String.join(",", COLUMNS));
        }
        if (row.getFieldCount() != COLUMNS.size()) {
            throw new ExplanationsException(line, "the row has " + row.getFieldCount() + " fields, the header " + COLUMNS.size());
        }
        String text = row.getField("explanation");
        if (text.isBlank()) {
            throw new ExplanationsException(line, "there is no explanation");
        }
        return new Explanation(kind(line, row.getField("kind")), patterns(line, row.getField("heading")),
                patterns(line, row.getField("line")), date(line, row.getField("from"), LocalDate.MIN),
                date(line, row.getField("to"), LocalDate.MAX),
                text, row.getField("citation"));
    }

    private static FindingKind kind(long line, String id) throws ExplanationsException {
        return FindingKind.find(id).orElseThrow(() -> new ExplanationsException(line, "'" + id
                + "' is no kind of finding; write " + Arrays.stream(FindingKind.values()).map(FindingKind::id)
                        .collect(Collectors.joining(", "))));
    }

    private static List<CodePattern> patterns(long line, String text) throws ExplanationsException {
        List<CodePattern> patterns = new ArrayList<>();
        for (String word : text.strip().split(" +")) {
            if (CodePattern.isOne(word)) {
                patterns.add(new CodePattern(word));
            } else if (!word.isEmpty()) {
                throw new ExplanationsException(line, "'" + word
                        + "' is no code; write 9903.88.01, 9903.88.*, 9903.88.01..9903.88.04 or *");
            }
        }
        return patterns;
    }

    private static LocalDate date(long line, String text, LocalDate open) throws ExplanationsException {
        try {
            return text.isEmpty() ? open : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ExplanationsException(line, "'" + text + "' is no date; write 2025-12-05, or nothing");
        }
    }

    /** The explanation of a finding in an export of a day. */
    public Optional<Explanation> of(Finding finding, LocalDate day) {
        return rows.stream().filter(row -> row.explains(finding, day)).findFirst();
    }
}
