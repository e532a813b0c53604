package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.entry.Unit;

/** Duties worked out by hand from the texts of tariff lines. */
class DutyRateTest {

    @Test
    void freeOwesNothing() {
        assertThat(duty("Free", "1000")).isEqualByComparingTo("0");
        assertThat(duty("Free under bond (subchapter note 1)", "1000")).isEqualByComparingTo("0");
        assertThat(DutyRate.parse("Free")).isSameAs(Free.PLAIN);
    }

    @Test
    void aPercentageIsTakenOfTheCustomsValue() {
        assertThat(duty("6.8%", "1000")).isEqualByComparingTo("68");
        assertThat(duty("0.4%", "12.34")).isEqualByComparingTo("0.04936");
    }

    @Test
    void milkPowderOf0402_10_50OwesByTheKilogram() {
        assertThat(duty("86.5¢/kg", "5000", "kg", "2000")).isEqualByComparingTo("1730");
    }

    @Test
    void condensedMilkOf0402_99_90OwesByTheKilogramAndByValue() {
        // 0.463 x 1000 + 0.149 x 3000
        assertThat(duty("46.3¢/kg + 14.9%", "3000", "kg", "1000")).isEqualByComparingTo("910");
    }

    @Test
    void aWatchOf9102_11_10OwesByThePieceAndByItsParts() {
        // 100 x 0.44 + 6% of 800 + 14% of 300 + 5.3% of 50
        BigDecimal duty = duty("44¢ each + 6% on the case + 14% on the strap, band or bracelet + 5.3% on the battery", "2000",
                "each", "100", "value_case", "800", "value_strap", "300", "value_battery", "50");
        assertThat(duty).isEqualByComparingTo("136.65");
    }

    @Test
    void aJointValueIsKnownWhenItsPiecesAre() {
        String rate = "51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery";
        // 10 x 0.51 + 6.25% of 400 + 5.3% of 20
        assertThat(duty(rate, "900", "each", "10", "value_case_and_strap", "400", "value_battery", "20"))
                .isEqualByComparingTo("31.16");
        assertThat(duty(rate, "900", "each", "10", "value_case", "300", "value_strap", "100", "value_battery", "20"))
                .isEqualByComparingTo("31.16");
        assertThat(evaluate(rate, "900", "each", "10", "value_case", "300", "value_battery", "20"))
                .isEqualTo(new RateResult.Needs(List.of(measure("value_case_and_strap"))));
    }

    @Test
    void aClockOf9105_99_10OwesForItsJewels() {
        // 20 x 0.17 + 2.5% of 1000 + 140 x 0.01
        assertThat(duty("17¢ each + 2.5% + 1¢/jewel", "1000", "each", "20", "jewels", "140")).isEqualByComparingTo("29.8");
    }

    @Test
    void aClockOf9105_19_30OwesForItsJewelsAboveSeven() {
        // 10 x 0.43 + 10 x (11 - 7) x 0.028 + 3.7% of 200
        assertThat(duty("43¢ each + 2.8¢/jewel over 7 + 3.7% on the case", "700", "each", "10", "jewels_over_7", "40",
                "value_case", "200")).isEqualByComparingTo("12.82");
    }

    @ParameterizedTest
    @CsvSource({"100, 36.606", "96, 35.77928", "99.5, 36.50266", "75, 31.439", "50, 31.43854", "0, 31.43854", "101, 36.606"})
    void sugarOf1701_12_05OwesLessByTheDegreeDownToAMinimum(String degrees, String expected) {
        String rate = "3.6606¢/kg - 0.020668¢/kg per degree under 100 (pro rata), min 3.143854¢/kg";
        assertThat(duty(rate, "400", "kg", "1000", "sugar_degrees", degrees)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "6.5¢/gross, each, 288, 0.13",
        "6.5¢/gross, each, 72, 0.0325",
        "2.8¢/dozen, each, 18, 0.042",
        "89.6¢/1000, each, 2500, 2.24",
        "$3/head, each, 5, 15",
        "$1.24/t, kg, 1500, 1.86",
        "10.6¢/g, kg, 0.01, 1.06",
        "$1.32/t gross of container, kg_gross_of_container, 500, 0.66",
        "20¢/gross of immediate containers, immediate_containers, 36, 0.05",
        "10¢/1000 pins, each, 500, 0.05",
        "5.25¢/bbl, barrel, 1000, 52.5",
        "$80/item, postal_items, 3, 240",
    })
    void moneyPerQuantityIsProRata(String rate, String key, String amount, String expected) {
        assertThat(duty(rate, "1", key, amount)).isEqualByComparingTo(expected);
    }

