package org.tariffstack.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tariffstack.cost.Goods.TIRES;
import static org.tariffstack.cost.Goods.TOYS;
import static org.tariffstack.cost.Goods.by;
import static org.tariffstack.cost.Goods.cost;
import static org.tariffstack.cost.Goods.entry;
import static org.tariffstack.cost.Goods.fee;
import static org.tariffstack.cost.Goods.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.Filing;

/** The fees of an entry: 19 CFR 24.22 to 24.24. */
class FeesTest {
    /**
     * 0.3464% of the value, 32.71 at the least and 634.62 at the most (89 FR 59126): 1,000 x 0.003464 = 3.46; 9,442 x
     * 0.003464 = 32.707..., a hair below; 9,443 x 0.003464 = 32.71; 20,000 x 0.003464 = 69.28; 183,204 x 0.003464 =
     * 634.62; above, the maximum.
     */
    @ParameterizedTest
    @CsvSource({"1000, 32.71", "9442, 32.71", "9443, 32.71", "9445, 32.72", "20000, 69.28", "183204, 634.62",
        "183207, 634.62", "5000000, 634.62"})
    void theProcessingFeeLiesBetweenItsBounds(String value, BigDecimal fee) {
        assertThat(fee(cost(by("air", line(TOYS, "JP", value))), "mpf")).isEqualTo(fee);
    }

    /**
     * Customs broker licence examination of October 2015, question 52: bicycles for 100,000 and parts for 87,500, less
     * 2,500 of non-dutiable charges; total entered value 185,000; processing fee paid 485.00, the maximum (0.3464% is
     * 640.84).
     */
    @Test
    void theBicyclesOfTheExaminationPayTheMaximum() {
        ShipmentLine bicycles = ShipmentLine.of(Entry.builder().hts("8712.00.15").origin("TW").entered("2015-10-05")
                .value("100000", "USD").build());
        ShipmentLine parts = ShipmentLine.of(Entry.builder().hts("8714.99.80").origin("TW").entered("2015-10-05")
                .value("87500", "USD").build());
        LandedCost cost = cost(by("air", bicycles, parts).addCharges(Charge.of("freight", "2500", "USD").withinPrice()));
        assertThat(cost.customsValue()).isEqualByComparingTo("185000");
        assertThat(fee(cost, "mpf")).isEqualTo("485.00");
        assertThat(cost.fees().get(0).how()).endsWith("= 640.84, cut to the maximum");
    }

    /** 12.50 on 10,000 is the example that forwarders print; 1,004 x 0.00125 = 1.255; 1,003 x 0.00125 = 1.25375. */
    @ParameterizedTest
    @CsvSource({"10000, 12.50", "1004, 1.26", "1003, 1.25", "100000000, 125000.00"})
    void theHarborFeeHasNoBoundsAndHalfACentCounts(String value, BigDecimal fee) {
        assertThat(fee(cost(by("vessel", line(TOYS, "JP", value))), "hmf")).isEqualTo(fee);
    }

    @ParameterizedTest
    @CsvSource({"air", "truck", "rail"})
    void offTheOceanThereIsNoHarborFee(String mode) {
        LandedCost cost = cost(by(mode, line(TOYS, "JP", "10000")));
        assertThat(fee(cost, "hmf")).isZero();
        assertThat(cost.fees()).filteredOn(fee -> fee.fee().equals("hmf")).singleElement()
                .extracting(FeeLine::how).isEqualTo("not owed: mode=vessel does not hold");
    }

    @Test
    void whereNobodySaysHowTheyCameTheOceanIsAssumedAndTold() {
        LandedCost cost = cost(Shipment.builder().addLines(line(TOYS, "JP", "10000")));
        assertThat(fee(cost, "hmf")).isEqualTo("12.50");
        assertThat(cost.warnings()).anySatisfy(warning -> assertThat(warning)
                .contains("Harbor maintenance fee", "line 1", "mode=vessel", "taken to be so"));
    }

    /** The bounds are those of the entry: three lines of 5,000 are 3 x 17.32, not three minimums. */
    @Test
    void theProcessingFeeIsOnceAnEntry() {
        LandedCost cost = cost(by("air", line(TOYS, "JP", "5000"), line(TIRES, "JP", "5000"), line(TOYS, "NO", "5000")));
        assertThat(fee(cost, "mpf")).isEqualTo("51.96");
        assertThat(cost.fees().get(0).shares()).containsExactly(new BigDecimal("17.32"), new BigDecimal("17.32"),
                new BigDecimal("17.32"));
    }

