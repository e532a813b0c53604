package org.tariffstack.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tariffstack.law.text.BookProblem;

/**
 * A scenario that cannot be read, or does not fit the book that it is laid on; it lists every problem that was found,
 * each with its file, line and field.
 */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<BookProblem> problems;

    /** Reports the problems. */
    public ScenarioException(List<BookProblem> problems) {
        super(problems.stream().map(BookProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** All that was found, in the order of the lines. */
    public List<BookProblem> problems() {
        return problems == null ? new ArrayList<>() : problems;
    }
}
