package org.tariffstack.landedcost.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts are kept as JSON writes them, but no more of them than was said. */
class SharedTextsTest {
    private final SharedTexts texts = new SharedTexts(2);

    private String written(String text) {
        return JsonLines.of(json -> json.writeString(texts.of(text)));
    }

    @Test
    void aTextIsWrittenAsAnyOther() {
        for (String text : new String[] {"EO 14257 (90 FR 15041)", "2¢/kg \"net\" \\ é 关税 \uD83D\uDEA2 \t\u0001", ""}) {
            assertThat(written(text)).isEqualTo(JsonLines.of(json -> json.writeString(text)));
            assertThat(written(text)).as("once more").isEqualTo(JsonLines.of(json -> json.writeString(text)));
        }
    }

    @Test
    void noMoreAreKeptThanWasSaid() {
        assertThat(texts.of("one")).isSameAs(texts.of("one"));
        assertThat(texts.of("two")).isSameAs(texts.of("two"));
        assertThat(texts.of("three")).isNotSameAs(texts.of("three"));
        assertThat(texts.of("one")).isSameAs(texts.of("one"));
    }
}
