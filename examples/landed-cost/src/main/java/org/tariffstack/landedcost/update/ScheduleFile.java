package org.tariffstack.landedcost.update;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of the schedule whose rows are in the order of their numbers: rows are closed and added, all others stay byte for byte. */
final class ScheduleFile {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final List<List<String>> added = new ArrayList<>();

    private ScheduleFile(List<String> columns) {
        this.columns = columns;
    }

    static ScheduleFile read(Path file) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            csv.forEach(row -> all.add(row.getFields()));
        }
        ScheduleFile read = new ScheduleFile(all.isEmpty() ? List.of() : all.get(0));
        for (List<String> row : all.subList(Math.min(1, all.size()), all.size())) {
            read.rows.add(new ArrayList<>(row));
            if (read.field(row, "to").isEmpty()) {
                read.open.put(row.get(0), read.rows.size() - 1);
            }
        }
        return read;
    }

    private String field(List<String> row, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }

    /** A field of the row of a number that has no end, or an empty text. */
    String openField(String number, String column) {
        Integer row = open.get(number);
        return row == null ? "" : field(rows.get(row), column);
    }

    /** Ends the row of a number that has no end, if there is one. */
    void close(String number, String at) {
        Integer row = open.remove(number);
        if (row != null) {
            rows.get(row).set(columns.indexOf("to"), at);
        }
    }

    /** Adds a row. */
    void add(Map<String, String> fields) {
        added.add(columns.stream().map(column -> fields.getOrDefault(column, "")).toList());
    }

    /** The text of the file, by number; rows of one number by their beginning. */
    String text() throws IOException {
        List<List<String>> all = new ArrayList<>(rows);
        all.addAll(added);
        int from = columns.indexOf("from");
        Comparator<List<String>> order = Comparator.comparing(row -> row.get(0));
        Collections.sort(all, from < 0 ? order : order.thenComparing(row -> from < row.size() ? row.get(from) : ""));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            all.forEach(csv::writeRecord);
        }
        return text.toString();
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text(), StandardCharsets.UTF_8);
    }
}
