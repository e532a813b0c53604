package org.tariffstack.whatif;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookProblem;

/**
 * One change to a book, in the words of its files. Immutable; two changes are equal that say the same, wherever they
 * stand.
 */
public final class Change {
    private final Action action;
    private final Map<Column, String> texts;
    private final SourcePlace place;

    private Change(Action action, Map<Column, String> texts, SourcePlace place) {
        this.action = action;
        this.texts = texts;
        this.place = place;
    }

    /**
     * A change made in code.
     *
     * @param texts what its columns hold; those that are left out, or hold only blanks, are blank
     * @throws ScenarioException if a column is missing, has no place in the action or cannot be read; the message says
     *         what would be right
     */
    public static Change of(Action action, Map<Column, String> texts) {
        return of(action, texts, new SourcePlace(action.word(), 0));
    }

    /** A change that stands somewhere; otherwise as {@link #of(Action, Map)}. */
    public static Change of(Action action, Map<Column, String> texts, SourcePlace place) {
        Map<Column, String> kept = new EnumMap<>(Column.class);
        texts.forEach((column, text) -> {
            if (!text.isBlank()) {
                kept.put(column, text.strip());
            }
        });
        List<BookProblem> problems = ChangeCheck.problems(action, kept, place);
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return new Change(Objects.requireNonNull(action), Collections.unmodifiableMap(kept), place);
    }

    /** What it does. */
    public Action action() {
        return action;
    }

    /** What its columns hold; the blank ones are left out. */
    public Map<Column, String> texts() {
        return texts;
    }

    /** What a column holds; empty if it is blank. */
    public String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    /** Where it stands. */
    public SourcePlace place() {
        return place;
    }

    /** The same change, standing elsewhere. */
    Change at(SourcePlace other) {
        return new Change(action, texts, other);
    }

    /** Whether it was made in code and stands nowhere yet. */
    boolean isPlaceless() {
        return place.line() == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change change && action == change.action && texts.equals(change.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(action, texts);
    }

    @Override
    public String toString() {
        return action.word() + " " + texts;
    }
}
