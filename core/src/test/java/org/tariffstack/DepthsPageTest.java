package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/depths.md asks one question at each depth and prints what stands below it. */
class DepthsPageTest {
    private static final Path PAGE = Path.of("../docs/depths.md");
    private static final Pattern PRINTED = Pattern.compile("(?<=^```\\n\\n```\\n)[^`]*(?=^```\\n)", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void theExamplePrintsWhatThePageShows() throws Exception {
        String page = Files.readString(PAGE);
        String example = JavaExample.of(page);
        assertThat(example).contains(".assess(", ".totals(", ".rateCard(", ".steps(");
        String printed = JavaExample.run(example, folder);
        String renewed = PRINTED.matcher(page).replaceFirst(Matcher.quoteReplacement(printed));
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(printed).contains("1450000000000");
        assertThat(page).as("docs/depths.md: make it anew with -Dpages.write=true").isEqualTo(renewed);
    }
}
