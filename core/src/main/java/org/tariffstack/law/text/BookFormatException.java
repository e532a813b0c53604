package org.tariffstack.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A book whose text cannot be read; it lists every problem that was found, not only the first. */
public final class BookFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<BookProblem> problems;

    /** Reports the problems. */
    public BookFormatException(List<BookProblem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the book:\n"
                + problems.stream().map(BookProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that was found, in the order of the files. */
    public List<BookProblem> problems() {
        return problems == null ? new ArrayList<>() : problems;
    }
}
