package org.tariffstack.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What examples/getting-started printed, once it had been built from what is published; runs after that build. */
class SampleTest {
    private static final Path SAMPLE = Path.of("target/sample/getting-started");

    /** EO 14228 (90 FR 11463) adds 20%, EO 14266 (90 FR 15625) 125%: 2,000 and 12,500 on goods of 10,000 USD. */
    @ParameterizedTest
    @ValueSource(strings = {"class-path", "module-path"})
    void itPrintsWhatToysOfChinaOwed(String way) throws IOException {
        assertThat(Files.readString(SAMPLE.resolve("target/" + way + ".txt")))
                .containsPattern("9903\\.01\\.24 .* \\+20% .* 2,000\\.00  EO 14228 \\(90 FR 11463\\)")
                .containsPattern("9903\\.01\\.63 .* \\+125% .* 12,500\\.00  EO 14266 \\(90 FR 15625\\)")
                .containsPattern("Totals in USD\\R +Assessed +14,500\\.00  145% of the customs value");
    }

    @Test
    void itIsTheExampleOfTheReadme() throws IOException {
        String program = Files.readString(SAMPLE.resolve("src/main/java/org/example/duty/FirstDuty.java"));
        assertThat(program).startsWith("package org.example.duty;\n\n");
        assertThat(Files.readString(Path.of("../../README.md")))
                .contains("```java\n" + program.substring(program.indexOf("import ")) + "```");
    }
}
