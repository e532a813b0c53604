package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.ratecard.RateStep;

/** The rates of Freedonia over time, in trillionths: added up from its rows, and as the reference engine assesses them. */
class CardOfFreedoniaTest {
    private static final String SURTAX_BEGINS = "2025-04-01T04:01:00Z";
    private static final String SURTAX_RISES = "2025-07-01T04:01:00Z";
    private static final EffectivePeriod CENTURY =
            new EffectivePeriod(Instant.parse("2000-01-01T05:00:00Z"), Instant.parse("2100-01-01T05:00:00Z"));

    private final Freedonia freedonia = Freedonia.asItIs();
    private final RateCard card = freedonia.compiled.rateCard(template().build());

    private static Entry.Builder template() {
        return Entry.builder().hts("01").origin("OZ").entered("1970-01-01");
    }

    /** Each step as the instant from which it holds and the percentage. */
    private static List<String> steps(RateCard card, String code, String origin) {
        return card.steps(HtsCode.of(code), Origin.of(origin)).stream().map(step -> (step.from().equals(Instant.MIN) ? "ever" : step.from())
                + " " + new BigDecimal(step.rate()).movePointLeft(RateCard.SCALE - 2).stripTrailingZeros().toPlainString()).toList();
    }

    @Test
    void theSurtaxIsTenAndThenFifteenPercent() {
        assertThat(steps(card, "9503000090", "ZE")).containsExactly("ever 0", SURTAX_BEGINS + " 10", SURTAX_RISES + " 15");
        assertThat(steps(card, "9503000090", "OZ")).containsExactly("ever 0", SURTAX_BEGINS + " 10", SURTAX_RISES + " 0");
        // Column 2 is 70 percent.
        assertThat(steps(card, "9503000090", "SY")).containsExactly("ever 70", SURTAX_BEGINS + " 80", SURTAX_RISES + " 85");
        assertThat(steps(card, "9503000090", "RU")).containsExactly("ever 0", "2025-03-01T05:00:00Z 70", SURTAX_BEGINS + " 80",
                SURTAX_RISES + " 85");
    }

    @Test
    void steelGoesBeforeTheSurtaxAndFallsByHalfAPercent() {
        assertThat(steps(card, "72081000", "ZE")).containsExactly("ever 4", SURTAX_BEGINS + " 14", "2025-06-01T04:01:00Z 29",
                "2025-10-01T04:00:00Z 28.5");
    }

    @Test
    void aNumberCountsFromItsBeginning() {
        // Before June there is no such number, and it is answered as its line. Retaliation begins in May 2025 and ends in May 2026.
        List<RateStep> steps = card.steps(HtsCode.of("9503000012"), Origin.of("SY"));
        assertThat(steps(card, "9503000012", "SY")).containsExactly("ever 70", SURTAX_BEGINS + " 80", "2025-05-01T04:01:00Z 75",
                "2026-05-01T04:01:00Z 85");
        assertThat(steps.get(3).to()).isEqualTo(Instant.MAX);
    }

    @Test
    void aPreferenceIsPaidWhileItIsOpen() {
        RateCard friend = freedonia.compiled.rateCard(template().spi("FR").build());
        // Zenda joined in July; the treaty spares Oz the surtax, too, and base rates from 2020 on.
        assertThat(steps(friend, "72081000", "ZE")).containsExactly("ever 4", SURTAX_BEGINS + " 14", "2025-06-01T04:01:00Z 29",
                "2025-07-01T04:00:00Z 25");
        assertThat(steps(friend, "95030000", "OZ")).containsExactly("ever 0");
    }

    @Test
    void aRateByWeightIsOpen() {
        assertThat(card.rate(HtsCode.of("7208200010"), Origin.of("ZE"), Instant.parse("2025-11-01T00:00:00Z"))).isEqualTo(RateCard.OPEN);
        RateCard weighed = freedonia.compiled.rateCard(template().value("1000", "USD").quantity("500", "kg").build());
        assertThat(weighed.rate(HtsCode.of("7208200090"), Origin.of("ZE"), Instant.parse("2025-02-01T00:00:00Z")))
                .isEqualTo(RateCard.ONE / 25);
    }

    @Test
    void aStrictCardEndsWhereTheLawWasChecked() {
        Instant horizon = Instant.parse("2026-07-01T04:00:00Z");
        EnginePair strict = freedonia.compiled.with(new EngineOptions(null, true, Rounding.EXACT));
        RateCard strictCard = strict.rateCard(template().build());
        List<RateStep> steps = strictCard.steps(HtsCode.of("9503000090"), Origin.of("ZE"));
        assertThat(steps.get(steps.size() - 1).to()).isEqualTo(horizon);
        assertThat(strictCard.rate(HtsCode.of("9503000090"), Origin.of("ZE"), horizon.minusNanos(1))).isEqualTo(RateCard.ONE * 15 / 100);
        assertThatThrownBy(() -> strictCard.rate(HtsCode.of("9503000090"), Origin.of("ZE"), horizon))
                .isInstanceOf(InvalidEntryException.class);
        assertThatThrownBy(() -> card.steps(HtsCode.of("9503000090"), Origin.of("DE"))).isInstanceOf(InvalidEntryException.class);
    }

