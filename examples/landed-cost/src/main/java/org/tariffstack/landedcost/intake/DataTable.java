package org.tariffstack.landedcost.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tables that come with this package. */
final class DataTable {
    private DataTable() {}

    /** The rows of a table, which must have exactly these columns. */
    static List<List<String>> rows(String name, String... columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(DataTable.class.getResourceAsStream(name), name);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(record -> rows.add(List.copyOf(record.getFields())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!rows.remove(0).equals(List.of(columns))) {
            throw new IllegalStateException(name + " must have the columns " + List.of(columns));
        }
        return rows;
    }
}