    @Test
    void theMinimumIsSharedByValueToTheCent() {
        LandedCost cost = cost(by("air", line(TOYS, "JP", "1000"), line(TOYS, "NO", "2000")));
        // 32.71 / 3 = 10.9033...; the odd cent goes to the larger fraction, 21.8066...
        assertThat(cost.fees().get(0).shares()).containsExactly(new BigDecimal("10.90"), new BigDecimal("21.81"));
    }

    /** 19 CFR 24.23(c): lines that are spared are left out, and only the rest is held to the minimum. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "KR | KR | (c)(11)",
        "AU | AU | (c)(8)",
        "SG | SG | (c)(6)",
        "MX | S  | (c)(3)",
        "CA | S+ | (c)(3)"})
    void originatingGoodsAreSparedWhereThePreferenceIsClaimed(String origin, String spi, String paragraph) {
        ShipmentLine claimed = ShipmentLine.of(entry(TOYS, origin, "50000").spi(spi).build());
        LandedCost cost = cost(by("air", claimed, line(TOYS, "JP", "20000")));
        assertThat(fee(cost, "mpf")).isEqualTo("69.28");
        assertThat(cost.fees().get(0).shares().get(0)).isZero();
        assertThat(cost.fees().get(0).spared()).singleElement()
                .satisfies(spared -> {
                    assertThat(spared.line()).isEqualTo(1);
                    assertThat(spared.citation().text()).contains("19 CFR 24.23" + paragraph);
                });
        LandedCost alone = cost(by("air", claimed));
        assertThat(fee(alone, "mpf")).isZero();
        assertThat(fee(cost(by("air", line(TOYS, origin, "20000"))), "mpf")).isEqualTo("69.28");
    }

    /** 19 CFR 24.23(c)(1), (c)(5): Israel, the Caribbean Basin, the least developed, the islands; no claim is needed. */
    @ParameterizedTest
    @CsvSource({"IL, 0.00", "JM, 0.00", "HT, 0.00", "KH, 0.00", "VI, 0.00", "JO, 69.28", "MA, 69.28", "BD, 69.28"})
    void someOriginsAreSparedWithoutAClaim(String origin, BigDecimal fee) {
        assertThat(fee(cost(by("air", line(TOYS, origin, "20000"))), "mpf")).isEqualTo(fee);
    }

    /** The agreements with Jordan and Morocco, AGOA and Japan's do not spare the fee. */
    @ParameterizedTest
    @CsvSource({"JO, JO", "MA, MA", "JP, JP", "ZA, D"})
    void somePreferencesDoNotSpareIt(String origin, String spi) {
        ShipmentLine claimed = ShipmentLine.of(entry("8712.00.15", origin, "20000").spi(spi).build());
        assertThat(fee(cost(by("air", claimed)), "mpf")).isEqualTo("69.28");
    }

    /** 19 CFR 24.23(c)(1)(i) and (c)(2): chapter 98 pays nothing, but for the dutiable part of 9802.00.80. */
    @ParameterizedTest
    @CsvSource({"chapter98=true, 0.00", "chapter98=true;us_components_pct=25, 51.96",
        "chapter98=true;exported_value_pct=50, 34.64", "chapter98=false, 69.28"})
    void chapter98PaysOnItsDutiablePartOnly(String facts, BigDecimal fee) {
        ShipmentLine line = ShipmentLine.of(entry(TOYS, "JP", "20000").facts(facts).build());
        assertThat(fee(cost(by("air", line)), "mpf")).isEqualTo(fee);
    }

    /** 19 CFR 24.23(b)(1)(ii): 3.93 in fiscal year 2025, beside the fee by value. */
    @Test
    void anEntryOnPaperPaysTheSurcharge() {
        LandedCost cost = cost(by("air", line(TOYS, "JP", "20000")).filing(Filing.FORMAL_MANUAL));
        assertThat(fee(cost, "mpf")).isEqualTo("69.28");
        assertThat(fee(cost, "mpf-manual")).isEqualTo("3.93");
        assertThat(cost.feesAmount()).isEqualTo("73.21");
    }

    /** 19 CFR 24.23(b)(2): 2.62, 7.85 and 11.78 in fiscal year 2025 whatever the value; the harbor fee on top. */
    @ParameterizedTest
    @CsvSource({"INFORMAL, 2.62", "INFORMAL_MANUAL, 7.85", "INFORMAL_BY_CUSTOMS, 11.78"})
    void anInformalEntryPaysAFlatFee(Filing filing, BigDecimal fee) {
        LandedCost cost = cost(by("vessel", line(TOYS, "JP", "2500")).filing(filing));
        assertThat(fee(cost, "mpf")).isEqualTo(fee);
        // 2,500 x 0.00125 = 3.125
        assertThat(fee(cost, "hmf")).isEqualTo("3.13");
    }

