package org.tariffstack.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    private static final Locale USUAL = Locale.getDefault();

    @AfterEach
    void bringBackTheUsualLocale() {
        Locale.setDefault(USUAL);
    }

    /** Germans part thousands by points, and these Arabs have other digits. */
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab"})
    void readsTheSameEverywhere(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(new Tally(1_234_567, Map.of("UNKNOWN_HTS", 8_901L, "BAD_FACT", 2L)).text().lines()).containsExactly(
                "answered 1,234,567", "refused  8,903", "  BAD_FACT 2", "  UNKNOWN_HTS 8,901");
    }

    @Test
    void countsNoRows() {
        assertThat(new Tally(0, Map.of()).text().lines()).containsExactly("answered 0", "refused  0");
    }
}
