package org.tariffstack.law.text.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookSource;

/** Reads the CSV files of a book: UTF-8, a header row, '#' comments, no field and no file too long to be law. */
public final class CsvFiles {
    /** Characters of a field; the longest of the books that come with the library has 373. */
    private static final int LONGEST_FIELD = 20_000;
    private static final int LONGEST_ROW = 100_000;
    private static final int MOST_FIELDS = 200;

    private final BookSource source;
    private final Problems problems;

    public CsvFiles(BookSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /**
     * Reads a file row by row.
     *
     * @param required columns that must be there
     * @param optional further columns that may be there; any other is a mistake
     */
    public void read(String path, Set<String> required, Set<String> optional, Consumer<Row> rows) {
        if (!readIfThere(path, required, optional, rows)) {
            problems.add(new SourcePlace(path, 0), "", "the file is missing");
        }
    }

    /**
     * Reads a file that a book may lack; the columns are as for {@link #read}.
     *
     * @return whether there is such a file
     */
    public boolean readIfThere(String path, Set<String> required, Set<String> optional, Consumer<Row> rows) {
        SourcePlace whole = new SourcePlace(path, 0);
        try (InputStream bytes = source.open(path)) {
            if (bytes == null) {
                return false;
            }
            read(path, new SizedStream(bytes), required, optional, rows);
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            String why = why(e);
            if (why == null) {
                throw e instanceof UncheckedIOException unchecked ? unchecked
                        : new UncheckedIOException("Cannot read " + path, (IOException) e);
            }
            problems.add(whole, "", why);
        }
        return true;
    }

    /** What is wrong with the text of a file that could not be read; null if it is not the text. */
    private static @Nullable String why(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "the file is not UTF-8";
            }
            if (cause instanceof SizedStream.TooLongException) {
                return cause.getMessage();
            }
        }
        return e instanceof CsvParseException ? "not readable as CSV: " + e.getMessage() : null;
    }

    private void read(String path, InputStream bytes, Set<String> required, Set<String> optional, Consumer<Row> rows)
            throws IOException {
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        try (CsvReader<CsvRecord> csv = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(LONGEST_ROW)
                .build(CsvRecordHandler.of(limits -> limits.maxFieldSize(LONGEST_FIELD).maxRecordSize(LONGEST_ROW)
                        .maxFields(MOST_FIELDS)), text)) {
            Columns columns = new Columns(List.of());
            int width = 0;
            for (CsvRecord record : csv) {
                if (width == 0) {
                    columns = header(path, record, required, optional);
                    width = record.getFieldCount();
                    for (String name : required) {
                        if (columns.of(name) < 0) {
                            return;
                        }
                    }
                } else if (record.getFieldCount() != width) {
                    problems.add(new SourcePlace(path, record.getStartingLineNumber()), "",
                            "the row has " + record.getFieldCount() + " fields, the header " + width);
                } else {
                    rows.accept(row(record, columns, path));
                }
            }
            if (width == 0) {
                problems.add(new SourcePlace(path, 0), "", "the file is empty; it needs a header row");
            }
        }
    }

    private Row row(CsvRecord record, Columns columns, String path) {
        return new Row(name -> {
            int index = columns.of(name);
            return index < 0 ? "" : record.getField(index);
        }, new SourcePlace(path, record.getStartingLineNumber()), problems);
    }

    private Columns header(String path, CsvRecord record, Set<String> required, Set<String> optional) {
        SourcePlace place = new SourcePlace(path, record.getStartingLineNumber());
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip();
            if (columns.contains(name)) {
                problems.add(place, name, "the column stands twice");
            }
            columns.add(name);
            if (!required.contains(name) && !optional.contains(name)) {
                problems.add(place, name, "no such column here; there may be " + sorted(required) + " and "
                        + sorted(optional));
            }
        }
        for (String name : sorted(required)) {
            if (!columns.contains(name)) {
                problems.add(place, name, "the column is missing");
            }
        }
        return new Columns(columns);
    }

    private static List<String> sorted(Set<String> names) {
        List<String> list = new ArrayList<>(names);
        list.sort(null);
        return list;
    }
}
