package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;

/** Which origins and goods lists, scopes, preferences, exemptions and rulings reach, and when. */
class ReachTest {
    private static final Instant MAY = Instant.parse("2025-05-01T12:00:00Z");
    private static final Instant JUNE = Instant.parse("2025-06-01T04:01:00Z");
    private static final LocalDate ACT = LocalDate.of(2025, 6, 20);
    private static final SourcePlace PLACE = new SourcePlace("lists/test.csv", 2);
    private static final Citation ORDER = new Citation("Order 1", Confidence.PRIMARY);
    private static final Validity FROM_JUNE = new Validity(new EffectivePeriod(JUNE, Instant.MAX), ACT, null);
    private static final Origin CHINA = Origin.of("CN");
    private static final Origin JAPAN = Origin.of("JP");
    private static final Origin KOREA = Origin.of("KR");

    private static CountryList list(CountryList.Member... members) {
        return new CountryList("test", "Test", ORDER, List.of(members), PLACE);
    }

    private static CountryList.Member member(Origin origin, Validity validity) {
        return new CountryList.Member(origin, validity, PLACE);
    }

    @Test
    void aCountryIsOnAListInItsTimeAndToTheKnowledgeOfTheDay() {
        Validity inMay = new Validity(new EffectivePeriod(MAY, MAY.plusSeconds(60)), null, null);
        CountryList list = list(member(CHINA, inMay), member(JAPAN, Validity.ALWAYS), member(CHINA, FROM_JUNE));
        assertThat(list.contains(CHINA, MAY, null)).isTrue();
        assertThat(list.contains(CHINA, MAY.plusSeconds(60), null)).isFalse();
        assertThat(list.contains(CHINA, JUNE, null)).isTrue();
        assertThat(list.contains(CHINA, JUNE, ACT.minusDays(1))).isFalse();
        assertThat(list.contains(JAPAN, MAY, ACT.minusDays(1))).isTrue();
        assertThat(list.contains(KOREA, MAY, null)).isFalse();
        assertThat(list.members()).extracting(CountryList.Member::country).containsExactly(CHINA, JAPAN, CHINA);
        assertThat(list.id()).isEqualTo("test");
    }

    @ParameterizedTest
    @CsvSource({"true, '', '', '', '', CN, true", "false, CN, '', '', '', CN, true", "false, JP, '', '', '', CN, false",
        "false, '', CN, '', '', CN, true", "false, '', JP, '', '', CN, false", "true, '', '', CN, '', CN, false",
        "true, '', '', JP, '', CN, true", "true, '', '', '', CN, CN, false", "true, '', '', '', JP, CN, true",
        "false, CN, CN, CN, '', CN, false", "false, '', '', '', '', CN, false"})
    void aScopeTakesInAndLeavesOut(boolean all, String in, String listed, String out, String listedOut, String origin, boolean inside) {
        OriginScope scope = new OriginScope("words", all, origins(in), lists(listed), origins(out), lists(listedOut));
        assertThat(scope.contains(Origin.of(origin), MAY, null)).isEqualTo(inside);
        assertThat(scope).hasToString("words");
    }

    private static Set<Origin> origins(String letters) {
        return letters.isEmpty() ? Set.of() : Set.of(Origin.of(letters));
    }

    private static List<CountryList> lists(String letters) {
        return letters.isEmpty() ? List.of() : List.of(list(member(KOREA, Validity.ALWAYS)), list(member(Origin.of(letters), Validity.ALWAYS)));
    }

    private static Preference preference(String symbol, OriginScope countries, Validity validity,
            List<Preference.Exclusion> exclusions) {
        return new Preference(symbol, "a program", countries, validity, new Preference.SpecialColumn(List.of(symbol)), "",
                exclusions, ORDER, PLACE);
    }

