package org.tariffstack.law.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Local times are read as Java reads them, only sooner. */
class RowTimesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025-04-05T00:01", "2024-02-29T23:59", "2025-04-05T00:01:30", "0001-01-01T00:00"})
    void aTimeIsReadAsJavaReadsIt(String text) {
        assertThat(RowTimes.local(text)).isEqualTo(LocalDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29T00:01", "2025-13-01T00:01", "2025-04-05T24:00", "2025-04-05T00:60",
            "2025-04-05 00:01", "2025-04-05", "05.04.2025", "2025-4-5T00:01", "\u0662025-04-05T00:01"})
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> RowTimes.local(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-05", "2024-02-29"})
    void aDayIsReadAsJavaReadsIt(String text) {
        assertThat(RowTimes.day(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-00-01", "2025-04-05T00:01", "20250405", ""})
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> RowTimes.day(text)).isInstanceOf(DateTimeException.class);
    }
}
