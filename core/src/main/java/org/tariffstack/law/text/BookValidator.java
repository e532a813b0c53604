package org.tariffstack.law.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.check.BookCheck;
import org.tariffstack.law.text.check.CirclesCheck;
import org.tariffstack.law.text.check.CodesCheck;
import org.tariffstack.law.text.check.EmptyScopesCheck;
import org.tariffstack.law.text.check.FeesCheck;
import org.tariffstack.law.text.check.ListsCheck;
import org.tariffstack.law.text.check.NumbersCheck;
import org.tariffstack.law.text.check.PlainListsCheck;
import org.tariffstack.law.text.check.PortionRatesCheck;
import org.tariffstack.law.text.check.PreferencesCheck;
import org.tariffstack.law.text.check.ScheduleCheck;
import org.tariffstack.law.text.check.SelectorsCheck;
import org.tariffstack.law.text.check.TaxesCheck;
import org.tariffstack.law.text.check.UnusedCheck;
import org.tariffstack.law.text.check.VersionsCheck;
import org.tariffstack.law.text.check.WordsCheck;
import org.tariffstack.law.text.csv.Problems;

/**
 * Checks what only the whole book can tell: whether its parts fit together.
 *
 * <p>{@link BookReader} has already refused what is wrong in a single row.
 */
public final class BookValidator {
    private static final List<BookCheck> CHECKS = List.of(new VersionsCheck(), new SelectorsCheck(), new CirclesCheck(),
            new CodesCheck(), new EmptyScopesCheck(), new ListsCheck(), new PreferencesCheck(), new WordsCheck(),
            new PortionRatesCheck(), new ScheduleCheck(), new TaxesCheck(), new FeesCheck(),
            new PlainListsCheck(), new NumbersCheck(), new UnusedCheck());

    /** What layers that join a sound book can break. Circles are looked for apart, through these layers only. */
    private static final List<BookCheck> LAYER_CHECKS = List.of(new VersionsCheck(), new SelectorsCheck(),
            new CodesCheck(), new EmptyScopesCheck(), new WordsCheck(), new PortionRatesCheck(), new NumbersCheck());

    private BookValidator() {}

    /**
     * Checks a book.
     *
     * @return every problem found, by file and line; empty if the book is sound
     */
    public static List<BookProblem> validate(TariffBook book) {
        Problems problems = new Problems();
        CHECKS.forEach(check -> check.check(book, problems));
        return sorted(problems.found().stream());
    }

    /**
     * Checks some layers of a book that is sound without them. Where one overlaps another version of its heading, it must
     * stand later in the book to be blamed.
     *
     * @return every problem that stands at one of them, by file and line; empty if they fit
     */
    public static List<BookProblem> validate(TariffBook book, Collection<TariffLayer> layers) {
        Problems problems = new Problems();
        Set<SourcePlace> places = layers.stream().map(TariffLayer::place).collect(Collectors.toSet());
        LAYER_CHECKS.forEach(check -> check.check(book, problems));
        new CirclesCheck(layer -> places.contains(layer.place())).check(book, problems);
        return sorted(problems.found().stream().filter(problem -> places.contains(problem.place())));
    }

    private static List<BookProblem> sorted(Stream<BookProblem> problems) {
        return problems.sorted(Comparator.comparing((BookProblem problem) -> problem.place().file())
                .thenComparing(problem -> problem.place().line())).toList();
    }
}