    @Test
    void buttonsOf9606_21_40OwesByGrossTimesSize() {
        // 100 gross of 24 lines: 0.003 x 2400 + 4.6% of 500
        assertThat(duty("0.3¢/line/gross + 4.6%", "500", "line_gross", "2400")).isEqualByComparingTo("30.2");
    }

    @Test
    void fermentedDrinkOf2206_00_30CountsItsAlcoholInProofLiters() {
        // 0.031 x 100 + 0.221 x 24
        assertThat(duty("3.1¢/liter + 22.1¢/proof liter on ethyl alcohol content", "300", "liter", "100", "proof_liter", "24"))
                .isEqualByComparingTo("8.404");
    }

    @Test
    void oreOf2603_00_00OwesByItsMetals() {
        // 0.088 x 100 + 0.033 x 10 + 0.037 x 20
        assertThat(duty("8.8¢/kg on copper content + 3.3¢/kg on lead content + 3.7¢/kg on zinc content", "900",
                "kg_copper_content", "100", "kg_lead_content", "10", "kg_zinc_content", "20")).isEqualByComparingTo("9.87");
    }

    @Test
    void aThirdOfAPercentIsExactUntilTheLastDivision() {
        DutyRate rate = DutyRate.parse("33 1/3%");
        assertThat(duty("33 1/3%", "300")).isEqualByComparingTo("100");
        assertThat(duty("33 1/3%", "100")).isEqualTo(new BigDecimal("33.33333333333333333333333333333333"));
        assertThat(rate.fraction()).isEmpty();
        assertThat(DutyRate.parse("12 1/2%").fraction()).hasValueSatisfying(f -> assertThat(f).isEqualByComparingTo("0.125"));
    }

    @Test
    void theEntireSetIsTheFullValue() {
        assertThat(duty("6.5% on the entire set", "200")).isEqualByComparingTo("13");
        assertThat(DutyRate.parse("6.5% on the entire set").fraction()).contains(new BigDecimal("0.065"));
    }