    /** The age of a thing is counted in years, which are told as far as anyone will ask. */
    @Test
    void whereFactsAreStatedStepsAreToldFrom1970To2200() {
        RateCard gifts = freedonia.compiled.rateCard(template().facts("gift=true").build());
        List<RateStep> steps = gifts.steps(HtsCode.of("9503000090"), Origin.of("SY"));
        // Column 2 of 70 percent, and no surtax on gifts.
        assertThat(steps(gifts, "9503000090", "SY")).containsExactly("1970-01-01T05:00:00Z 70");
        assertThat(steps.get(0).to()).isEqualTo(Instant.parse("2200-01-01T05:00:00Z"));
        assertThat(gifts.rate(HtsCode.of("9503000090"), Origin.of("SY"), Instant.parse("1950-01-01T00:00:00Z")))
                .isEqualTo(RateCard.ONE * 70 / 100);
        assertThat(card.steps(HtsCode.of("9503000090"), Origin.of("SY"))).last().extracting(RateStep::to).isEqualTo(Instant.MAX);
    }

    @Test
    void aThingIsOldFromTheFirstDayOfAYear() {
        Freedonia aged = Freedonia.where("facts.csv", "gift,yes-no", "made,number,,,yes,,When was it made?\ngift,yes-no",
                "layers/surtax.csv", ",gift,9903.10.01,", ",age:made>=25,9903.10.01,");
        // Of 2001: 25 years old in 2026, and spared the surtax then.
        RateCard old = aged.compiled.rateCard(template().facts("made=2001").build());
        assertThat(steps(old, "9503000090", "ZE")).containsExactly("1970-01-01T05:00:00Z 0", SURTAX_BEGINS + " 10", SURTAX_RISES + " 15",
                "2026-01-01T05:00:00Z 0");
    }

    @Test
    void aConditionOnTheTimeOfEntryTurnsWithIt() {
        Freedonia late = Freedonia.where("layers/surtax.csv", ",gift,9903.10.01,", ",entered>=2025-08-01T00:00,9903.10.01,");
        assertThat(steps(late.compiled.rateCard(template().build()), "9503000090", "ZE")).containsExactly("ever 0", SURTAX_BEGINS + " 10",
                SURTAX_RISES + " 15", "2025-08-01T04:00:00Z 0");
    }

    @Test
    void anAmountThatIsStatedIsAPartOfTheValueThatIsStatedToo() {
        RateCard amounts = freedonia.compiled.rateCard(template().value("1000", "USD").facts("steel_value=400").build());
        // Four percent; then ten; then 25 percent of 400 and ten of 600; then 15 of 600; then a base rate of 3.5 percent.
        assertThat(steps(amounts, "72081000", "ZE")).containsExactly("1970-01-01T05:00:00Z 4", SURTAX_BEGINS + " 14",
                "2025-06-01T04:01:00Z 20", SURTAX_RISES + " 23", "2025-10-01T04:00:00Z 22.5");
    }

    @Test
    void aRateIsToldAsFarAsTrillionthsCanBeCounted() {
        // The greatest number of 64 bits is 9,223,372,036,854,775,807.
        assertThat(stated("922337203.6854775807%")).isEqualTo(Long.MAX_VALUE);
        assertThat(stated("922337203.6854775808%")).isEqualTo(RateCard.OPEN);
        assertThat(stated("0.0000000001%")).isEqualTo(1);
        assertThat(stated("0.00000000001%")).isEqualTo(RateCard.OPEN);
    }

    private long stated(String baseRate) {
        return freedonia.compiled.rateCard(template().baseRate(baseRate).build()).rate(HtsCode.of("9503000090"), Origin.of("ZE"),
                Instant.parse("2025-02-01T12:00:00Z"));
    }

    @Test
    void goodsOfNoValueHaveNoRate() {
        RateCard worthless = freedonia.compiled.rateCard(template().value("0", "USD").build());
        assertThat(worthless.rate(HtsCode.of("9503000090"), Origin.of("ZE"), Instant.parse("2025-02-01T12:00:00Z"))).isEqualTo(RateCard.OPEN);
    }

    @Test
    void theCardTellsWhatTheReferenceAssesses() {
        List<Instant> instants = new ArrayList<>();
        for (Instant change : freedonia.book.changeInstants(CENTURY, null)) {
            instants.addAll(List.of(change.minusNanos(1), change));
        }
        List<RateCard> cards = List.of(card, freedonia.compiled.rateCard(template().facts("gift=true;steel_pct=40").build()));
        List<Entry> templates = List.of(template().build(), template().facts("gift=true;steel_pct=40").build());
        for (int i = 0; i < cards.size(); i++) {
            for (String code : List.of("01012100", "7208100000", "72081000", "95030000", "9503000011", "9801001000", "720810")) {
                for (Origin origin : Stream.of("OZ", "RU", "SY", "ZE").map(Origin::of).toList()) {
                    for (Instant at : instants) {
                        Entry entry = templates.get(i).toBuilder().hts(code).origin(origin.code()).entered(EntryTime.of(at)).build();
                        assertThat(told(cards.get(i), code, origin, at)).as("%s", entry).isEqualTo(assessed(entry));
                    }
                }
            }
        }
    }

    private static String told(RateCard card, String code, Origin origin, Instant at) {
        try {
            long rate = card.rate(HtsCode.of(code), origin, at);
            return rate == RateCard.OPEN ? "open" : BigDecimal.valueOf(rate, RateCard.SCALE).stripTrailingZeros().toPlainString();
        } catch (InvalidEntryException e) {
            return e.code().name();
        }
    }

    private String assessed(Entry entry) {
        try {
            Assessment answer = freedonia.compiled.forgetful().assess(entry);
            return answer.dutyAmount().map(duty -> duty.divide(answer.customsValue()).stripTrailingZeros().toPlainString()).orElse("open");
        } catch (InvalidEntryException e) {
            return e.code().name();
        }
    }
}
