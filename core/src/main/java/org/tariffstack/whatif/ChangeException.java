package org.tariffstack.whatif;

import java.util.Objects;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.Severity;

/** Why one change does not fit a book; caught where its place is known. */
final class ChangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Column column;

    ChangeException(Column column, String message) {
        super(message);
        this.column = column;
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    BookProblem at(SourcePlace place) {
        return new BookProblem(Severity.ERROR, place, column.word(), getMessage());
    }
}