    @Test
    void aPreferenceLeavesGoodsOfACountryOutInATime() {
        Preference.Exclusion toys = new Preference.Exclusion("A",
                new OriginScope("KR", false, Set.of(KOREA), List.of(), Set.of(), List.of()),
                new ProductScope("95030000", false, List.of(HtsCode.of("95030000")), List.of(), List.of(), List.of(),
                        List.of()), FROM_JUNE, ORDER, PLACE);
        Preference some = preference("A", OriginScope.EVERY, Validity.ALWAYS, List.of(toys));
        HtsCode doll = HtsCode.of("9503000011");
        assertThat(some.exclusion(KOREA, doll, JUNE, null)).contains(toys);
        assertThat(some.exclusion(KOREA, doll, MAY, null)).isEmpty();
        assertThat(some.exclusion(KOREA, doll, JUNE, ACT.minusDays(1))).isEmpty();
        assertThat(some.exclusion(JAPAN, doll, JUNE, null)).isEmpty();
        assertThat(some.exclusion(KOREA, HtsCode.of("95044000"), JUNE, null)).isEmpty();
        assertThat(some.exclusion(KOREA, HtsCode.of("9503"), JUNE, null)).as("not all of it").isEmpty();
    }

    @Test
    void aPreferenceCoversItsCountriesInItsTime() {
        Preference some = preference("KR",
                new OriginScope("KR", false, Set.of(KOREA), List.of(), Set.of(), List.of()), FROM_JUNE, List.of());
        assertThat(some.covers(KOREA, JUNE, null)).isTrue();
        assertThat(some.covers(KOREA, MAY, null)).isFalse();
        assertThat(some.covers(KOREA, JUNE, ACT.minusDays(1))).isFalse();
        assertThat(some.covers(JAPAN, JUNE, null)).isFalse();
        Preference unheld = preference("A", OriginScope.EVERY, Validity.ALWAYS, List.of());
        assertThat(unheld.covers(JAPAN, MAY, null)).isTrue();
    }

    @Test
    void aRulingCountsFromItsDay() {
        LegalStatus struck = new LegalStatus(ACT, "Firefly v. Freedonia", null);
        assertThat(struck.isRefundable(null)).isTrue();
        assertThat(struck.isRefundable(ACT)).isTrue();
        assertThat(struck.isRefundable(ACT.minusDays(1))).isFalse();
        assertThat(struck.isContested(null)).isFalse();
        LegalStatus contested = new LegalStatus(ACT.plusDays(10), "Firefly v. Freedonia", ACT);
        assertThat(contested.isContested(ACT.minusDays(1))).isFalse();
        assertThat(contested.isContested(ACT)).isTrue();
        assertThat(contested.isContested(ACT.plusDays(10))).isFalse();
        assertThat(contested.isRefundable(ACT)).isFalse();
        assertThat(LegalStatus.STANDING.isRefundable(null)).isFalse();
        assertThat(LegalStatus.STANDING.isContested(null)).isFalse();
    }

    @Test
    void whatScopesTouchTheyMayReachAtSomeTime() {
        ProductScope scope = new ProductScope("test", false, List.of(HtsCode.of("950300")), List.of(listOf("7208")),
                List.of(listOf("8541")), List.of(HtsCode.of("9503")), List.of());
        for (String code : List.of("95", "9503", "950300", "9503000011", "72", "72081000", "8541", "85", "85414300")) {
            assertThat(scope.touches(HtsCode.of(code))).as(code).isTrue();
        }
        for (String code : List.of("96", "950400", "7209", "8542")) {
            assertThat(scope.touches(HtsCode.of(code))).as(code).isFalse();
        }
        assertThat(ProductScope.EVERY.touches(HtsCode.of("96"))).isTrue();
        assertThat(scope.listsTakenIn()).containsExactly(scope.lists().get(0), scope.unmetLists().get(0));
        assertThat(scope).hasToString("test");
    }

    private static CodeList listOf(String code) {
        return new CodeList("test", "Test", ORDER,
                List.of(new CodeList.Item(HtsCode.of(code), Validity.ALWAYS, Condition.ALWAYS, "", PLACE)), PLACE);
    }

