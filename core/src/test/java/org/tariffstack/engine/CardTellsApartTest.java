package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.ratecard.RateStep;

/**
 * A card keeps one answer for all codes and origins that the law cannot tell apart: each test gives the law one more word by
 * which it can.
 */
class CardTellsApartTest {
    private static final String RATES = "schedule/rates.csv";
    private static final String HORSES = "01012100,Free,,20%,No,,";
    private static final String SURTAX = "layers/surtax.csv";
    private static final String FIRST_SURTAX = "9903.10.01,,surtax,duty,+10%,full,*,*,,";
    private static final Instant FEBRUARY = Instant.parse("2025-02-01T12:00:00Z");
    private static final Instant MAY = Instant.parse("2025-05-15T12:00:00Z");

    private static Entry.Builder template() {
        return Entry.builder().hts("01").origin("OZ").entered("1970-01-01");
    }

    private static String percent(long rate) {
        return new BigDecimal(rate).movePointLeft(RateCard.SCALE - 2).stripTrailingZeros().toPlainString();
    }

    private static String rate(RateCard card, String code, String origin, Instant at) {
        return percent(card.rate(HtsCode.of(code), Origin.of(origin), at));
    }

    /** Each step as the instant from which it holds and the percentage. */
    private static List<String> steps(RateCard card, String code, String origin) {
        return card.steps(HtsCode.of(code), Origin.of(origin)).stream()
                .map(step -> (step.from().equals(Instant.MIN) ? "ever" : step.from()) + " " + percent(step.rate())).toList();
    }

    /** Live animals of two lines that differ in one column. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5%,,20%          | 6%,,20%          | ZE |    | 5  | 6
            5%,Free (FR),20% | 5%,1% (FR),20%   | OZ | FR | 0  | 1
            5%,Free (FR),20% | 5%,,20%          | OZ | FR | 0  | 5
            5%,,20%          | 5%,,30%          | SY |    | 20 | 30
            """)
    void linesThatDifferInTheColumnThatIsPaid(String one, String other, String origin, String claimed, String rate, String otherRate) {
        Freedonia law = Freedonia.where(RATES, HORSES, HORSES + "\n01013000," + one + ",No,,\n01014000," + other + ",No,,");
        Entry.Builder template = claimed == null ? template() : template().spi(claimed);
        RateCard card = law.compiled.rateCard(template.build());
        assertThat(rate(card, "01013000", origin, FEBRUARY)).isEqualTo(rate);
        assertThat(rate(card, "01014000", origin, FEBRUARY)).isEqualTo(otherRate);
    }

    /** Of thirty thousand codes and two hundred countries few can be told apart: the others share what is kept. */
    @Test
    void notWhatOnlyDiffersInName() {
        Freedonia law = Freedonia.where(RATES, HORSES, HORSES + "\n01013000,5%,,20%,No,,\n01014000,5%,,30%,kg,,",
                "countries.csv", "ZE,Zenda", "ZE,Zenda\nZU,Zubrowka");
        RateCard card = law.compiled.rateCard(template().build());
        List<RateStep> steps = card.steps(HtsCode.of("01013000"), Origin.of("ZE"));
        assertThat(card.steps(HtsCode.of("01013000"), Origin.of("ZE"))).isEqualTo(steps);
        assertThat(card.steps(HtsCode.of("01013000"), Origin.of("ZU"))).isEqualTo(steps);
        // What column 2 prints concerns neither.
        assertThat(card.steps(HtsCode.of("01014000"), Origin.of("ZU"))).isEqualTo(steps);
        assertThat(card.steps(HtsCode.of("01012100"), Origin.of("ZE"))).isNotEqualTo(steps);
    }

    @Test
    void chaptersThatAConditionNames() {
        Freedonia law = Freedonia.where(SURTAX, FIRST_SURTAX, "9903.10.01,,surtax,duty,+10%,full,*,*,chapter=30..31,",
                RATES, HORSES, HORSES + "\n29010000,Free,,20%,No,,\n30010000,Free,,20%,No,,\n31010000,Free,,20%,No,,\n32010000,Free,,20%,No,,");
        RateCard card = law.compiled.rateCard(template().build());
        assertThat(rate(card, "29010000", "ZE", MAY)).isEqualTo("0");
        assertThat(rate(card, "30010000", "ZE", MAY)).isEqualTo("10");
        assertThat(rate(card, "31010000", "ZE", MAY)).isEqualTo("10");
        assertThat(rate(card, "32010000", "ZE", MAY)).isEqualTo("0");
    }

    @Test
    void timesOfThePreferenceThatIsClaimedAndOfNoOther() {
        // A second treaty has always been open to Oz, and the line prints no rate under it.
        Freedonia law = Freedonia.where("preferences.csv", "FR,Treaty of friendship,OZ,2020", "BF,Treaty of best friends,OZ,,,,,Treaty of Oz 2,primary,\n"
                + "FR,Treaty of friendship,OZ,2020");
        // Free from 2020 on; the treaty spares the surtax, but not steel.
        assertThat(steps(law.compiled.rateCard(template().spi("FR").build()), "72081000", "OZ")).containsExactly("ever 4",
                "2020-01-01T05:00:00Z 0", "2025-06-01T04:01:00Z 25");
        // Four percent, 3.5 from October 2025; the surtax of ten percent until July; steel.
        assertThat(steps(law.compiled.rateCard(template().spi("BF").build()), "72081000", "OZ")).containsExactly("ever 4",
                "2025-04-01T04:01:00Z 14", "2025-06-01T04:01:00Z 29", "2025-10-01T04:00:00Z 28.5");
    }

