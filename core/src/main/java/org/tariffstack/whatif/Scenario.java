package org.tariffstack.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.Severity;

/**
 * Law that is supposed: named changes to a book, one after the other. Immutable; equal are two that say the same.
 *
 * <p>What is supposed is taken to have been known as long as the law that it changes. A reader of an earlier day
 * ({@code asKnownOn}) of a version that had ended before a change begins may still see that version open.
 */
public final class Scenario {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private static final int LONGEST_NAME = 100;

    private final List<ScenarioPart> parts;

    private Scenario(List<ScenarioPart> parts) {
        this.parts = parts;
    }

    /**
     * A scenario.
     *
     * @param name small letters, digits, and between them '-' or '.', such as "back-to-145"
     * @param description what it supposes, in words; not blank
     * @param changes what it changes, in order; none for a scenario that only bears a name
     * @throws ScenarioException if the name or the description cannot stand
     */
    public static Scenario of(String name, String description, List<Change> changes) {
        return of(name, description, changes, new SourcePlace("scenario " + name, 0));
    }

    static Scenario of(String name, String description, List<Change> changes, SourcePlace place) {
        List<BookProblem> problems = new ArrayList<>();
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            problems.add(new BookProblem(Severity.ERROR, place, "name", "'" + name
                    + "' is not a name such as back-to-145: small letters and digits, with '-' or '.' between them"));
        }
        if (description.isBlank()) {
            problems.add(new BookProblem(Severity.ERROR, place, "note", "say what the scenario supposes"));
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        List<Change> placed = new ArrayList<>();
        for (Change change : changes) {
            placed.add(change.isPlaceless() ? change.at(new SourcePlace(place.file(), placed.size() + 1)) : change);
        }
        return new Scenario(List.of(new ScenarioPart(name, description.strip(), List.copyOf(placed))));
    }

    /** What it is composed of, in order. */
    List<ScenarioPart> composition() {
        return parts;
    }

    /** The name; of a composition, the names with '+' between them. */
    public String name() {
        return joined(ScenarioPart::name, "+");
    }

    /** What it supposes; of a composition, all of it. */
    public String description() {
        return joined(ScenarioPart::description, "; ");
    }

    private String joined(Function<ScenarioPart, String> text, String between) {
        return parts.stream().map(text).collect(Collectors.joining(between));
    }

    /** All changes, in the order in which they are made. */
    public List<Change> changes() {
        return parts.stream().flatMap(part -> part.changes().stream()).toList();
    }

    /** The scenarios of which it is composed, in order; itself if it is not. */
    public List<Scenario> parts() {
        return parts.stream().map(part -> new Scenario(List.of(part))).toList();
    }

    /** This scenario and, on the book that it leaves, another. */
    public Scenario then(Scenario other) {
        return new Scenario(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /**
     * The book under this scenario. Its version ends with "+" and the name, lines that rest on the scenario cite it, and
     * every assessment by it carries a warning.
     *
     * @throws ScenarioException if the scenario does not fit the book: it names what the book does not know, moves a date
     *         so that a version is left without time, overlaps another or displaces in a circle
     */
    public TariffBook applyTo(TariffBook book) {
        return new ScenarioOverlay(book).apply(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scenario scenario && parts.equals(scenario.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts);
    }

    @Override
    public String toString() {
        return name();
    }
}
