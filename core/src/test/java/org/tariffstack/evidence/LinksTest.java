package org.tariffstack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the README and of the pages leads to a file that there is, and to a place in it that there is. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");

    static List<Path> pages() {
        return Docs.pages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void leadsSomewhere(Path page) {
        String prose = Anchors.prose(Docs.text(page));
        assertThat(LINK.matcher(prose).results().filter(link -> !link.group(1).contains(":"))).allSatisfy(link -> {
            Path target = target(page, link);
            assertThat(target).as(link.group()).exists();
            if (link.group(2) != null) {
                assertThat(Anchors.of(Docs.text(target))).as(link.group()).contains(link.group(2));
            }
        });
    }

    private static Path target(Path page, MatchResult link) {
        return link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
    }

    @Test
    void thePagesAreAmongThem() {
        assertThat(pages()).extracting(page -> page.getFileName().toString()).contains("README.md", "evidence.md");
        assertThat(pages()).allMatch(Files::exists);
    }

    @Test
    void anchorsAreThoseOfTheHeadings() {
        assertThat(Anchors.of("""
                # `drift`: what, and [why](why.md)?
                ## Twice
                ## Twice
                ```
                # no heading
                ```
                | <a id="row"></a>A row |
                """)).containsExactlyInAnyOrder("drift-what-and-why", "twice", "twice-1", "row");
    }
}
