package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.RateLine;

/** Codes as people have them, rates of years that were not read, and days for which the tariff was read whole. */
class ShortAndOpenRatesTest {

    /** Yellow soybeans pay 25% and 2.5% of the lists of 2018 and 2019, black ones 25% alone; all pay 3% and 10%. */
    @Test
    void soybeansOfSixDigitsLieBetweenTheLinesBelow() {
        Assessment answer = ChinaCase.assess("120190", "2026-06-01T12:00");
        assertThat(answer.dutyAmount()).isEmpty();
        assertThat(answer.bounds().orElseThrow().most()).isEqualByComparingTo("4050");
        Question which = ChinaCase.question(answer, "hts");
        assertThat(which.dutyIf().get("1201.90.11")).isEqualTo(Optional.of(new BigDecimal("4050.000")));
        assertThat(which.dutyIf().keySet()).contains("1201.90.11", "1201.90.19", "1201.90.20", "1201.90.90");
        // What all of them pay is told line by line.
        assertThat(ChinaCase.line(answer, "SCTC-2025-4").duty().orElseThrow()).isEqualByComparingTo("1000");
        assertThat(answer.lines()).filteredOn(DutyLine::isBase).singleElement()
                .satisfies(line -> assertThat(line.unresolved().orElseThrow()).contains("needs eight digits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120190", "270112", "901890", "8703", "2204"})
    void aShortCodeIsBoundedByItsLines(String hts) {
        Assessment answer = ChinaCase.assess(hts, "2026-06-01T12:00");
        Set<String> listed = ChinaCase.question(answer, "hts").dutyIf().keySet();
        Set<String> below = ChinaCase.CHINA.book().schedule().lines().stream()
                .filter(line -> line.code().isWithin(HtsCode.of(hts)) && line.validity().holds(
                        answer.entry().entered().instant(ChinaCase.CHINA.book().zone()), null))
                .map(line -> line.code().dotted()).collect(Collectors.toSet());
        assertThat(listed).isEqualTo(below);
        BigDecimal least = null;
        BigDecimal most = null;
        for (String line : below) {
            Assessment one = ChinaCase.assess(line, "2026-06-01T12:00");
            BigDecimal low = one.bounds().orElseThrow().least();
            BigDecimal high = one.bounds().orElseThrow().most();
            least = least == null ? low : least.min(low);
            most = most == null ? high : most.max(high);
        }
        assertThat(answer.bounds().orElseThrow().least()).isEqualByComparingTo(least);
        assertThat(answer.bounds().orElseThrow().most()).isEqualByComparingTo(most);
    }

    /** Coal of 2701.12: 3% and 6% by line in 2014 and since; both on the lists of 2018 and of February 2025. */
    @Test
    void linesThatOweTheSameGiveOneDuty() {
        // Integrated circuits of 8542.31 pay no base rate and 10%, whatever the line.
        Assessment chips = ChinaCase.assess("854231", "2026-06-01T12:00");
        assertThat(chips.dutyAmount().orElseThrow()).isEqualByComparingTo("1000");
        assertThat(chips.warnings()).anySatisfy(warning -> assertThat(warning).contains("owe the same"));
    }

    /** 9018.90.99: 2.7% or 4% by ten digits in 2019, free in 2026 (tables of both years); the years between are not told. */
    @Test
    void whereTheTwoTablesDifferTheDutyLiesBetween() {
        Assessment between = ChinaCase.assess("90189099", "2021-06-01T12:00", "market_exclusion=false");
        assertThat(between.dutyAmount()).isEmpty();
        Question rate = ChinaCase.question(between, "base_rate");
        assertThat(rate.dutyIf().keySet()).containsExactly("2.7%", "4%", "Free");
        BigDecimal added = between.additionalAmount();
        assertThat(between.bounds().orElseThrow().least()).isEqualByComparingTo(added);
        assertThat(between.bounds().orElseThrow().most()).isEqualByComparingTo(added.add(new BigDecimal("400")));
        assertThat(rate.dutyIf().get("4%").orElseThrow()).isEqualByComparingTo(added.add(new BigDecimal("400")));
        // Who states the rate has the duty.
        assertThat(ChinaCase.CHINA.assess(ChinaCase.entry("90189099", "2021-06-01T12:00", "market_exclusion=false").baseRate("4%").build())
                .dutyAmount().orElseThrow()).isEqualByComparingTo(added.add(new BigDecimal("400")));
    }

    @ParameterizedTest
    @CsvSource({"2018-06-01, SECONDARY", "2019-06-30, SECONDARY", "2019-07-01, INFERRED", "2025-12-31, INFERRED",
        "2026-01-01, SECONDARY"})
    void theBaseRateSaysHowWellItIsFounded(String day, Confidence confidence) {
        assertThat(ChinaCase.assess("02032900", day + "T12:00").lines().get(0).citation().confidence()).isEqualTo(confidence);
    }

    @Test
    void aCodeThatIsNoneIsRefusedOnDaysForWhichTheTariffWasReadWhole() {
        assertThatThrownBy(() -> ChinaCase.assess("12019099", "2026-06-01T12:00")).isInstanceOfSatisfying(
                InvalidEntryException.class, refused -> assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_HTS));
        assertThat(ChinaCase.assess("12019099", "2023-06-01T12:00").lines().get(0).unresolved()).contains("needs base_rate");
    }

    /** Frozen chicken paid by the kilogram until 2022: 0.6 yuan for pieces with bone (tariff of 2018, line 110). */
    @Test
    void frozenChickenPaidByWeight() {
        Assessment chicken = ChinaCase.CHINA.assess(ChinaCase.entry("02071411", "2018-03-01T12:00").quantity("1000", "kg")
                .build());
        assertThat(chicken.dutyAmount().orElseThrow()).isEqualByComparingTo("600");
        assertThat(ChinaCase.assess("02071411", "2018-03-01T12:00").lines().get(0).unresolved()).contains("needs kg");
    }

    /**
     * The share of trade whose base rate is held. By values of the US Census Bureau for 2017, the smallest of the 50 largest
     * headings of exports to China had 475 million dollars and all fifty 87 billion; so three smaller headings have at the
     * most 1.4 billion, less than 2% of what these fifty have alone.
     */
    @Test
    void theTariffOf2018IsHeldButForThirtyOneLines() {
        Instant day = Instant.parse("2018-03-01T00:00:00Z");
        List<RateLine> lines = ChinaCase.CHINA.book().schedule().lines().stream()
                .filter(line -> line.validity().holds(day, null)).toList();
        assertThat(lines).hasSize(8547);
        List<RateLine> unread = lines.stream().filter(line -> line.generalText().startsWith("UNREAD")).toList();
        assertThat(unread).hasSize(31).extracting(line -> line.code().truncatedTo(4).digits())
                .containsOnly("0504", "3702", "8521");
    }
}
