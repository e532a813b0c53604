package org.tariffstack.cn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** What hangs on the shipment: goods under way, exclusions, bond, codes and rates that the book does not hold. */
class ShipmentsTest {

    @Test
    void aLoadingTimeThatIsNotStatedIsAskedFor() {
        Question loaded = ChinaCase.question(ChinaCase.assess("85423190", "2025-04-20T12:00"), "loaded");
        assertThat(loaded.dutyIf()).hasSize(2).hasEntrySatisfying("<2025-04-10T12:01",
                duty -> assertThat(duty.orElseThrow()).isZero());
        assertThat(loaded.assumed()).isEqualTo(">=2025-04-10T12:01");
        assertThat(loaded.dutyIf().get(">=2025-04-10T12:01").orElseThrow()).isEqualByComparingTo("12500");
    }

    @Test
    void anExclusionOnMarketTermsIsAFactOfTheShipmentAndNeverADefault() {
        Assessment answer = ChinaCase.assess("12019011", "2025-12-01T12:00");
        // 3 + 25 + 2.5 + 10; with the exclusion 3 + 10.
        assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("4050");
        Map<String, Optional<BigDecimal>> dutyIf = ChinaCase.question(answer, "market_exclusion").dutyIf();
        assertThat(dutyIf.get("true").orElseThrow()).isEqualByComparingTo("1300");
        assertThat(dutyIf.get("false").orElseThrow()).isEqualByComparingTo("4050");
        assertThat(answer.bounds().orElseThrow().least()).isEqualByComparingTo("1300");
        assertThat(answer.declined()).extracting(reason -> reason.heading()).contains("SCTC-2020-2");
    }

    @ParameterizedTest(name = "at {0}: {1}%")
    @CsvSource({"2020-03-01T23:59, 27.5", "2020-03-02T00:00, 0", "2025-09-14T23:59, 20", "2025-09-15T00:00, 20",
        "2025-12-13T23:59, 10", "2026-11-10T13:00, 10"})
    void exclusionsOnMarketTermsBeganInMarch2020AndWereProlonged(String at, String percent) {
        assertThat(ChinaCase.percent(ChinaCase.assess("12019011", at, "market_exclusion=true")))
                .isEqualByComparingTo(percent);
    }

    @Test
    void aListedExclusionIsClaimedByItsAnnouncement() {
        assertThat(ChinaCase.percent(ChinaCase.assess("12019011", "2020-06-01T12:00", "claims=SCTC-2020-4"))).isZero();
        assertThat(ChinaCase.percent(ChinaCase.assess("12019011", "2020-06-01T12:00"))).isEqualByComparingTo("27.5");
        assertThat(ChinaCase.assess("12019011", "2020-06-01T12:00").warnings())
                .anySatisfy(warning -> assertThat(warning).contains("Listed exclusions"));
        assertThat(ChinaCase.percent(ChinaCase.assess("12019011", "2021-06-01T12:00", "claims=SCTC-2020-4")))
                .as("it ended on 2021-05-18").isEqualByComparingTo("27.5");
        assertThat(ChinaCase.percent(ChinaCase.assess("02032200", "2020-06-01T12:00", "claims=SCTC-2020-4")))
                .as("the answer to section 232 stays").isEqualByComparingTo("25");
    }

    @Test
    void afterFebruary2025NobodyKnowsWhichListedExclusionsWentOn() {
        assertThat(ChinaCase.assess("27111100", "2025-03-01T00:00").warnings())
                .anySatisfy(warning -> assertThat(warning).contains("2025-02-28", "too high"));
        assertThat(ChinaCase.assess("85423190", "2025-03-15T00:00").warnings()).isEmpty();
    }

