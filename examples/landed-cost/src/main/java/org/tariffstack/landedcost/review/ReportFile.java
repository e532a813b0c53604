package org.tariffstack.landedcost.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tariffstack.landedcost.io.OutputFile;

/** Writes a text to a file that is there as a whole or not at all. */
final class ReportFile {
    private ReportFile() {}

    static void write(Path file, String text) throws IOException {
        try (OutputFile whole = OutputFile.begin(file)) {
            whole.stream().write(text.getBytes(StandardCharsets.UTF_8));
            whole.commit();
        }
    }
}
