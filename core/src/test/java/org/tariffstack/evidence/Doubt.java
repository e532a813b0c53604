package org.tariffstack.evidence;

import java.util.Arrays;
import java.util.List;

/**
 * A row of docs/doubts.csv: what is open about the law of a book.
 *
 * @param book the jurisdiction of the book
 * @param programs the programmes that it concerns; none for what concerns the book as a whole
 */
record Doubt(String book, List<String> programs, String text) {

    static List<Doubt> all() {
        return Docs.rows("doubts.csv").stream().map(row -> new Doubt(row.getField("book"),
                Arrays.stream(row.getField("programs").split(" ")).filter(id -> !id.isEmpty()).toList(),
                row.getField("doubt"))).toList();
    }
}
