package org.tariffstack.landedcost.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static List<String> lines(String text) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> lines = new ArrayList<>();
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            assertThat(line.number()).isEqualTo(lines.size() + 1L);
            lines.add(new String(line.bytes(), StandardCharsets.UTF_8) + (line.tooLong() ? "…" : ""));
        }
        return lines;
    }

    @Test
    void endsLinesInEveryUsualWay() throws IOException {
        assertThat(lines("a\nb\r\nc\rd\n\n\r\ne")).containsExactly("a", "b", "c", "d", "", "", "e");
        assertThat(lines("a\r\n")).containsExactly("a");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\r")).containsExactly("");
    }

    @Test
    void findsEndsThatFallBetweenTwoReads() throws IOException {
        String filled = "x".repeat(LineReader.LONGEST - 1);
        assertThat(lines(filled + "\r\nnext")).containsExactly(filled, "next");
        assertThat(lines(filled + "y\r\nnext")).containsExactly(filled + "y", "next");
    }

    @Test
    void cutsLinesThatAreTooLong() throws IOException {
        String limit = "x".repeat(LineReader.LONGEST);
        assertThat(lines(limit + "\nnext")).containsExactly(limit, "next");
        assertThat(lines(limit + "yyy\nnext")).containsExactly(limit + "…", "next");
        assertThat(lines(limit + limit + limit)).containsExactly(limit + "…");
    }
}
