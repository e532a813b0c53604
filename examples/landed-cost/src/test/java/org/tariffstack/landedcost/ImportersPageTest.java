package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImportersPageTest {
    private static final Path PAGE = Path.of("../../docs/importers.md");

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        String page = Files.readString(PAGE);
        String renewed = ImportersPage.renewed(page);
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(page).as("docs/importers.md: make it anew with -Dpages.write=true").isEqualTo(renewed);
        assertThat(page).contains("$ tariffstack audit", "$ tariffstack refund", "$ tariffstack portfolio");
    }
}
