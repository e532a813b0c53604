package org.tariffstack.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The pages and tables of the folder docs. */
final class Docs {
    /** Of the repository, from the folder of this module. */
    static final Path ROOT = Path.of("..");
    static final Path FOLDER = ROOT.resolve("docs");

    private Docs() {}

    static String text(String name) {
        return text(FOLDER.resolve(name));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The rows of a table in CSV. */
    static List<NamedCsvRecord> rows(String name) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(name))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The rows of the tables of a page that have so many cells, as their cells; heads and rules are left out. */
    static List<List<String>> cells(String text, int count) {
        String[] lines = text.split("\n", -1);
        return Stream.iterate(0, i -> i + 1).limit(lines.length)
                .filter(i -> lines[i].startsWith("| ") && (i + 1 == lines.length || !lines[i + 1].startsWith("|--")))
                .map(i -> Arrays.stream(lines[i].substring(1, lines[i].length() - 1).split(" *(?<!\\\\)\\| *", -1))
                        .map(String::strip).toList())
                .filter(cells -> cells.size() == count).toList();
    }

    /** What stands under a heading of the second level. */
    static String section(String name, String title) {
        String text = text(name);
        int start = text.indexOf("\n## " + title + "\n");
        if (start < 0) {
            throw new IllegalStateException("docs/" + name + " has no section " + title);
        }
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** All pages, and the README. */
    static List<Path> pages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), files.filter(file -> file.toString().endsWith(".md")))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
