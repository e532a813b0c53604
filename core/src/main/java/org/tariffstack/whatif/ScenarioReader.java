package org.tariffstack.whatif;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.TextRows;

/**
 * Reads scenarios: a CSV file with the columns of {@code layers/*.csv}, {@code action}, {@code name} and
 * {@code version}, of which those are left out that no row needs.
 *
 * <p>A row {@code scenario} with a name and a note comes first; a file with several holds their composition.
 */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @param source where the file is
     * @param path its path there
     * @throws ScenarioException with every problem found, if there is any
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Scenario read(BookSource source, String path) {
        Set<String> columns = new LinkedHashSet<>(Set.of(ScenarioCsv.NAME));
        Arrays.stream(Column.values()).map(Column::word).forEach(columns::add);
        try {
            return new ScenarioParser().scenario(path, TextRows.read(source, path, Set.of(ScenarioCsv.ACTION), columns));
        } catch (BookFormatException e) {
            throw new ScenarioException(e.problems());
        }
    }
}
