package org.tariffstack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number in a link of the README to a figure of docs/evidence.md is a number of that figure. */
class ReadmeFiguresTest {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(docs/evidence\\.md#([a-z0-9-]+)\\)");
    private static final Pattern ROW = Pattern.compile("^\\| <a id=\"([a-z0-9-]+)\"></a>(.*)$", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");

    /** Numbers of links that the row which they lead to does not have. */
    private static List<String> unproven(String readme, String evidence) {
        return LINK.matcher(readme).results().flatMap(link -> numbers(link.group(1))
                .filter(number -> ROW.matcher(evidence).results().filter(row -> row.group(1).equals(link.group(2)))
                        .anyMatch(row -> numbers(row.group(2)).noneMatch(number::equals)))
                .map(number -> link.group(2) + ": " + number)).toList();
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }

    @Test
    void areThoseOfTheEvidence() {
        assertThat(unproven(Docs.text(Docs.ROOT.resolve("README.md")), Docs.text("evidence.md"))).isEmpty();
    }

    @Test
    void anotherNumberIsFound() {
        String row = "| <a id=\"properties\"></a>Invariants | 1,120 properties in 20 classes |\n";
        assertThat(unproven("[1,120 properties](docs/evidence.md#properties)", row)).isEmpty();
        assertThat(unproven("[120 properties](docs/evidence.md#properties)", row)).containsExactly("properties: 120");
    }
}
