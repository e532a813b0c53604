package org.tariffstack.law.text.csv;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.Severity;

/**
 * Collects what is wrong, so that all of it is reported at once; of thousands, the first. A warning never takes the place
 * of an error.
 */
public final class Problems {
    private static final int MOST = 2000;

    private final List<BookProblem> found = new ArrayList<>();
    private int count;
    private int errors;

    public void add(SourcePlace place, String field, String message) {
        count++;
        errors++;
        if (errors < MOST) {
            found.add(new BookProblem(Severity.ERROR, place, field, message));
        } else if (errors == MOST) {
            found.add(new BookProblem(Severity.ERROR, place, field,
                    message + " (and there is more; this is the last that is told)"));
        }
    }

    public void warn(SourcePlace place, String field, String message) {
        count++;
        if (count - errors <= MOST) {
            found.add(new BookProblem(Severity.WARNING, place, field, message));
        }
    }

    /** Whether as many errors were found as are told, so that looking for more would only take time. */
    public boolean isFull() {
        return errors >= MOST;
    }

    /** How many there are, told or not. */
    public int count() {
        return count;
    }

    public List<BookProblem> found() {
        return List.copyOf(found);
    }
}
