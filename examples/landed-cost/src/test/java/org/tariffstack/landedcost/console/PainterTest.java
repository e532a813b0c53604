package org.tariffstack.landedcost.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PainterTest {
    @Test
    void paintsTitlesAndNothingElse() {
        String painted = Painter.paint("Title\n  text\n\n");
        assertThat(painted).contains("\u001b[").endsWith("\n  text\n\n");
        assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo("Title\n  text\n\n");
    }
}
