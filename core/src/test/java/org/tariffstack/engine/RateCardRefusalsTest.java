package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.ratecard.RateStep;

/** A rate card refuses what an assessment refuses, and keeps nothing of it that spoils other answers. */
class RateCardRefusalsTest {
    private static final TariffStack US = TariffStack.unitedStates();
    private static final Origin GERMANY = Origin.of("DE");

    private static Entry template(String facts) {
        return Entry.builder().hts("01").origin("US").entered("1970-01-01").facts(facts).build();
    }

    private static void refuses(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidEntryException.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aShortCodeHasNoStepsAndSpoilsNone() {
        RateCard card = US.rateCard();
        HtsCode line = HtsCode.of("7308.20.00");
        refuses(() -> card.steps(HtsCode.of("7308.20"), GERMANY), ErrorCode.AMBIGUOUS_HTS);
        refuses(() -> card.steps(HtsCode.of("8703"), GERMANY), ErrorCode.AMBIGUOUS_HTS);
        assertThat(card.steps(line, GERMANY)).isEqualTo(US.rateCard().steps(line, GERMANY));
        assertThat(card.steps(line, GERMANY)).last().extracting(RateStep::to).isEqualTo(Instant.MAX);
    }

    @Test
    void aCodeThatIsNoneHasNeitherStepsNorARate() {
        RateCard card = US.rateCard();
        refuses(() -> card.steps(HtsCode.of("9503.00.99"), GERMANY), ErrorCode.UNKNOWN_HTS);
        refuses(() -> card.rate(HtsCode.of("9503.00.99"), GERMANY, Instant.parse("2025-05-01T12:00:00Z")),
                ErrorCode.UNKNOWN_HTS);
        refuses(() -> card.steps(HtsCode.of("9503.00.00"), Origin.of("QQ")), ErrorCode.UNKNOWN_ORIGIN);
    }

    @ParameterizedTest
    @CsvSource({"no_such=1, UNKNOWN_FACT", "steel_pct=101, BAD_FACT", "steel_value=10001, BAD_FACT"})
    void aCardIsNotMadeOfWhatNoEntryCanState(String facts, ErrorCode code) {
        refuses(() -> US.rateCard(template(facts)), code);
        refuses(() -> US.rateCard(template("").toBuilder().spi("no such").build()), ErrorCode.UNKNOWN_PREFERENCE);
        refuses(() -> US.rateCard(template("").toBuilder().baseRate("a lot").build()), ErrorCode.BAD_RATE);
    }

    @Test
    void aBlankSymbolClaimsNothing() {
        HtsCode line = HtsCode.of("7308.20.00");
        assertThat(US.rateCard(template("").toBuilder().spi(" ").build()).steps(line, GERMANY))
                .isEqualTo(US.rateCard().steps(line, GERMANY));
    }

    /** Cars of a certain age are spared, and years are told only as far as anyone will ask. */
    @Test
    void theAgeOfACarCountsInAnyYear() {
        Entry template = template("vehicle_year=2190");
        HtsCode cars = HtsCode.of("8703.23.01");
        RateCard card = US.rateCard(template);
        for (String time : new String[] {"2199-06-01T12:00:00Z", "2214-06-01T12:00:00Z", "2225-06-01T12:00:00Z"}) {
            Instant at = Instant.parse(time);
            Assessment answer = US.assess(template.toBuilder().hts(cars).origin(GERMANY).entered(EntryTime.of(at)).build());
            assertThat(BigDecimal.valueOf(card.rate(cars, GERMANY, at), RateCard.SCALE)).as(time)
                    .isEqualByComparingTo(answer.rate().orElseThrow());
        }
        assertThat(card.steps(cars, GERMANY)).first().extracting(RateStep::from)
                .isEqualTo(Instant.parse("1970-01-01T05:00:00Z"));
        assertThat(card.steps(cars, GERMANY)).last().extracting(RateStep::to)
                .isEqualTo(Instant.parse("2200-01-01T05:00:00Z"));
    }
}
