package org.tariffstack.law.text;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.law.SourcePlace;

/** Collects what is wrong, so that all of it is reported at once. */
final class Problems {
    private final List<BookProblem> found = new ArrayList<>();

    void add(SourcePlace place, String field, String message) {
        found.add(new BookProblem(Severity.ERROR, place, field, message));
    }

    void warn(SourcePlace place, String field, String message) {
        found.add(new BookProblem(Severity.WARNING, place, field, message));
    }

    int count() {
        return found.size();
    }

    List<BookProblem> found() {
        return List.copyOf(found);
    }
}
