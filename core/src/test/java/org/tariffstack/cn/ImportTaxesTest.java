package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    @Test
    void withoutTheDutyThereIsNoTax() {
        TaxLine vat = ChinaCase.CHINA.taxes(assess("95030021", "2026-01-15T12:00", "")).lines().get(0);
        assertThat(vat.amount()).isEmpty();
        assertThat(vat.unresolved()).contains("needs the duty");
    }

    @Test
    void whereEitherRateMayApplyNoneIsGuessed() {
        // Wheat is a farm good whose line was not read.
        Entry wheat = ChinaCase.entry("10019900", "2025-06-01T12:00").baseRate("65%").build();
        ImportTaxes taxes = ChinaCase.CHINA.taxes(ChinaCase.CHINA.assess(wheat));
        assertThat(taxes.lines()).singleElement().satisfies(line -> {
            assertThat(line.basis()).isPresent();
            assertThat(line.amount()).isEmpty();
        });
        assertThat(taxes.totalAmount()).isEmpty();
        assertThat(taxes.total()).isEmpty();
    }

    @Test
    void aConsumptionTaxAtARateNotHeldLeavesTheTaxOnTopOpenToo() {
        ImportTaxes fuel = ChinaCase.CHINA.taxes(assess("27101210", "2025-06-01T12:00", ""));
        assertThat(fuel.lines()).hasSize(2).allSatisfy(line -> assertThat(line.amount()).isEmpty());
    }

    @Test
    void ratesBeforeApril2019AreNotHeld() {
        assertThat(ChinaCase.CHINA.taxes(assess("85423190", "2019-03-31T23:59", "")).totalAmount()).isEmpty();
        assertThat(ChinaCase.CHINA.taxes(assess("85423190", "2019-04-01T00:00", "")).totalAmount().orElseThrow())
                .isEqualByComparingTo("13");
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
