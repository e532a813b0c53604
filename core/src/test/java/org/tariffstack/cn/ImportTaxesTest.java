package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.cost.ImportTaxes;
import org.tariffstack.cost.TaxLine;
import org.tariffstack.entry.Entry;

/** Value-added tax on the value with duty and consumption tax; consumption tax as a share of the price that holds it. */
class ImportTaxesTest {

    /** Value 100: duty 15 + 10 + 10; 135 / 0.88 x 0.12; (135 + 18.41) x 0.13; in all 73.35. */
    @Test
    void aSaloonOfTwoLitresEightInTheTruce() {
        Assessment saloon = assess("87032361", "2025-06-01T12:00", "");
        ImportTaxes taxes = ChinaCase.CHINA.taxes(saloon);
        assertThat(saloon.dutyAmount().orElseThrow()).isEqualByComparingTo("35");
        assertThat(taxes.lines()).extracting(TaxLine::tax).containsExactly("consumption-tax", "vat");
        assertThat(cents(taxes.lines().get(0).amount().orElseThrow())).isEqualTo("18.41");
        assertThat(cents(taxes.lines().get(1).amount().orElseThrow())).isEqualTo("19.94");
        assertThat(cents(taxes.totalAmount().orElseThrow().add(saloon.owedAmount().orElseThrow()))).isEqualTo("73.35");
        assertThat(taxes.total().orElseThrow().getCurrency().getCurrencyCode()).isEqualTo("CNY");
    }

    /** 113 x 9% with the exclusion, 140.50 x 9% without. */
    @ParameterizedTest
    @CsvSource({"market_exclusion=true, 13, 10.17", "market_exclusion=false, 40.5, 12.65"})
    void yellowSoybeansSinceNovember2025(String facts, String duty, String vat) {
        Assessment soybeans = assess("12019011", "2025-12-01T12:00", facts);
        assertThat(soybeans.dutyAmount().orElseThrow()).isEqualByComparingTo(duty);
        assertThat(cents(ChinaCase.CHINA.taxes(soybeans).totalAmount().orElseThrow())).isEqualTo(vat);
    }

    @Test
    void chipsPayTheGeneralRate() {
        ImportTaxes taxes = ChinaCase.CHINA.taxes(assess("85423190", "2025-06-01T12:00", ""));
        // 110 x 13%
        assertThat(taxes.totalAmount().orElseThrow()).isEqualByComparingTo("14.3");
    }

    /** 9018.90.99 of 2021: the base rate is one of several. */
    @Test
    void withoutTheDutyThereIsNoTax() {
        TaxLine vat = ChinaCase.CHINA.taxes(assess("90189099", "2021-06-15T12:00", "")).lines().get(0);
        assertThat(vat.amount()).isEmpty();
        assertThat(vat.unresolved()).contains("needs the duty");
    }

    @Test
    void whereEitherRateMayApplyNoneIsGuessed() {
        // Feed pays 9%, other preparations for animals 13%: heading 2309 holds both.
        ImportTaxes taxes = ChinaCase.CHINA.taxes(assess("23099090", "2026-06-01T12:00", ""));
        assertThat(taxes.lines()).singleElement().satisfies(line -> {
            assertThat(line.basis()).isPresent();
            assertThat(line.amount()).isEmpty();
            assertThat(line.unresolved()).contains("the rate is either 9% or 13%");
        });
        assertThat(taxes.totalAmount()).isEmpty();
        assertThat(taxes.total()).isEmpty();
    }

    /** Whole totals. Duties: 12 + 25 + 25 + 5 and 14 + 15 + 25 and 25 + 15 of each announcement; VAT 9% or 13% on top. */
    @ParameterizedTest
    @CsvSource({
        // pork: base 12%, list of April 2018 25%, list of 34 billion 25%, list of 75 billion 5%: 67 on 100; 9% of 167
        "02032900, 2024-06-01T12:00, '', 67, 15.03",
        // with an exclusion from the lists of section 301, 12 + 25: 9% of 137
        "02032900, 2024-06-01T12:00, market_exclusion=true, 37, 12.33",
        // wine: 14 + 15 + 25 = 54; consumption tax 10% in the price: 154 / 0.9 x 0.1 = 17.11; VAT 13% of 171.11 = 22.24
        "22042100, 2020-02-20T12:00, '', 54, 39.36",
        // liquefied natural gas: free + 25 + 15 of No. 1/2025; 9% of 140
        "27111100, 2025-02-10T12:00, '', 40, 12.60",
        // propane: provisional rate 1%, 10% of No. 7/2025, exclusion from section 301; 9% of 111
        "27111200, 2025-05-20T12:00, market_exclusion=true, 11, 9.99"})
    void totalsAreWholeWithoutAStatedBaseRate(String hts, String at, String facts, String duty, String tax) {
        Assessment answer = assess(hts, at, facts);
        assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo(duty);
        assertThat(cents(ChinaCase.CHINA.taxes(answer).totalAmount().orElseThrow())).isEqualTo(tax);
    }