    @Test
    void theUnpublishedListIsNotAppliedUnlessStated() {
        Assessment ethane = ChinaCase.assess("39011000", "2025-05-01T12:00");
        assertThat(ChinaCase.line(ethane, "SCTC-2025-4").duty().orElseThrow()).isEqualByComparingTo("12500");
        assertThat(ethane.warnings()).anySatisfy(warning -> assertThat(warning).contains("131 lines"));
        Assessment stated = ChinaCase.assess("39011000", "2025-05-01T12:00", "claims=CN-WHITELIST-2025-04");
        assertThat(stated.additionalAmount()).isEqualByComparingTo(
                ethane.additionalAmount().subtract(new BigDecimal("12500")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bonded=true", "processing_trade=true"})
    void nothingIsDueInBond(String fact) {
        Assessment answer = ChinaCase.assess("12019011", "2025-04-20T12:00", fact);
        assertThat(answer.dutyAmount().orElseThrow()).isZero();
        assertThat(ChinaCase.CHINA.taxes(answer).lines()).isEmpty();
    }

    @Test
    void toysPayTheirBaseRateAndWhatIsAdded() {
        // Toys with wheels, annex 1 of the 60 billion list: 25%; 10% by No. 10/2025. Base rate 0 in the tariff of 2026.
        Assessment answer = ChinaCase.assess("95030021", "2026-01-15T12:00");
        assertThat(answer.additionalAmount()).isEqualByComparingTo("3500");
        assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("3500");
    }

    @Test
    void aStatedBaseRateStandsInPlaceOfTheTariffs() {
        Entry toy = ChinaCase.entry("95030021", "2026-01-15T12:00").baseRate("5%").build();
        assertThat(ChinaCase.CHINA.assess(toy).dutyAmount().orElseThrow()).isEqualByComparingTo("4000");
    }

    @ParameterizedTest
    @CsvSource({"120190, ", "870323, 15%", "8703, "})
    void aCodeTooShortForListsThatExcludeEachOtherIsRefusedWhenStrict(String hts, String baseRate) {
        Entry.Builder entry = ChinaCase.entry(hts, "2026-06-01T12:00");
        if (baseRate != null) {
            entry.baseRate(baseRate);
        }
        Entry tooShort = entry.build();
        assertThatThrownBy(() -> ChinaCase.CHINA.strict().assess(tooShort)).isInstanceOfSatisfying(
                InvalidEntryException.class, refused -> assertThat(refused.code()).isEqualTo(ErrorCode.AMBIGUOUS_HTS))
                .hasMessageContaining("eight digits");
    }

    @Test
    void tenDigitsAreTakenAsTheEightThatTheyStandBelow() {
        assertThat(ChinaCase.percent(ChinaCase.assess("1201901100", "2025-06-01T12:00"))).isEqualByComparingTo("47.5");
        assertThat(ChinaCase.percent(ChinaCase.assess("1201901191", "2025-06-01T12:00"))).isEqualByComparingTo("47.5");
    }

    @Test
    void chaptersOfNoGoodsAreRefused() {
        Entry entry = ChinaCase.entry("99038801", "2025-06-01T12:00").build();
        assertThatThrownBy(() -> ChinaCase.CHINA.assess(entry)).isInstanceOfSatisfying(InvalidEntryException.class,
                refused -> assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_HTS));
    }

    @Test
    void goodsOfOtherOriginsPayNoneOfItAndTheBookSaysThatItHoldsNoMore() {
        Entry entry = Entry.builder().hts("12019011").origin("BR").entered("2025-06-01T12:00").value("100", "CNY").build();
        Assessment answer = ChinaCase.CHINA.assess(entry);
        assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("3");
        assertThat(answer.warnings()).anySatisfy(warning -> assertThat(warning).contains("other origins"));
    }

    @Test
    void codesOfWhichOnlyTheSumIsKnownAreChargedItWhileItWasAndAreOpenElse() {
        // 8524.11.00 paid 25% in all on 2025-03-28, by the matrix of the US Commerce department; then 84% on top.
        assertThat(ChinaCase.percent(ChinaCase.assess(UNSORTED, "2025-03-28T12:00"))).isEqualByComparingTo("25");
        assertThat(ChinaCase.percent(ChinaCase.assess(UNSORTED, "2025-04-11T12:00"))).isEqualByComparingTo("109");
        assertThat(ChinaCase.line(ChinaCase.assess(UNSORTED, "2025-12-01T12:00"), "CN-UNSORTED").duty()).isEmpty();
        assertThat(ChinaCase.assess(UNSORTED, "2025-03-28T12:00").warnings())
                .anySatisfy(warning -> assertThat(warning).contains("only the sum"));
    }

    private static final String UNSORTED = "85241100";

    @Test
    void theRateBeyondAQuotaAppliesUnlessACertificateIsClaimed() {
        assertThat(ChinaCase.assess("10059000", "2025-06-01T12:00").warnings())
                .anySatisfy(warning -> assertThat(warning).contains("quota"));
        // Seed wheat: 65% beyond the quota, 1% within it; the additional duties stay.
        Assessment beyond = ChinaCase.assess("10019100", "2026-06-01T12:00");
        Assessment within = ChinaCase.CHINA.assess(ChinaCase.entry("10019100", "2026-06-01T12:00").spi("TRQ").build());
        assertThat(beyond.dutyAmount().orElseThrow().subtract(within.dutyAmount().orElseThrow()))
                .isEqualByComparingTo("6400");
        assertThat(within.additionalAmount()).isEqualByComparingTo(beyond.additionalAmount());
    }
}
