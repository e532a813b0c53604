package org.tariffstack.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.EnumWords;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.Severity;
import org.tariffstack.law.text.TextRow;

/** Makes a scenario of the rows of one file. */
final class ScenarioParser {
    private final List<BookProblem> problems = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private @Nullable TextRow head;
    private @Nullable Scenario whole;

    /**
     * The scenario that the rows of a file state.
     *
     * @throws ScenarioException with every problem found, if there is any
     */
    Scenario scenario(String path, List<TextRow> rows) {
        for (TextRow row : rows) {
            String action = row.texts().getOrDefault(ScenarioCsv.ACTION, "");
            if (action.equals(ScenarioCsv.SCENARIO)) {
                close();
                open(row);
            } else {
                change(row, action);
            }
        }
        close();
        if (whole == null && problems.isEmpty()) {
            problem(new SourcePlace(path, 0), ScenarioCsv.ACTION, "no row '" + ScenarioCsv.SCENARIO + "' names the scenario");
        }
        if (whole == null || !problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return whole;
    }

    private void open(TextRow row) {
        head = row;
        for (String column : new TreeSet<>(row.texts().keySet())) {
            if (!Set.of(ScenarioCsv.ACTION, ScenarioCsv.NAME, Column.NOTE.word()).contains(column)) {
                problem(row.place(), column, "has no place in the row '" + ScenarioCsv.SCENARIO + "'; it has name, note");
            }
        }
    }

    private void close() {
        if (head == null) {
            return;
        }
        try {
            Scenario part = Scenario.of(head.texts().getOrDefault(ScenarioCsv.NAME, ""),
                    head.texts().getOrDefault(Column.NOTE.word(), ""), changes, head.place());
            whole = whole == null ? part : whole.then(part);
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
        }
        changes.clear();
    }

    private void change(TextRow row, String word) {
        if (head == null) {
            problem(row.place(), ScenarioCsv.ACTION, "the first row must be '" + ScenarioCsv.SCENARIO + "', with the name and what it supposes");
            return;
        }
        Action action = Arrays.stream(Action.values()).filter(one -> one.word().equals(word)).findFirst().orElse(null);
        if (action == null) {
            problem(row.place(), ScenarioCsv.ACTION, "'" + word + "' is none of " + ScenarioCsv.SCENARIO + ", " + EnumWords.all(Action.class));
            return;
        }
        if (row.texts().containsKey(ScenarioCsv.NAME)) {
            problem(row.place(), ScenarioCsv.NAME, "only the row '" + ScenarioCsv.SCENARIO + "' has a name");
        }
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            texts.put(column, row.texts().getOrDefault(column.word(), ""));
        }
        try {
            changes.add(Change.of(action, texts, row.place()));
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
        }
    }

    private void problem(SourcePlace place, String field, String message) {
        problems.add(new BookProblem(Severity.ERROR, place, field, message));
    }
}