    /** CNY 1.52 a liter since 2015-01-13; VAT 13% on value, duty and tax. */
    @Test
    void fuelPaysByTheLiter() {
        Assessment naphtha = ChinaCase.CHINA.assess(ChinaCase.entry("27101220", "2026-06-01T12:00")
                .quantity("1000", "liter").build());
        ImportTaxes taxes = ChinaCase.CHINA.taxes(naphtha);
        assertThat(taxes.lines().get(0).amount().orElseThrow()).isEqualByComparingTo("1520");
        BigDecimal base = new BigDecimal("11520").add(naphtha.dutyAmount().orElseThrow());
        assertThat(taxes.lines().get(1).amount().orElseThrow()).isEqualByComparingTo(base.multiply(new BigDecimal("0.13")));
        ImportTaxes withoutLiters = ChinaCase.CHINA.taxes(ChinaCase.assess("27101220", "2026-06-01T12:00"));
        assertThat(withoutLiters.lines().get(0).unresolved()).contains("needs liter");
        assertThat(withoutLiters.lines()).hasSize(2).allSatisfy(line -> assertThat(line.amount()).isEmpty());
    }

    /** 20% of the price and CNY 0.5 per 500 g: on 10,000 with duty, 100 kg, (value + duty + 100) / 0.8 x 0.2 + 100. */
    @Test
    void spiritsPayByValueAndByWeight() {
        Assessment whisky = ChinaCase.CHINA.assess(ChinaCase.entry("22083000", "2026-06-01T12:00").quantity("100", "kg").build());
        BigDecimal duty = whisky.dutyAmount().orElseThrow();
        BigDecimal price = new BigDecimal("10100").add(duty).divide(new BigDecimal("0.8"));
        assertThat(ChinaCase.CHINA.taxes(whisky).lines().get(0).amount().orElseThrow())
                .isEqualByComparingTo(price.multiply(new BigDecimal("0.2")).add(new BigDecimal("100")));
    }

    /** Customs No. 55/2016: perfume at 10 yuan per gram or more pays 15%, cheaper perfume nothing. */
    @ParameterizedTest
    @CsvSource({"1, true", "1.01, false"})
    void cosmeticsPayFromAPriceOn(String kilograms, boolean taxed) {
        Assessment perfume = ChinaCase.CHINA.assess(ChinaCase.entry("33030000", "2026-06-01T12:00")
                .quantity(kilograms, "kg").build());
        assertThat(ChinaCase.CHINA.taxes(perfume).lines()).extracting(TaxLine::tax)
                .isEqualTo(taxed ? List.of("consumption-tax", "vat") : List.of("vat"));
        assertThat(ChinaCase.CHINA.taxes(perfume).totalAmount()).isPresent();
        assertThat(ChinaCase.CHINA.taxes(ChinaCase.assess("33030000", "2026-06-01T12:00")).lines().get(0).unresolved())
                .contains("needs kg");
    }

    /** 17% before, 16% since Caishui 32/2018, 13% since Announcement 39/2019; for farm goods 11%, 10%, 9%. */
    @ParameterizedTest
    @CsvSource({"85423190, 2018-04-30T23:59, 17", "85423190, 2018-05-01T00:00, 16", "85423190, 2019-03-31T23:59, 16",
        "85423190, 2019-04-01T00:00, 13", "27112100, 2018-04-30T23:59, 11", "27112100, 2018-05-01T00:00, 10",
        "27112100, 2019-04-01T00:00, 9"})
    void valueAddedTaxFellTwice(String hts, String at, String tax) {
        Assessment answer = ChinaCase.CHINA.assess(ChinaCase.entry(hts, at).value("100", "CNY").baseRate("Free").build());
        BigDecimal expected = answer.dutyAmount().orElseThrow().add(new BigDecimal("100")).multiply(new BigDecimal(tax))
                .movePointLeft(2);
        assertThat(ChinaCase.CHINA.taxes(answer).totalAmount().orElseThrow()).isEqualByComparingTo(expected);
    }

    @Test
    void aBookWithoutTaxesChargesNone() {
        Assessment toys = TariffStack.unitedStates().assess(Entry.builder().hts("9503.00.00").origin("CN")
                .entered("2025-04-15").value("100", "USD").build());
        assertThat(TariffStack.unitedStates().taxes(toys).lines()).isEmpty();
        assertThat(TariffStack.unitedStates().taxes(toys).totalAmount().orElseThrow()).isZero();
    }

    private static Assessment assess(String hts, String at, String facts) {
        return ChinaCase.CHINA.assess(ChinaCase.entry(hts, at, facts).value("100", "CNY").build());
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