    @Test
    void timesOfAListOfColumn2ThatServesNothingElse() {
        Freedonia law = Freedonia.asItIs();
        SourcePlace place = new SourcePlace("book.csv", 1);
        Instant noon = Instant.parse("2025-02-10T17:00:00Z");
        Validity since = new Validity(new EffectivePeriod(noon, Instant.MAX), null, null);
        TariffBook book = law.book.toBuilder().column2Countries(new CountryList("shunned", "Countries that pay column 2",
                new Citation("Tariff of Freedonia note 2", Confidence.PRIMARY), List.of(new CountryList.Member(Origin.of("ZE"), since, place)),
                place)).build();
        // Free and then 70 percent; the surtax as everywhere.
        assertThat(steps(EnginePair.of(book).rateCard(template().build()), "9503000090", "ZE")).containsExactly("ever 0",
                noon + " 70", "2025-04-01T04:01:00Z 80", "2025-07-01T04:01:00Z 85");
    }

    @Test
    void timesLongAgo() {
        Freedonia law = Freedonia.where("book.csv", "schedule_from,2025-01-01\n", "",
                RATES, HORSES, "01012100,7%,,20%,No,,1960-01-01T00:00\n01012100,Free,,20%,No,1960-01-01T00:00,");
        // The surtax of ten percent spared horses from July on.
        assertThat(steps(law.compiled.rateCard(template().build()), "01012100", "ZE")).containsExactly("ever 7",
                "1960-01-01T05:00:00Z 0", "2025-04-01T04:01:00Z 10", "2025-07-01T04:01:00Z 0");
    }

    @Test
    void aCodeThatIsTooShortFromItsOnlyLine() {
        RateCard card = Freedonia.asItIs().compiled.rateCard(template().build());
        // 70 percent, and five of the retaliation against all toys but some, which keeps the surtax out.
        assertThat(steps(card, "95030000", "SY")).contains("2025-05-01T04:01:00Z 75");
        assertThat(rate(card, "95030000", "SY", MAY)).isEqualTo("75");
        assertThat(refusal(card, "950300", "SY", MAY)).isEqualTo(ErrorCode.AMBIGUOUS_HTS);
    }

    @Test
    void aCodeThatIsNoneFromALineWhoseRateIsStated() {
        Freedonia law = Freedonia.asItIs();
        RateCard stated = law.compiled.rateCard(template().baseRate("1%").build());
        assertThat(steps(stated, "73990000", "ZE")).containsExactly("ever 1", "2025-04-01T04:01:00Z 11", "2025-07-01T04:01:00Z 16");
        RateCard card = law.compiled.rateCard(template().build());
        assertThat(refusal(card, "73990000", "ZE", MAY)).isEqualTo(ErrorCode.UNKNOWN_HTS);
        assertThat(catchThrowableOfType(InvalidEntryException.class, () -> card.steps(HtsCode.of("73990000"), Origin.of("ZE"))).code())
                .isEqualTo(ErrorCode.UNKNOWN_HTS);
    }

    @Test
    void aCountryThatIsNoneFromAllOthers() {
        // No two countries are alike here, so that one more would be one too many.
        RateCard card = Freedonia.where(SURTAX, "9903.10.03,,surtax,relief,+0%,full,*,", "9903.10.03,,surtax,relief,+0%,full,* -ZE,")
                .compiled.rateCard(template().build());
        assertThat(refusal(card, "95030000", "DE", MAY)).isEqualTo(ErrorCode.UNKNOWN_ORIGIN);
        // Retaliation against toys is five percent in place of the surtax of ten.
        for (String country : List.of("OZ 10", "RU 75", "SY 75", "ZE 10")) {
            assertThat(rate(card, "95030000", country.substring(0, 2), MAY)).isEqualTo(country.substring(3));
        }
    }

    @Test
    void aTimeAtWhichTheLawGoesInACircle() {
        Freedonia circle = Freedonia.where("precedence.csv", "portion,steel-content,yes", "excludes,full,no",
                "precedence.csv", "toys-base,retaliation,base,adds", "circle,surtax,steel,excludes");
        RateCard card = circle.compiled.rateCard(template().build());
        HtsCode steel = HtsCode.of("72081000");
        assertThat(steps(card, "72081000", "ZE")).containsExactly("ever 4", "2025-04-01T04:01:00Z 14");
        assertThat(card.steps(steel, Origin.of("ZE"))).last().extracting(RateStep::to).isEqualTo(Instant.parse("2025-06-01T04:01:00Z"));
        assertThat(refusal(card, "72081000", "ZE", Instant.parse("2025-08-01T12:00:00Z"))).isEqualTo(ErrorCode.CONFLICTING_RULES);
    }

    @Test
    void aCodeThatASampleLacksIsOpen() {
        RateCard card = Freedonia.where("book.csv", "version,1", "version,1\nschedule_complete,no").compiled.rateCard(template().build());
        HtsCode code = HtsCode.of("73990000");
        assertThat(card.rate(code, Origin.of("ZE"), MAY)).isEqualTo(RateCard.OPEN);
        List<RateStep> steps = card.steps(code, Origin.of("ZE"));
        assertThat(steps).hasSize(3).allMatch(step -> step.rate() == RateCard.OPEN && step.baseRate().equals("?"));
        // The surtax is known.
        assertThat(steps.get(1).totals().program("surtax").orElseThrow().duty().orElseThrow()).isEqualByComparingTo("1000");
    }

    private static ErrorCode refusal(RateCard card, String code, String origin, Instant at) {
        return catchThrowableOfType(InvalidEntryException.class, () -> rate(card, code, origin, at)).code();
    }
}