    /** Exempt are goods of Oz under its treaty, of every code; and steel, without a treaty. */
    @ParameterizedTest
    @CsvSource({"OZ, FR, 9503, 2025-05-01T12:00:00Z, true", "OZ, '', 9503, 2025-05-01T12:00:00Z, false",
        "OZ, XX, 9503, 2025-05-01T12:00:00Z, false", "RU, FR, 9503, 2025-05-01T12:00:00Z, false",
        // Zenda joined the treaty in July.
        "ZE, FR, 9503, 2025-06-30T12:00:00Z, false", "ZE, FR, 9503, 2025-07-02T12:00:00Z, true"})
    void goodsOfATreatyAreExemptOnceItIsClaimedAndOpen(String origin, String spi, String code, Instant at, boolean reached) {
        TariffBook book = freedonia();
        assertThat(book.feeExemptions().get(0).reaches(entry(origin, spi, code), book.preferences(), at, null)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"7208, true", "72, true", "73, false", "9503, false"})
    void goodsOfAChapterAreExemptUnderAnyPreferenceOrNone(String code, boolean reached) {
        TariffBook book = freedonia();
        assertThat(book.feeExemptions().get(1).reaches(entry("RU", "", code), book.preferences(), MAY, null)).isEqualTo(reached);
        FeeExemption later = new FeeExemption(Set.of("processing"), "Steel", Set.of(), OriginScope.EVERY,
                book.feeExemptions().get(1).products(), Condition.ALWAYS, null, FROM_JUNE, ORDER, PLACE);
        assertThat(later.reaches(entry("RU", "", code), book.preferences(), MAY, null)).isFalse();
        assertThat(later.reaches(entry("RU", "", code), book.preferences(), JUNE, null)).isEqualTo(reached);
    }

    @Test
    void aCodeOfWhichOnlyAPartIsExemptIsNot() {
        FeeExemption part = new FeeExemption(Set.of("processing"), "Steel", Set.of(), OriginScope.EVERY,
                new ProductScope("7208", false, List.of(HtsCode.of("7208")), List.of(), List.of(), List.of(), List.of()),
                Condition.ALWAYS, null, Validity.ALWAYS, ORDER, PLACE);
        assertThat(part.reaches(entry("RU", "", "72"), freedonia().preferences(), MAY, null)).isFalse();
        assertThat(part.reaches(entry("RU", "", "7208"), freedonia().preferences(), MAY, null)).isTrue();
    }

    private static Entry entry(String origin, String spi, String code) {
        Entry.Builder entry = Entry.builder().hts(code).origin(origin).entered("2025-05-01");
        return (spi.isEmpty() ? entry : entry.spi(spi)).build();
    }

    private static TariffBook freedonia() {
        try {
            return BookReader.read(BookSource.directory(Path.of(ReachTest.class.getResource("/books/good").toURI())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheBookNamesInAnOrderKeepsIt() {
        Map<String, Valuation.ChargeRule> charges = new LinkedHashMap<>();
        for (String id : List.of("z", "a", "m")) {
            charges.put(id, new Valuation.ChargeRule(id, id, true, ORDER));
        }
        Valuation valuation = new Valuation(BigDecimal.ONE, ORDER, Valuation.ConversionDay.ENTERED, ORDER, charges);
        charges.clear();
        assertThat(valuation.charges().keySet()).containsExactly("z", "a", "m");
        Set<String> words = new LinkedHashSet<>(List.of("z", "a", "m"));
        Condition.PaysPreference pays = new Condition.PaysPreference(words);
        words.clear();
        assertThat(pays.text()).isEqualTo("spi=z,a,m");
    }

    @Test
    void namesAreShownAsTheyAre() {
        assertThat(new Authority("IEEPA")).hasToString("IEEPA");
        assertThat(ORDER).hasToString("Order 1");
        assertThat(PLACE).hasToString("lists/test.csv:2");
        assertThat(new SourcePlace("lists/test.csv", 0)).hasToString("lists/test.csv");
        assertThat(new Program("steel", "Steel", new Authority("Trade Act"), LegalStatus.STANDING, 1, PLACE)).hasToString("steel");
        Supposition what = new Supposition("no-toys", "Toys are free");
        assertThat(what).hasToString("no-toys");
        assertThat(what.warning()).contains("no-toys").contains("Toys are free");
        assertThat(ContentHash.of(new TreeMap<>(Map.of("a", ContentHash.of("abc"))))).isNotEqualTo(ContentHash.of("abc"));
    }
}
