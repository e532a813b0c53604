package org.tariffstack.law.text.check.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.law.Condition;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.Books;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.ConditionSyntaxException;

class ConditionSatisfiabilityTest {
    private static final TariffBook BOOK = BookReader.read(Books.GOOD);
    private static final ConditionSatisfiability CONSISTENCY = new ConditionSatisfiability(BOOK);
    private static final ConditionParser PARSER = new ConditionParser(BOOK.facts(), BOOK.zone());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            gift;                          !gift
            gift?yes;                      !gift?no
            gift friendly;                 (!gift | !friendly)
            !(gift friendly);              gift friendly
            !(gift | friendly);            (gift | friendly)
            steel_pct<5;                   steel_pct>=5
            steel_pct<=5;                  steel_pct>5
            steel_pct<5;                   steel_pct>7
            general>=15%;                  general<15%
            value<=800;                    value>800
            column=1;                      column=2
            spi=none;                      spi=FR
            mode=vessel;                   mode=air,rail
            mode=vessel;                   !mode=vessel,air
            chapter=50..63;                chapter=72
            loaded<2025-04-05T00:01;       loaded>=2025-04-05T00:01
            loaded<2025-04-05T00:01;       loaded>=2025-05-05T00:01
            contract_date<2025-04-05T00:01; contract_date>=2025-04-05T00:01
            """)
    void contradictionsAreSeen(String first, String second) {
        assertThat(possible(first, second)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            gift;                          !friendly
            gift;                          gift?no
            !(gift friendly);              gift
            steel_pct<=5;                  steel_pct>=5
            steel_pct<5;                   general>=15%
            general>=15%;                  column1<15%
            mode=vessel,air;               mode=air,rail
            !mode=vessel;                  !mode=air
            chapter=50..63;                chapter=60..72
            spi=FR;                        column=1
            loaded<2025-05-05T00:01;       loaded>=2025-04-05T00:01
            loaded<2025-04-05T00:01;       exported>=2025-04-05T00:01
            """)
    void whatCanHoldTogetherIsNoContradiction(String first, String second) {
        assertThat(possible(first, second)).isTrue();
    }

    @Test
    void allModesRuledOutIsAContradiction() {
        assertThat(possible("!mode=vessel", "!mode=air,rail")).isFalse();
    }

    @Test
    void theTimeOfEntryCounts() {
        EffectivePeriod may = new EffectivePeriod(Instant.parse("2025-05-01T04:00:00Z"),
                Instant.parse("2025-06-01T04:00:00Z"));
        assertThat(possible(may, "entered<2025-05-01T00:00")).isFalse();
        assertThat(possible(may, "entered<2025-05-01T00:01")).isTrue();
        assertThat(possible(may, "entered>=2025-06-01T00:00")).isFalse();
        assertThat(possible(may, "entered>=2025-05-31T23:59")).isTrue();
    }

    @Test
    void aClaimIsOfTheHeadingThatAsks() {
        ConditionSatisfiability.Asked claimed = new ConditionSatisfiability.Asked(parse("claimed"), "9903.10.01", true);
        assertThat(CONSISTENCY.possible(List.of(claimed, new ConditionSatisfiability.Asked(parse("declared"), "9903.10.01", false)),
                EffectivePeriod.ALWAYS)).isFalse();
        assertThat(CONSISTENCY.possible(List.of(claimed, new ConditionSatisfiability.Asked(parse("declared"), "9903.10.02", false)),
                EffectivePeriod.ALWAYS)).isTrue();
    }

    private static boolean possible(String... conditions) {
        return possible(EffectivePeriod.ALWAYS, conditions);
    }

    private static boolean possible(EffectivePeriod entered, String... conditions) {
        return CONSISTENCY.possible(Stream.of(conditions)
                .map(text -> new ConditionSatisfiability.Asked(parse(text), "9903.10.01", true)).toList(), entered);
    }

    private static Condition parse(String text) {
        try {
            return PARSER.parse(text);
        } catch (ConditionSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
