package org.tariffstack.law.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.law.Comparison;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Situation;
import org.tariffstack.law.SourcePlace;

class ConditionParserTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Map<String, FactDefinition> FACTS = Stream.of(fact("gift", FactType.YES_NO),
            fact("postal", FactType.YES_NO), fact("steel_pct", FactType.PERCENT),
            fact("aluminum_pct", FactType.PERCENT), fact("pieces", FactType.NUMBER), fact("year", FactType.NUMBER),
            fact("signed", FactType.DATE),
            fact("melt", FactType.COUNTRIES), fact("claims", FactType.HEADINGS),
            new FactDefinition("mode", FactType.CHOICE, List.of("vessel", "air"), "", true, List.of(), "How?",
                    new SourcePlace("facts.csv", 2)))
            .collect(Collectors.toMap(FactDefinition::key, Function.identity()));
    private static final ConditionParser PARSER = new ConditionParser(FACTS, NEW_YORK);
    private static final Condition GIFT = new Condition.IsTrue(FACTS.get("gift"), null);
    private static final Condition POSTAL = new Condition.IsTrue(FACTS.get("postal"), null);

    private static FactDefinition fact(String key, FactType type) {
        return new FactDefinition(key, type, List.of(), "", true, List.of(), "?", new SourcePlace("facts.csv", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   "})
    void nothingAskedHoldsAlways(String text) throws ConditionSyntaxException {
        assertThat(PARSER.parse(text)).isSameAs(Condition.ALWAYS);
    }

    @Test
    void aWordIsAFact() throws ConditionSyntaxException {
        assertThat(PARSER.parse("gift")).isEqualTo(GIFT);
        assertThat(PARSER.parse("  gift ")).isEqualTo(GIFT);
        assertThat(PARSER.parse("(gift)")).isEqualTo(GIFT);
    }

    @Test
    void aQuestionMarkSaysWhatIsAssumed() throws ConditionSyntaxException {
        assertThat(PARSER.parse("gift?yes")).isEqualTo(new Condition.IsTrue(FACTS.get("gift"), true));
        assertThat(PARSER.parse("gift?no")).isEqualTo(new Condition.IsTrue(FACTS.get("gift"), false));
        assertThat(PARSER.parse("!gift?yes"))
                .isEqualTo(new Condition.Not(new Condition.IsTrue(FACTS.get("gift"), true)));
    }

    @Test
    void blanksJoin() throws ConditionSyntaxException {
        assertThat(PARSER.parse("gift postal")).isEqualTo(new Condition.All(List.of(GIFT, POSTAL)));
        assertThat(PARSER.parse("gift   postal")).isEqualTo(new Condition.All(List.of(GIFT, POSTAL)));
    }

    @Test
    void negationBindsTheNextWordOnly() throws ConditionSyntaxException {
        Condition notGift = new Condition.Not(GIFT);
        assertThat(PARSER.parse("!gift postal")).isEqualTo(new Condition.All(List.of(notGift, POSTAL)));
        assertThat(PARSER.parse("postal !gift")).isEqualTo(new Condition.All(List.of(POSTAL, notGift)));
        assertThat(PARSER.parse("!!gift")).isEqualTo(new Condition.Not(notGift));
        assertThat(PARSER.parse("!(gift postal)"))
                .isEqualTo(new Condition.Not(new Condition.All(List.of(GIFT, POSTAL))));
        assertThat(PARSER.parse("!(gift | postal)"))
                .isEqualTo(new Condition.Not(new Condition.Any(List.of(GIFT, POSTAL))));
    }

    @Test
    void alternativesStandInParentheses() throws ConditionSyntaxException {
        assertThat(PARSER.parse("(gift | postal)")).isEqualTo(new Condition.Any(List.of(GIFT, POSTAL)));
        assertThat(PARSER.parse("(gift|postal)")).isEqualTo(new Condition.Any(List.of(GIFT, POSTAL)));
        assertThat(PARSER.parse("(gift | !gift postal) column=1")).isEqualTo(new Condition.All(List.of(
                new Condition.Any(List.of(GIFT, new Condition.All(List.of(new Condition.Not(GIFT), POSTAL)))),
                new Condition.PaysColumn(1))));
        assertThat(PARSER.parse("((gift | postal) | column=2)")).isEqualTo(new Condition.Any(List.of(
                new Condition.Any(List.of(GIFT, POSTAL)), new Condition.PaysColumn(2))));
    }

    @Test
    void numbersCompareWithLimits() throws ConditionSyntaxException {
        assertThat(PARSER.parse("steel_pct<20")).isEqualTo(compares("steel_pct", Comparison.BELOW, "20"));
        assertThat(PARSER.parse("steel_pct<=20")).isEqualTo(compares("steel_pct", Comparison.AT_MOST, "20"));
        assertThat(PARSER.parse("steel_pct>=20.5")).isEqualTo(compares("steel_pct", Comparison.AT_LEAST, "20.5"));
        assertThat(PARSER.parse("pieces>20")).isEqualTo(compares("pieces", Comparison.ABOVE, "20"));
        assertThat(PARSER.parse("value<=800"))
                .isEqualTo(new Condition.ValueIs(Comparison.AT_MOST, new BigDecimal("800")));
    }

    private static Condition compares(String fact, Comparison comparison, String limit) {
        return new Condition.Compares(FACTS.get(fact), comparison, new BigDecimal(limit));
    }

    @Test
    void numbersCompareWithNumbersOfTheirKind() throws ConditionSyntaxException {
        assertThat(PARSER.parse("steel_pct>=aluminum_pct")).isEqualTo(new Condition.ComparesFacts(
                FACTS.get("steel_pct"), Comparison.AT_LEAST, FACTS.get("aluminum_pct")));
        assertThat(PARSER.parse("age:year>=25"))
                .isEqualTo(new Condition.AgeIs(FACTS.get("year"), Comparison.AT_LEAST, 25, NEW_YORK));
    }

    @Test
    void theBaseRateComparesWithAPercentage() throws ConditionSyntaxException {
        assertThat(PARSER.parse("general>=15%"))
                .isEqualTo(new Condition.BaseIs(false, Comparison.AT_LEAST, new BigDecimal("15")));
        assertThat(PARSER.parse("column1<2.5%"))
                .isEqualTo(new Condition.BaseIs(true, Comparison.BELOW, new BigDecimal("2.5")));
    }

    @Test
    void momentsAreOfTheJurisdictionsClock() throws ConditionSyntaxException {
        // Eastern time is four hours behind in summer, five in winter.
        assertThat(PARSER.parse("loaded<2025-04-05T00:01")).isEqualTo(new Condition.MomentIs(
                Situation.Moment.LOADED, true, Instant.parse("2025-04-05T04:01:00Z"), "2025-04-05T00:01"));
        assertThat(PARSER.parse("entered>=2025-01-05T00:00")).isEqualTo(new Condition.MomentIs(
                Situation.Moment.ENTERED, false, Instant.parse("2025-01-05T05:00:00Z"), "2025-01-05T00:00"));
        assertThat(PARSER.parse("signed<2025-01-05T00:00")).isEqualTo(new Condition.DateIs(FACTS.get("signed"), true,
                Instant.parse("2025-01-05T05:00:00Z"), "2025-01-05T00:00"));
    }

    @Test
    void wordsAreAmongOthers() throws ConditionSyntaxException {
        assertThat(PARSER.parse("mode=vessel"))
                .isEqualTo(new Condition.IsOneOf(FACTS.get("mode"), Set.of("vessel"), null));
        assertThat(PARSER.parse("melt=CN,RU"))
                .isEqualTo(new Condition.IsOneOf(FACTS.get("melt"), Set.of("CN", "RU"), null));
        assertThat(PARSER.parse("melt=CN,RU?yes"))
                .isEqualTo(new Condition.IsOneOf(FACTS.get("melt"), Set.of("CN", "RU"), true));
        assertThat(PARSER.parse("melt=CN?no").text()).isEqualTo("melt=CN?no");
        assertThat(PARSER.parse("spi=S,S+")).isEqualTo(new Condition.PaysPreference(Set.of("S", "S+")));
        assertThat(PARSER.parse("spi=none")).isEqualTo(new Condition.PaysPreference(Set.of()));
    }

    @Test
    void chaptersAreOneOrARange() throws ConditionSyntaxException {
        assertThat(PARSER.parse("chapter=72")).isEqualTo(new Condition.InChapters(72, 72));
        assertThat(PARSER.parse("chapter=50..63")).isEqualTo(new Condition.InChapters(50, 63));
    }

    @Test
    void aClaimIsOfTheLayersOwnHeading() throws ConditionSyntaxException {
        assertThat(PARSER.parse("claimed")).isEqualTo(new Condition.Claimed(FACTS.get("claims"), true));
        assertThat(PARSER.parse("declared")).isEqualTo(new Condition.Claimed(FACTS.get("claims"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gift", "!gift", "gift?yes !postal?no", "(gift | postal !gift)", "!(gift postal)",
        "steel_pct>=20 general<15% column1>=0%", "loaded<2025-04-05T00:01 exported>=2025-04-05T00:01",
        "spi=none chapter=50..63 chapter=72", "value<=800 column=2 claimed declared", "mode=air",
        "gift (claimed declared)", "steel_pct>aluminum_pct age:year<25", "!(gift | (postal | column=1))"})
    void theTextOfAConditionReadsBack(String text) throws ConditionSyntaxException {
        assertThat(PARSER.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            value<=1E999999999;       '1E999999999' is not a number
            value<=-5;                '-5' is not a number
            age:year>=2.5;            '2.5' is not a whole number of years
            age:year>=99999999999;    '99999999999' is not a whole number of years
            chapter=0..99;            the chapters are 1 to 99
            chapter=1..2147483647;    the chapters are 1 to 99
            chapter=63..50;           the chapters are 1 to 99
            spi=,;                    'spi=,' lacks a value
            melt=CN,,RU;              'melt=CN,,RU' lacks a value
            spi=S?yes;                what preference is claimed is never unknown
            entered<+99999-01-01T00:00; a moment is written 2025-04-05T00:01
            present;                  no fact 'present' in facts.csv
            gift present;             no fact 'present' in facts.csv
            (gift | postal;           a ')' is missing
            (gift;                    a ')' is missing
            gift);                    unexpected ')'
            gift | postal;            unexpected '| postal'
            ();                       a condition is missing before ')'
            (gift | );                a condition is missing before ')'
            (| gift);                 a condition is missing before '| gift)'
            !;                        a condition is missing at the end
            gift !;                   a condition is missing at the end
            (gift |;                  a condition is missing at the end
            !)gift;                   a condition is missing before ')gift'
            gift?maybe;               after '?' stands yes or no
            steel_pct>=;              'steel_pct>=' lacks a value
            mode=;                    'mode=' lacks a value
            steel_pct>=much;          'much' is not a number
            steel_pct=20;             the fact steel_pct takes no words
            steel_pct;                is not of the type yes-no, so it cannot stand alone
            mode>vessel;              the fact mode has no order
            mode=vessel,balloon;      the choices are [vessel, air]
            general>=15;              the limit is a percentage, such as 15%
            general>=x%;              'x' is not a number
            column=3;                 the columns are 1 and 2
            chapter=50-63;            write chapter=72 or chapter=50..63
            loaded<2025-04-05;        a moment is written 2025-04-05T00:01
            loaded<2025-13-05T00:01;  a moment is written 2025-04-05T00:01
            loaded<=2025-04-05T00:01; moments compare with < or >=
            loaded>2025-04-05T00:01;  moments compare with < or >=
            loaded=2025-04-05T00:01;  no fact 'loaded' in facts.csv
            """)
    void mistakesAreTold(String text, String message) {
        assertThatThrownBy(() -> PARSER.parse(text)).isInstanceOf(ConditionSyntaxException.class)
                .hasMessageContaining(message);
    }

    @Test
    void nestingHasAnEnd() throws ConditionSyntaxException {
        assertThat(PARSER.parse("!".repeat(50) + "gift")).isInstanceOf(Condition.Not.class);
        for (String deep : List.of("!".repeat(51) + "gift", "(".repeat(51) + "gift" + ")".repeat(51), "(".repeat(4000))) {
            assertThatThrownBy(() -> PARSER.parse(deep)).isInstanceOf(ConditionSyntaxException.class)
                    .hasMessageContaining("more than 50 parentheses and negations within each other");
        }
        assertThat(PARSER.parse("(gift) ".repeat(60).strip())).isInstanceOf(Condition.All.class);
        assertThatThrownBy(() -> PARSER.parse("gift ".repeat(2000))).isInstanceOf(ConditionSyntaxException.class)
                .hasMessageContaining("at most 5000 characters");
    }
}