    /** 19 CFR 143.21(a): not exceeding 2,500 dollars. */
    @Test
    void aboveTheLimitThereIsNoInformalEntry() {
        Shipment shipment = by("air", line(TOYS, "JP", "2000"), line(TOYS, "NO", "501")).filing(Filing.INFORMAL).build();
        assertThatThrownBy(() -> cost(shipment)).isInstanceOfSatisfying(InvalidEntryException.class, refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.OVER_FILING_LIMIT);
            assertThat(refused).hasMessageContaining("2,501.00").hasMessageContaining("2,500.00")
                    .hasMessageContaining("19 CFR 143.21(a)");
        });
    }

    /** 19 CFR 143.21(a) leaves out articles above 250 dollars classified in chapter 99, subchapter III. */
    @Test
    void goodsUnderAnAdditionalHeadingGetAWarning() {
        Shipment shipment = by("air", line(TOYS, "JP", "251")).filing(Filing.INFORMAL).build();
        assertThat(cost(shipment).warnings()).noneSatisfy(warning -> assertThat(warning).contains("formal entry"));
        // Since 2025-02-04 goods of China are under 9903.01.20.
        Entry china = entry(TOYS, "CN", "251").entered("2025-02-20").build();
        assertThat(cost(by("air", ShipmentLine.of(china)).filing(Filing.INFORMAL)).warnings())
                .anySatisfy(warning -> assertThat(warning).contains("250.00", "formal entry"));
    }

    /** 19 CFR 24.23(b)(4): 1.31 a waybill in fiscal year 2025, paid by the carrier, in place of the other fees. */
    @Test
    void anExpressCarrierPaysByTheWaybill() {
        LandedCost cost = cost(by("air", line(TOYS, "JP", "900")).filing(Filing.EXPRESS).pieces(3));
        assertThat(cost.fees()).filteredOn(fee -> fee.amount().signum() > 0).singleElement().satisfies(fee -> {
            assertThat(fee.fee()).isEqualTo("waybill");
            assertThat(fee.amount()).isEqualTo("3.93");
            assertThat(fee.payer()).isEqualTo("carrier");
        });
    }

    /** 19 CFR 24.22(f): 7.20 a parcel in fiscal year 2025, where a duty is owed. */
    @Test
    void mailPaysOnlyWhereItIsDutiable() {
        assertThat(fee(cost(by("air", line(TIRES, "JP", "900")).filing(Filing.MAIL).pieces(2)), "mail"))
                .isEqualTo("14.40");
        assertThat(fee(cost(by("air", line(TOYS, "JP", "900")).filing(Filing.MAIL).pieces(2)), "mail")).isZero();
    }

    @Test
    void theFeeIsThatOfTheDayOfEntryAndOfWhatWasKnown() {
        ShipmentLine toys = ShipmentLine.of(entry(TOYS, "JP", "100").entered("2025-10-01").build());
        Shipment shipment = by("air", toys).build();
        assertThat(fee(cost(shipment), "mpf")).isEqualTo("33.58");
        // The notice of July 2025 was not yet out.
        TariffStack before = TariffStack.unitedStates().asKnownOn(LocalDate.of(2025, 7, 1));
        assertThat(fee(before.landedCost(shipment), "mpf")).isEqualTo("32.71");
    }

    @Test
    void everyFeeSaysWhatItRestsOn() {
        LandedCost cost = cost(by("vessel", line(TOYS, "JP", "1000")));
        assertThat(cost.fees()).hasSize(2).allSatisfy(fee -> assertThat(fee.citation().text()).contains("19 CFR 24.2"));
        assertThat(cost.fees().get(0).how()).isEqualTo("0.3464% of 1,000.00 = 3.46, raised to the minimum");
        ShipmentLine[] five = {line(TOYS, "JP", "9000"), line(TOYS, "JP", "9000"), line(TOYS, "JP", "9000"),
            line(TOYS, "JP", "9000"), line(TOYS, "JP", "9000")};
        // 9,000 x 0.003464 = 31.176, on each line 31.18
        assertThat(cost(by("air", five)).fees().get(0).how())
                .isEqualTo("0.3464% of 5 lines worth 45,000.00, each in cents, = 155.90");
    }
}
