package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.law.Answer.ASSUMED_NO;
import static org.tariffstack.law.Answer.ASSUMED_YES;
import static org.tariffstack.law.Answer.NO;
import static org.tariffstack.law.Answer.YES;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.entry.HtsCode;

/** What each condition answers to what is stated, and to what is not. */
class ConditionTest {
    private static final Instant LIMIT = Instant.parse("2025-04-05T04:01:00Z");
    private static final String WRITTEN = "2025-04-05T00:01";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final FactDefinition GIFT = fact("gift", FactType.YES_NO, "false");
    private static final FactDefinition STEEL = fact("steel_pct", FactType.PERCENT, "");
    private static final FactDefinition ALUMINUM = fact("aluminum_pct", FactType.PERCENT, "");
    private static final FactDefinition MODE = fact("mode", FactType.CHOICE, "vessel");
    private static final FactDefinition SIGNED = fact("signed", FactType.DATE, "");
    private static final FactDefinition YEAR = fact("year", FactType.NUMBER, "");
    private static final FactDefinition CLAIMS = fact("claims", FactType.HEADINGS, "");

    private final Stated stated = new Stated();

    private static FactDefinition fact(String key, FactType type, String assumed) {
        return new FactDefinition(key, type, List.of(), assumed, true, List.of(), "?", new SourcePlace("facts.csv", 2));
    }

    private Answer test(Condition condition) {
        return condition.test(stated, "9903.01.25");
    }

    @Test
    void aFactIsTrueFalseOrAssumed() {
        Condition plain = new Condition.IsTrue(GIFT, null);
        assertThat(test(plain)).isEqualTo(ASSUMED_NO);
        assertThat(test(new Condition.IsTrue(GIFT, true))).isEqualTo(ASSUMED_YES);
        assertThat(test(new Condition.IsTrue(fact("new", FactType.YES_NO, "true"), null))).isEqualTo(ASSUMED_YES);
        assertThat(test(new Condition.IsTrue(fact("new", FactType.YES_NO, "true"), false))).isEqualTo(ASSUMED_NO);
        stated.facts.put("gift", true);
        assertThat(test(plain)).isEqualTo(YES);
        assertThat(test(new Condition.Not(plain))).isEqualTo(NO);
        stated.facts.put("gift", false);
        assertThat(test(new Condition.IsTrue(GIFT, true))).isEqualTo(NO);
    }

    @Test
    void whatIsAssumedIsNotKnown() {
        assertThat(Answer.values()).filteredOn(Answer::isKnown).containsExactly(YES, NO);
        assertThat(Answer.values()).filteredOn(Answer::holds).containsExactly(YES, ASSUMED_YES);
    }

    @Test
    void allPartsOrAnyOfThem() {
        Condition gift = new Condition.IsTrue(GIFT, null);
        Condition first = new Condition.PaysColumn(1);
        Condition second = new Condition.PaysColumn(2);
        assertThat(test(Condition.ALWAYS)).isEqualTo(YES);
        assertThat(test(new Condition.Any(List.of()))).isEqualTo(NO);
        assertThat(test(new Condition.All(List.of(first, gift)))).isEqualTo(ASSUMED_NO);
        assertThat(test(new Condition.All(List.of(gift, second)))).isEqualTo(NO);
        assertThat(test(new Condition.Any(List.of(gift, first)))).isEqualTo(YES);
        assertThat(test(new Condition.Any(List.of(second, gift)))).isEqualTo(ASSUMED_NO);
    }

    @ParameterizedTest
    @CsvSource({"19.9, <, YES", "20, <, NO", "20, <=, YES", "20.1, <=, NO", "20, >=, YES", "19.9, >=, NO", "20.1, >, YES", "20.0, >, NO"})
    void aNumberComparesWithALimit(BigDecimal number, String sign, Answer answer) {
        stated.facts.put("steel_pct", number);
        assertThat(test(new Condition.Compares(STEEL, comparison(sign), new BigDecimal("20")))).isEqualTo(answer);
    }

    private static Comparison comparison(String sign) {
        return List.of(Comparison.values()).stream().filter(one -> one.sign().equals(sign)).findFirst().orElseThrow();
    }

    @Test
    void aNumberThatIsUnknownIsAssumedOrFails() {
        assertThat(test(new Condition.Compares(STEEL, Comparison.BELOW, BigDecimal.TEN))).isEqualTo(ASSUMED_NO);
        FactDefinition assumed = fact("steel_pct", FactType.PERCENT, "5");
        assertThat(assumed.assumedNumber()).isEqualByComparingTo("5");
        assertThat(STEEL.assumedNumber()).isNull();
        assertThat(test(new Condition.Compares(assumed, Comparison.BELOW, BigDecimal.TEN))).isEqualTo(ASSUMED_YES);
        assertThat(test(new Condition.Compares(assumed, Comparison.ABOVE, BigDecimal.TEN))).isEqualTo(ASSUMED_NO);
    }

