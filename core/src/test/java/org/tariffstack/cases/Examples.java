package org.tariffstack.cases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pinned examples: every row of every file below {@code src/test/resources/examples}. */
public final class Examples {
    private static final Path FOLDER = Path.of("src/test/resources/examples");

    private Examples() {}

    /** All of them, in the order of their files. */
    public static List<Example> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> read(Path file) {
        String name = file.getName(file.getNameCount() - 2) + "/" + file.getFileName();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row -> new Example(name, row.getField("group"), row.getField("about"),
                    row.getField("entry"), row.getField("owes"), row.getField("source"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
