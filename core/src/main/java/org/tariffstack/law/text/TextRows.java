package org.tariffstack.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Problems;

/** Reads a CSV file that is no part of a book and has the form of its files: UTF-8, a header row, '#' comments. */
public final class TextRows {
    private TextRows() {}

    /**
     * The rows of a file, in order.
     *
     * @param source where the file is
     * @param path its path there
     * @param required columns that must be there
     * @param optional further columns that may be there; any other is a mistake
     * @throws BookFormatException with every problem found, if there is any
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static List<TextRow> read(BookSource source, String path, Set<String> required, Set<String> optional) {
        Problems problems = new Problems();
        List<TextRow> rows = new ArrayList<>();
        new CsvFiles(source, problems).read(path, required, optional, row -> {
            Map<String, String> texts = new TreeMap<>();
            for (Set<String> names : List.of(required, optional)) {
                names.stream().filter(name -> !row.text(name).isEmpty())
                        .forEach(name -> texts.put(name, row.text(name)));
            }
            rows.add(new TextRow(row.place(), texts));
        });
        if (!problems.found().isEmpty()) {
            throw new BookFormatException(problems.found());
        }
        return List.copyOf(rows);
    }
}