    @Test
    void sharesCompareWithEachOther() {
        Condition more = new Condition.ComparesFacts(STEEL, Comparison.ABOVE, ALUMINUM);
        Condition most = new Condition.ComparesFacts(STEEL, Comparison.AT_LEAST, ALUMINUM);
        assertThat(test(more)).isEqualTo(ASSUMED_NO);
        assertThat(test(most)).isEqualTo(ASSUMED_YES);
        stated.facts.put("aluminum_pct", BigDecimal.TEN);
        assertThat(test(most)).isEqualTo(ASSUMED_NO);
        stated.facts.put("steel_pct", new BigDecimal("11"));
        assertThat(test(more)).isEqualTo(YES);
        stated.facts.put("steel_pct", BigDecimal.TEN);
        assertThat(test(more)).isEqualTo(NO);
        stated.facts.remove("aluminum_pct");
        assertThat(test(more)).isEqualTo(ASSUMED_YES);
    }

    @Test
    void aShareOfEverythingComparesWithAnyOther() {
        for (String share : new String[] {"steel_pct", "aluminum_pct"}) {
            boolean steel = share.equals("steel_pct");
            stated.facts.clear();
            stated.facts.put(share, new BigDecimal("100"));
            // No share is more than all of it; the other may be all of it, too, as far as the comparison can tell.
            assertThat(test(new Condition.ComparesFacts(STEEL, Comparison.AT_LEAST, ALUMINUM))).isEqualTo(steel ? YES : ASSUMED_NO);
            assertThat(test(new Condition.ComparesFacts(STEEL, Comparison.BELOW, ALUMINUM))).isEqualTo(steel ? NO : ASSUMED_YES);
            assertThat(test(new Condition.ComparesFacts(STEEL, Comparison.ABOVE, ALUMINUM))).isEqualTo(steel ? ASSUMED_YES : NO);
            assertThat(test(new Condition.ComparesFacts(STEEL, Comparison.AT_MOST, ALUMINUM))).isEqualTo(steel ? ASSUMED_NO : YES);
        }
    }

    @Test
    void aNumberComparesWithOneThatMayBeAnything() {
        FactDefinition one = fact("pieces", FactType.NUMBER, "");
        FactDefinition other = fact("pairs", FactType.NUMBER, "3");
        Condition more = new Condition.ComparesFacts(one, Comparison.ABOVE, other);
        assertThat(test(more)).isEqualTo(ASSUMED_NO);
        stated.facts.put("pieces", new BigDecimal("100"));
        assertThat(test(more)).isEqualTo(ASSUMED_YES);
        stated.facts.put("pieces", new BigDecimal("3"));
        assertThat(test(more)).isEqualTo(ASSUMED_NO);
    }

    @Test
    void anAgeCountsYearsByTheClockOfTheJurisdiction() {
        Condition old = new Condition.AgeIs(YEAR, Comparison.AT_LEAST, 25, NEW_YORK);
        assertThat(test(old)).isEqualTo(ASSUMED_NO);
        stated.facts.put("year", new BigDecimal("2001"));
        stated.entered = Instant.parse("2026-01-01T04:59:59Z");
        assertThat(test(old)).isEqualTo(NO);
        stated.entered = Instant.parse("2026-01-01T05:00:00Z");
        assertThat(test(old)).isEqualTo(YES);
    }

    @Test
    void oneOfTheWords() {
        Condition atSea = new Condition.IsOneOf(MODE, Set.of("vessel"), null);
        assertThat(test(atSea)).isEqualTo(ASSUMED_YES);
        assertThat(test(new Condition.IsOneOf(MODE, Set.of("air", "rail"), null))).isEqualTo(ASSUMED_NO);
        assertThat(test(new Condition.IsOneOf(MODE, Set.of("vessel"), false))).isEqualTo(ASSUMED_NO);
        assertThat(test(new Condition.IsOneOf(MODE, Set.of("air"), true))).isEqualTo(ASSUMED_YES);
        stated.facts.put("mode", Set.of("rail", "air"));
        assertThat(test(atSea)).isEqualTo(NO);
        assertThat(test(new Condition.IsOneOf(MODE, Set.of("air"), false))).isEqualTo(YES);
    }

