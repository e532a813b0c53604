package org.tariffstack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvidencePageTest {
    private static final Path PAGE = Docs.FOLDER.resolve("evidence.md");

    @Test
    void saysWhatTheBooksTheExamplesAndTheFiguresSay() throws IOException {
        String page = Files.readString(PAGE);
        String renewed = EvidencePage.text();
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(page).as("docs/evidence.md: make it anew with -Dpages.write=true").isEqualTo(renewed);
    }
}
