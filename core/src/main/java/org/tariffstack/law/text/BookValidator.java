package org.tariffstack.law.text;

import java.util.Comparator;
import java.util.List;
import org.tariffstack.law.TariffBook;

/**
 * Checks what only the whole book can tell: whether its parts fit together.
 *
 * <p>{@link BookReader} has already refused what is wrong in a single row.
 */
public final class BookValidator {
    private static final List<BookCheck> CHECKS = List.of(new VersionsCheck(), new SelectorsCheck(), new CirclesCheck(),
            new CodesCheck(), new EmptyScopesCheck(), new ListsCheck(), new PreferencesCheck(), new WordsCheck(),
            new ScheduleCheck(), new TaxesCheck(), new FeesCheck(), new UnusedCheck());

    private BookValidator() {}

    /**
     * Checks a book.
     *
     * @return every problem found, by file and line; empty if the book is sound
     */
    public static List<BookProblem> validate(TariffBook book) {
        Problems problems = new Problems();
        CHECKS.forEach(check -> check.check(book, problems));
        return problems.found().stream().sorted(Comparator.comparing((BookProblem problem) -> problem.place().file())
                .thenComparing(problem -> problem.place().line())).toList();
    }
}