    @Test
    void momentsAndDatesLieBeforeALimitOrNot() {
        Condition before = new Condition.MomentIs(Situation.Moment.LOADED, true, LIMIT, WRITTEN);
        Condition after = new Condition.MomentIs(Situation.Moment.LOADED, false, LIMIT, WRITTEN);
        assertThat(List.of(test(before), test(after))).containsExactly(ASSUMED_NO, ASSUMED_YES);
        stated.loaded = LIMIT;
        assertThat(List.of(test(before), test(after))).containsExactly(NO, YES);
        stated.loaded = LIMIT.minusNanos(1);
        assertThat(List.of(test(before), test(after))).containsExactly(YES, NO);

        Condition signedBefore = new Condition.DateIs(SIGNED, true, LIMIT, WRITTEN);
        Condition signedAfter = new Condition.DateIs(SIGNED, false, LIMIT, WRITTEN);
        assertThat(List.of(test(signedBefore), test(signedAfter))).containsExactly(ASSUMED_NO, ASSUMED_YES);
        stated.facts.put("signed", LIMIT);
        assertThat(List.of(test(signedBefore), test(signedAfter))).containsExactly(NO, YES);
        stated.facts.put("signed", LIMIT.minusNanos(1));
        assertThat(List.of(test(signedBefore), test(signedAfter))).containsExactly(YES, NO);
    }

    @Test
    void aClaimIsOfTheHeadingThatAsks() {
        assertThat(test(new Condition.Claimed(CLAIMS, true))).isEqualTo(ASSUMED_NO);
        assertThat(test(new Condition.Claimed(CLAIMS, false))).isEqualTo(NO);
        stated.facts.put("claims", Set.of("9903.01.24"));
        assertThat(test(new Condition.Claimed(CLAIMS, true))).isEqualTo(NO);
        stated.facts.put("claims", Set.of("9903.01.24", "9903.01.25"));
        assertThat(test(new Condition.Claimed(CLAIMS, false))).isEqualTo(YES);
    }

    @Test
    void theBaseRateComparesInPercent() {
        Condition low = new Condition.BaseIs(true, Comparison.BELOW, new BigDecimal("15"));
        Condition high = new Condition.BaseIs(false, Comparison.AT_LEAST, new BigDecimal("15"));
        assertThat(List.of(test(low), test(high))).containsExactly(ASSUMED_YES, ASSUMED_NO);
        stated.paid = new BigDecimal("0.1499");
        stated.general = new BigDecimal("0.15");
        assertThat(List.of(test(low), test(high))).containsExactly(YES, YES);
        stated.paid = new BigDecimal("0.15");
        stated.general = new BigDecimal("0.1499");
        assertThat(List.of(test(low), test(high))).containsExactly(NO, NO);
    }

    @Test
    void theColumnAndThePreferenceThatArePaid() {
        Condition none = new Condition.PaysPreference(Set.of());
        Condition singapore = new Condition.PaysPreference(Set.of("SG", "S"));
        assertThat(List.of(test(none), test(singapore))).containsExactly(YES, NO);
        assertThat(List.of(test(new Condition.PaysColumn(1)), test(new Condition.PaysColumn(2)))).containsExactly(YES, NO);
        stated.preference = "SG";
        assertThat(List.of(test(none), test(singapore))).containsExactly(NO, YES);
        stated.preference = "KR";
        assertThat(test(singapore)).isEqualTo(NO);
        stated.preference = null;
        stated.column = 2;
        assertThat(test(none)).isEqualTo(NO);
        assertThat(test(new Condition.PaysColumn(2))).isEqualTo(YES);
    }

