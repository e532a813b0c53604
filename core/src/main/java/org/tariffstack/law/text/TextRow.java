package org.tariffstack.law.text;

import java.util.Map;
import org.tariffstack.law.SourcePlace;

/**
 * One row of a CSV file in the form of a book's.
 *
 * @param place the file and line
 * @param texts what its columns hold, by their names, without blanks around it; what is blank is left out
 */
public record TextRow(SourcePlace place, Map<String, String> texts) {
    /** Keeps a copy. */
    public TextRow {
        texts = Map.copyOf(texts);
    }
}
