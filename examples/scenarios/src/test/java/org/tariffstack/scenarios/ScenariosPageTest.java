package org.tariffstack.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.Entry;
import org.tariffstack.testing.EntryAssert;

/** No story: docs/scenarios.md names every story and every assertion, and shows a failure as it is. */
class ScenariosPageTest {
    private static final Path STORIES = Path.of("src/test/java/org/tariffstack/scenarios");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+Test)` \\|", Pattern.MULTILINE);

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/scenarios.md"));
    }

    private static List<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals(ScenariosPageTest.class.getSimpleName())).toList();
        }
    }

    @Test
    void everyStoryIsInTheTable() throws IOException {
        assertThat(ROW.matcher(page()).results().map((MatchResult row) -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(stories());
    }

    /** What is copied says how it is run, by its own name. */
    @Test
    void everyStorySaysHowItIsRun() throws IOException {
        for (String story : stories()) {
            assertThat(Files.readString(STORIES.resolve(story + ".java"))).as(story).contains("make it yours",
                    " * mvn -q -B -pl examples/scenarios -am test -Dtest=" + story
                            + " -Dsurefire.failIfNoSpecifiedTests=false\n");
        }
    }

    @Test
    void everyAssertionIsNamed() throws IOException {
        List<String> assertions = Arrays.stream(EntryAssert.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName).distinct().toList();
        assertThat(page()).contains(assertions);
    }

    @Test
    void theFailureIsShownAsItIs() throws IOException {
        Entry entry = Entry.builder().hts("9403.50.90").origin("CN").entered("2025-06-15T12:00").loaded("2025-06-15T08:00")
                .value("40000", "USD").facts("mode=air;us_content_pct=0").build();
        Throwable failure = catchThrowable(() -> assertThatEntry(entry).because("EO 14228, EO 14298").owes("54%", "ieepa"));
        assertThat(page()).contains("```\n" + failure.getMessage().strip() + "\n```\n");
    }
}
