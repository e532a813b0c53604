package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example at the top of the README compiles, runs and prints what it says. */
class ReadmeExampleTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstExampleIsShortAndPrintsTheFamousRate() throws Exception {
        String example = JavaExample.of(Files.readString(Path.of("../README.md")));
        List<String> statements = example.lines().filter(line -> !line.isBlank() && !line.startsWith("import ")).toList();
        assertThat(statements).as("an example of under ten lines").hasSizeLessThan(10);
        assertThat(JavaExample.run(example, folder)).contains("145%");
    }
}
