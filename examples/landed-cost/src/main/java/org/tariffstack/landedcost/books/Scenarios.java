package org.tariffstack.landedcost.books;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.Severity;
import org.tariffstack.law.text.TextRow;
import org.tariffstack.law.text.TextRows;
import org.tariffstack.whatif.Scenario;
import org.tariffstack.whatif.ScenarioException;
import org.tariffstack.whatif.ScenarioReader;

/** Finds scenarios: files of the user, and those that come with the program. */
public final class Scenarios {
    private static final BookSource READY = path -> Scenarios.class.getResourceAsStream("scenarios/" + path);
    private static final String LIST = "scenarios.csv";
    private static final String FILE = "file";
    private static final String JURISDICTION = "jurisdiction";
    private static final String ENDING = ".csv";

    private Scenarios() {}

    /**
     * The scenario of a file or a name; A+B is the composition of two.
     *
     * @throws ScenarioException if there is none, or it cannot be read
     */
    public static Scenario find(String text) {
        Path file = file(text);
        if (file != null) {
            return ScenarioReader.read(path -> Files.newInputStream(file), text);
        }
        if (ready().containsKey(text)) {
            return ScenarioReader.read(READY, text + ENDING);
        }
        if (text.indexOf('+') > 0 && !text.endsWith("+")) {
            return Arrays.stream(text.split("\\+")).map(Scenarios::find).reduce(Scenario::then).orElseThrow();
        }
        throw new ScenarioException(List.of(new BookProblem(Severity.ERROR, new SourcePlace(text, 0), "",
                "there is no such file, and no scenario of that name; there are " + String.join(", ", ready().keySet()))));
    }

    private static @Nullable Path file(String name) {
        try {
            Path file = Path.of(name);
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The names of the scenarios that come with the program, each with the jurisdiction whose book it is for. */
    public static Map<String, String> ready() {
        List<TextRow> rows = TextRows.read(READY, LIST, Set.of(FILE, JURISDICTION), Set.of());
        return rows.stream().collect(Collectors.toMap(
                row -> name(Objects.requireNonNull(row.texts().get(FILE))),
                row -> row.texts().get(JURISDICTION), (one, other) -> one, LinkedHashMap::new));
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }

    /** The names of those, for shells that complete. */
    public static final class Names implements Iterable<String> {
        Names() {}

        @Override
        public Iterator<String> iterator() {
            return ready().keySet().iterator();
        }
    }

    /**
     * The jurisdictions whose books a scenario fits.
     *
     * @throws ScenarioException if it fits none; it says why it does not fit the first
     */
    public static List<String> fitting(Scenario scenario) {
        ScenarioException first = null;
        List<String> fitting = new ArrayList<>();
        for (String jurisdiction : Books.jurisdictions()) {
            try {
                scenario.applyTo(Books.NEWEST.stack(jurisdiction).book());
                fitting.add(jurisdiction);
            } catch (ScenarioException e) {
                first = first == null ? e : first;
            }
        }
        if (fitting.isEmpty() && first != null) {
            throw first;
        }
        return fitting;
    }
}