    @Test
    void everyMissingMeasureIsListedAtOnceInTheOrderOfTheText() {
        RateResult result = evaluate(
                "44¢ each + 6% on the case + 14% on the strap, band or bracelet + 5.3% on the battery", "2000", "value_case", "800");
        assertThat(result).isEqualTo(
                new RateResult.Needs(List.of(measure("each"), measure("value_strap"), measure("value_battery"))));
        assertThat(evaluate("3.6606¢/kg - 0.020668¢/kg per degree under 100 (pro rata), min 3.143854¢/kg", "1"))
                .isEqualTo(new RateResult.Needs(List.of(measure("kg"), Measure.SUGAR_DEGREES)));
        assertThat(evaluate("2¢ each + 3¢/dozen", "1")).isEqualTo(new RateResult.Needs(List.of(measure("each"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REF:each-garment | needs the rate of each garment
            REF:otherwise-applicable on the cost of parts | needs the rate that would apply without this line
            NOTE:chapter-58-additional-note-1 | needs the note chapter-58-additional-note-1
            SPECIAL:9801.00.70 | needs the words of subheading 9801.00.70
            4.3% + 1.7¢/jewel + 0.2¢/other piece, max REF:complete-movement | needs the rate of the complete movement
            """)
    void whatTheRateAloneCannotTellIsUnavailable(String rate, String why) {
        assertThat(evaluate(rate, "1000", "jewels", "1", "other_pieces", "1")).isEqualTo(new RateResult.Unavailable(why));
    }

    @Test
    void aCappedRateStillTellsTheDutyBelowItsCeiling() {
        CappedRate capped = (CappedRate) DutyRate.parse("4.3% + 1.7¢/jewel + 0.2¢/other piece, max REF:complete-movement");
        RateInputs inputs = inputs("100", "jewels", "10", "other_pieces", "50");
        // 4.3 + 0.17 + 0.10
        assertThat(((RateResult.Amount) capped.rate().evaluate(inputs)).amount()).isEqualByComparingTo("4.57");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Free | true | 0
            0% | true | 0
            2.5% | false | 0.025
            5¢/kg | false |
            0¢/kg | true |
            0% + 0¢/kg | true |
            0% + 1¢/kg | false |
            6% on the case | false |
            0% on the case | true |
            REF:each-garment | false |
            NOTE:chapter-58-additional-note-1 | false |
            5%, max REF:complete-movement | false |
            0%, max REF:complete-movement | true |
            1¢/kg - 0¢/kg per degree under 100 (pro rata), min 0¢/kg | false |
            0¢/kg - 0¢/kg per degree under 100 (pro rata), min 1¢/kg | false |
            0¢/kg - 1¢/kg per degree under 100 (pro rata), min 0¢/kg | true |
            """)
    void tellsWhetherItIsFreeAndWhatFractionItTakes(String text, boolean free, BigDecimal fraction) {
        DutyRate rate = DutyRate.parse(text);
        assertThat(rate.isFree()).isEqualTo(free);
        assertThat(rate.fraction().isPresent()).isEqualTo(fraction != null);
        rate.fraction().ifPresent(told -> assertThat(told).isEqualByComparingTo(fraction));
    }

    @Test
    void remembersTheCurrencyOfItsMoney() {
        assertThat(DutyRate.parse("CNY 0.2/kg + 5%").currencyCode()).contains("CNY");
        assertThat(DutyRate.parse("5% + 50¢/kg").currencyCode()).contains("USD");
        assertThat(DutyRate.parse("5%").currencyCode()).isEmpty();
        assertThat(DutyRate.parse("1¢/jewel, max REF:complete-movement").currencyCode()).contains("USD");
        assertThat(DutyRate.parse("3¢/kg - 1¢/kg per degree under 100 (pro rata), min 2¢/kg").currencyCode()).contains("USD");
    }

    @Test
    void refusesPartsThatMakeNoRate() {
        Term percent = new AdValorem(Percent.of("5"));
        Term yuan = new SpecificRate(BigDecimal.ONE, "CNY", Per.of(Unit.KILOGRAM));
        Term dollars = new SpecificRate(BigDecimal.ONE, "USD", Per.of(Unit.KILOGRAM));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompoundRate(List.of(percent)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompoundRate(List.of(yuan, dollars)));
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(new BigDecimal("1.5"), 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(BigDecimal.ONE, 3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpecificRate(BigDecimal.ONE, "usd", Per.of(Unit.KILOGRAM)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Free("of charge"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteRate(NoteRate.Source.NOTE, "two words"));
        assertThatIllegalArgumentException().isThrownBy(() -> Per.jewelsOver(-1));
    }

    private static BigDecimal duty(String rate, String value, String... amounts) {
        return ((RateResult.Amount) evaluate(rate, value, amounts)).amount();
    }

    private static RateResult evaluate(String rate, String value, String... amounts) {
        return DutyRate.parse(rate).evaluate(inputs(value, amounts));
    }

    private static RateInputs inputs(String value, String... amounts) {
        Map<Measure, BigDecimal> known = new HashMap<>();
        for (int i = 0; i < amounts.length; i += 2) {
            known.put(measure(amounts[i]), new BigDecimal(amounts[i + 1]));
        }
        return RateInputs.of(new BigDecimal(value), known);
    }

    private static Measure measure(String key) {
        return Measure.of(key).orElseThrow();
    }
}
