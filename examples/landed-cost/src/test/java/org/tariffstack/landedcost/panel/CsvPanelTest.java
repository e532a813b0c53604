package org.tariffstack.landedcost.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CsvPanelTest {
    /** A disk that is always full. */
    private static final Path FULL = Path.of("/dev/full");

    /** Programmes whose names take more than is held back before it is written. */
    private static List<String> programs() {
        Random random = new Random(1);
        return IntStream.range(0, 10_000).mapToObj(i -> Long.toString(random.nextLong(), 36)).toList();
    }

    private static List<Path> openFiles() throws IOException {
        List<Path> open = new ArrayList<>();
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            for (Path handle : handles.toList()) {
                // That of the listing itself is gone.
                if (Files.isSymbolicLink(handle)) {
                    open.add(Files.readSymbolicLink(handle));
                }
            }
        }
        return open;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingIsLeftOpenWhereNotEvenTheHeaderCanBeWritten() throws IOException {
        assertThatThrownBy(() -> {
            try (CsvPanel panel = new CsvPanel(FULL, programs())) {
                assertThat(openFiles()).contains(FULL);
                panel.begin();
                panel.write(panel.prepare(Collections.emptyList()));
            }
        }).isInstanceOf(IOException.class);
        assertThat(openFiles()).doesNotContain(FULL);
    }
}
