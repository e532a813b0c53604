package org.tariffstack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void linesCellsUpAndGoesOnBelow() {
        TextTable table = new TextTable("  ", "lrl", 10, 10, 8);
        table.row("Name", "Amount", "Act");
        table.row("one", "5.00", "first; second");
        table.row("eleven", "12,345.00", "x");
        StringBuilder text = new StringBuilder();
        table.writeTo(text);
        assertThat(text).hasToString("""
                  Name       Amount  Act
                  one          5.00  first;
                                     second
                  eleven  12,345.00  x
                """);
    }

    @Test
    void breaksAfterSemicolonsBeforeItBreaksElsewhere() {
        assertThat(TextTable.wrap("EO 14228 (90 FR 11463); CSMS 64299816", 32))
                .containsExactly("EO 14228 (90 FR 11463);", "CSMS 64299816");
        assertThat(TextTable.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(TextTable.wrap("unbreakable", 4)).containsExactly("unbreakable");
        assertThat(TextTable.wrap("", 4)).containsExactly("");
    }
}