    @Test
    void theValueIsStatedOrStandsIn() {
        Condition small = new Condition.ValueIs(Comparison.AT_MOST, new BigDecimal("800"));
        stated.value = new BigDecimal("800.01");
        assertThat(test(small)).isEqualTo(ASSUMED_NO);
        stated.valueStated = true;
        assertThat(test(small)).isEqualTo(NO);
        stated.value = new BigDecimal("800");
        assertThat(test(small)).isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({"49, NO", "50, YES", "56, YES", "63, YES", "64, NO"})
    void theChapterIsOneOfARange(String chapter, Answer answer) {
        stated.hts = HtsCode.of(chapter + "01");
        assertThat(test(new Condition.InChapters(50, 63))).isEqualTo(answer);
    }

    @Test
    void theAtomsAreThoseOfTheWordsInTheirOrder() {
        Condition gift = new Condition.IsTrue(GIFT, null);
        Condition column = new Condition.PaysColumn(1);
        Condition chapter = new Condition.InChapters(1, 5);
        assertThat(Condition.atomsOf(new Condition.All(List.of(new Condition.Any(List.of(gift, new Condition.Not(column))), chapter))))
                .containsExactly(gift, column, chapter);
        assertThat(Condition.atomsOf(Condition.ALWAYS)).isEmpty();
    }

    /** The record of each kind says by its parts what it asks of an entry; {@code test} asks the entry for nothing else. */
    @Test
    void aConditionSaysWhatItsAnswerRestsOn() {
        Condition.Atom gift = new Condition.IsTrue(GIFT, null);
        Condition.Atom rate = new Condition.BaseIs(true, Comparison.BELOW, new BigDecimal("15"));
        Condition.Atom value = new Condition.ValueIs(Comparison.AT_MOST, new BigDecimal("800"));
        Condition.Atom loaded = new Condition.MomentIs(Situation.Moment.LOADED, true, Instant.EPOCH, "1970-01-01T00:00");
        Condition.Atom entered = new Condition.MomentIs(Situation.Moment.ENTERED, true, Instant.EPOCH, "1970-01-01T00:00");
        Condition.Atom chapter = new Condition.InChapters(1, 5);
        assertThat(gift.restsOn()).containsExactly(Condition.Aspect.FACT);
        assertThat(rate.restsOn()).containsExactly(Condition.Aspect.BASE);
        assertThat(value.restsOn()).containsExactly(Condition.Aspect.VALUE);
        assertThat(loaded.restsOn()).containsExactly(Condition.Aspect.TRANSIT);
        assertThat(entered.restsOn()).containsExactly(Condition.Aspect.TIME);
        assertThat(chapter.restsOn()).containsExactly(Condition.Aspect.CODE);
        Condition all = new Condition.All(List.of(new Condition.Any(List.of(gift, new Condition.Not(value))), gift, loaded));
        assertThat(all.restsOn()).containsExactlyInAnyOrder(Condition.Aspect.FACT, Condition.Aspect.VALUE,
                Condition.Aspect.TRANSIT);
        assertThat(all.facts()).containsExactly(GIFT);
        assertThat(all.isAsked()).isTrue();
        assertThat(new Condition.All(List.of(value, entered, chapter)).isAsked()).isFalse();
        assertThat(Condition.ALWAYS.restsOn()).isEmpty();
    }

    @Test
    void aFoldMeetsThePartsBeforeTheWhole() {
        Condition.Fold<String> words = new Condition.Fold<>() {
            @Override
            public String atom(Condition.Atom atom) {
                return atom.text();
            }

            @Override
            public String all(List<String> parts) {
                return "all" + parts;
            }

            @Override
            public String any(List<String> parts) {
                return "any" + parts;
            }

            @Override
            public String not(String part) {
                return "not[" + part + "]";
            }
        };
        Condition chapter = new Condition.InChapters(1, 5);
        Condition column = new Condition.PaysColumn(2);
        assertThat(new Condition.All(List.of(chapter, new Condition.Any(List.of(column, new Condition.Not(chapter))))).fold(words))
                .isEqualTo("all[chapter=1..5, any[column=2, not[chapter=1..5]]]");
    }

    /** A situation of which the test states what it likes. */
    private static final class Stated implements Situation {
        private final Map<String, Object> facts = new HashMap<>();
        private HtsCode hts = HtsCode.of("9503000000");
        private Instant entered = LIMIT;
        private Instant loaded;
        private BigDecimal value = BigDecimal.TEN;
        private boolean valueStated;
        private int column = 1;
        private String preference;
        private BigDecimal paid;
        private BigDecimal general;

        @Override
        public HtsCode hts() {
            return hts;
        }

        @Override
        public Instant entered() {
            return entered;
        }

        @Override
        public Instant moment(Moment moment) {
            return moment == Moment.LOADED ? loaded : null;
        }

        @Override
        public Boolean truth(FactDefinition fact) {
            return (Boolean) facts.get(fact.key());
        }

        @Override
        public BigDecimal number(FactDefinition fact) {
            return (BigDecimal) facts.get(fact.key());
        }

        @Override
        @SuppressWarnings("unchecked") // The tests put sets there.
        public Set<String> words(FactDefinition fact) {
            return (Set<String>) facts.get(fact.key());
        }

        @Override
        public Instant date(FactDefinition fact) {
            return (Instant) facts.get(fact.key());
        }

        @Override
        public BigDecimal customsValue() {
            return value;
        }

        @Override
        public boolean isValueStated() {
            return valueStated;
        }

        @Override
        public int column() {
            return column;
        }

        @Override
        public String preference() {
            return preference;
        }

        @Override
        public BigDecimal baseFraction(boolean ofPaid) {
            return ofPaid ? paid : general;
        }
    }
}
