package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportersPageTest {
    private static final Path PAGE = Path.of("../../docs/importers.md");

    @TempDir
    private Path claims;

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        String page = Files.readString(PAGE);
        String renewed = ImportersPage.renewed(page, claims);
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(page).as("docs/importers.md: make it anew with -Dpages.write=true").isEqualTo(renewed);
        assertThat(page).contains("$ tariffstack audit", "$ tariffstack refund", "$ tariffstack portfolio", "--cape claims", "$ tariffstack batch");
    }
}
