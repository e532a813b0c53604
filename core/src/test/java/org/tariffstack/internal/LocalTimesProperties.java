package org.tariffstack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Times are read as {@code java.time} reads them, whether they are right or wrong. */
class LocalTimesProperties {
    @Property
    void texts_are_read_as_java_reads_them(@ForAll("times") String text) {
        sameAsJava(text);
    }

    @Property
    void texts_with_a_slip_are_read_as_java_reads_them(@ForAll("slips") String text) {
        sameAsJava(text);
    }

    @Example
    void so_are_the_ends_of_days_months_and_years() {
        for (String text : new String[] {"2025-02-29", "2024-02-29", "0000-01-01", "2025-00-10", "2025-13-10", "2025-04-31",
            "2025-04-15T24:00", "2025-04-15T23:59:60Z", "2025-04-15T23:60", "2016-12-31T23:59:60Z", "9999-12-31T23:59:59Z",
            "2025-04-15T00:01-04:00", "2025-04-15T00:01:30.5", "2025-04-15T00:01:30.5Z", "", "Z", "T", "2025-04-15Z"}) {
            sameAsJava(text);
        }
    }

    private static void sameAsJava(String text) {
        assertThat(read(LocalTimes::date, text)).as(text).isEqualTo(read(LocalDate::parse, text));
        assertThat(read(LocalTimes::local, text)).as(text).isEqualTo(read(LocalDateTime::parse, text));
        assertThat(read(LocalTimes::instant, text)).as(text).isEqualTo(read(time -> OffsetDateTime.parse(time).toInstant(), text));
    }

    private static Object read(Function<String, Object> reader, String text) {
        try {
            return reader.apply(text);
        } catch (DateTimeException e) {
            return "no time";
        }
    }

    /** Mostly times that exist; some of the 31st of a short month or of an hour too many. */
    @Provide
    Arbitrary<String> times() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(0, 13),
                Arbitraries.integers().between(0, 32), Arbitraries.integers().between(0, 25), Arbitraries.integers().between(0, 61),
                Arbitraries.of("%04d-%02d-%02d", "%04d-%02d-%02dT%02d:%02d", "%04d-%02d-%02dT%02d:%02d:07", "%04d-%02d-%02dT%02d:%02dZ",
                        "%04d-%02d-%02dT%02d:%02d:59Z", "%04d-%02d-%02dT%02d:%02d+09:30", "%04d-%02d-%02dT%02d:%02d:00.25Z"))
                .as((year, month, day, hour, minute, form) -> String.format(Locale.ROOT, form, year, month, day, hour, minute));
    }

    @Provide
    Arbitrary<String> slips() {
        return Combinators.combine(times(), Arbitraries.integers().between(0, 24), Arbitraries.of("", " ", "-", "+", ":", "/", "T", "Z", "0", "9", "\u0664", "x"))
                .as((text, at, slip) -> at >= text.length() ? text + slip : text.substring(0, at) + slip + text.substring(at + 1));
    }
}
