package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.answers;
import static org.tariffstack.engine.Freedonia.assertBounds;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;
import static org.tariffstack.engine.Freedonia.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Question;

/** What is asked under laws that Freedonia could have, and what each answer would make owed. */
class AskedTest {
    private static final String SURTAX = "layers/surtax.csv";
    private static final String STEEL_ROWS = "layers/steel.csv";
    private static final String RULES = "precedence.csv";

    /** Freedonia, where not a gift but another condition takes goods out of the surtax of ten percent. */
    private static Freedonia relieving(String condition, String... more) {
        String[] changes = new String[more.length + 3];
        changes[0] = SURTAX;
        changes[1] = ",gift,9903.10.01,";
        changes[2] = "," + condition + ",9903.10.01,";
        System.arraycopy(more, 0, changes, 3, more.length);
        return Freedonia.where(changes);
    }

    private static Assessment toy(Freedonia law, String... facts) {
        return law.assess("9503.00.00.11", "ZE", "2025-05-15T12:00", facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            steel_pct<20  | 0=0 20=100 100=100
            steel_pct<=20 | 0=0 20=0 21=100 100=100
            steel_pct>20  | 0=100 20=100 21=0 100=0
            steel_pct>=20 | 0=100 20=0 100=0
            """)
    void aShareIsAskedForAtItsLimits(String condition, String owed) {
        Question steel = question(toy(relieving(condition)), "steel_pct");
        assertThat(answers(steel)).isEqualTo(Stream.of(owed.split(" ")).map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
        assertThat(steel.assumed()).isEmpty();
    }

    @Test
    void aNumberIsAskedForWithoutTheHundredOfAShare() {
        String[] pieces = {"facts.csv", "claims,headings", "pieces,number,,,yes,,How many?\nclaims,headings"};
        Assessment answer = toy(relieving("pieces>20", pieces));
        assertThat(answers(question(answer, "pieces"))).isEqualTo(Map.of("0", "100", "20", "100", "21", "0"));
        // What nobody is asked for is assumed.
        pieces[2] = "pieces,number,,,no,,How many?\nclaims,headings";
        assertThat(toy(relieving("pieces>20", pieces)).questions()).isEmpty();
    }

    @Test
    void aYearIsAskedForAtTheAgeThatCounts() {
        // In 2025 what was built in 2000 is 25 years old.
        String[] built = {"facts.csv", "claims,headings", "built,number,,,yes,,When was it built?\nclaims,headings"};
        Question year = question(toy(relieving("age:built>=25", built)), "built");
        assertThat(answers(year)).isEqualTo(Map.of("2000", "0", "2001", "100"));
        assertThat(year.headings()).containsExactly("9903.10.02");
        built[2] = "built,number,,,no,,When was it built?\nclaims,headings";
        assertThat(toy(relieving("age:built>=25", built)).questions()).isEmpty();
    }

    /** The surtax of 100 is relieved where there are more pieces than pairs. */
    @Test
    void numbersThatAreComparedAreAskedForAsFarAsTheyAreOpen() {
        String[] numbers = {"facts.csv", "claims,headings", "pieces,number,,,yes,,How many?\npairs,number,,,yes,,How many pairs?\nclaims,headings"};
        Freedonia law = relieving("pieces>pairs", numbers);
        Assessment open = toy(law);
        assertThat(answers(question(open, "pieces"))).isEqualTo(Map.of("0", "100", "1", "0"));
        assertThat(open.questions()).extracting(Question::fact).doesNotContain("pairs");
        assertBounds(open, "0", "100");
        assertThat(answers(question(toy(law, "pairs=5"), "pieces"))).isEqualTo(Map.of("0", "100", "5", "100", "6", "0"));
        assertThat(answers(question(toy(law, "pieces=3"), "pairs"))).isEqualTo(Map.of("0", "0", "3", "100", "4", "100"));
        assertThat(toy(law, "pieces=3", "pairs=3").questions()).isEmpty();
        numbers[2] = numbers[2].replace("pieces,number,,,yes", "pieces,number,,,no");
        assertThat(toy(relieving("pieces>pairs", numbers)).questions()).isEmpty();
    }

    @Test
    void aShareThatIsNoPartOfAGroupMayBeAllOfTheValueWhateverIsStatedOfTheGroup() {
        Freedonia law = relieving("home_pct>guest_pct", "facts.csv", "claims,headings",
                "home_pct,percent,,,yes,,How much is made at home?\nguest_pct,percent,,,yes,,How much by guests?\nclaims,headings");
        assertThat(answers(question(toy(law, "steel_pct=40"), "home_pct"))).isEqualTo(Map.of("0", "100", "100", "0"));
    }

    @Test
    void aRuleMayAssumeOtherwiseThanTheFact() {
        Assessment assumed = toy(relieving("mode=air?yes"));
        assertThat(assumed.dutyAmount().orElseThrow()).isEqualByComparingTo("0");
        assertThat(answers(question(assumed, "mode"))).isEqualTo(Map.of("air", "0", "vessel", "100", "rail", "100"));
        // A relief assumes friendship and a duty of five percent does not: no answer is the one assumed.
        Freedonia both = relieving("friendly?yes", "layers/retaliation.csv", "@unfriendly,9503 -9503000090,", "*,9503,friendly");
        Assessment toy = toy(both);
        assertThat(toy.dutyAmount().orElseThrow()).isEqualByComparingTo("0");
        assertThat(answers(question(toy, "friendly"))).isEqualTo(Map.of("true", "50", "false", "100"));
        assertBounds(toy, "0", "100");
    }

    @Test
    void aShareThatIsTheWholeUntilStatedIsNotTheOneAssumed() {
        Freedonia zero = Freedonia.where("facts.csv", "steel_pct,percent,,,yes", "steel_pct,percent,,0,yes");
        assertThat(answers(question(zero.assess("7208.10.00", "ZE", "2025-08-01T12:00"), "steel_pct")))
                .isEqualTo(Map.of("0", "190", "100", "290"));
    }

    /** Two metals share the value: 25 percent on steel and ten on aluminum, and the surtax on what is not steel. */
    @Test
    void sharesOfOneGroupMakeNoMoreThanTheWhole() {
        Freedonia metals = Freedonia.where("facts.csv", "steel_value", "alu_pct,percent,,,yes,,How much is aluminum?\nsteel_value",
                "portions.csv", "metal,1,no", "metal,1,no\nalu-content,alu_pct,,metal,2,no",
                STEEL_ROWS, "9903.20.02,,steel,relief,+0%,full", "9903.20.02,,steel,duty,+10%,alu-content",
                STEEL_ROWS, "contract_date<2025-05-01T00:00 (friendly | spi=FR | melted_in=OZ),9903.20.01", ",");
        Assessment stated = metals.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40");
        assertThat(answers(question(stated, "alu_pct"))).isEqualTo(Map.of("0", "230", "60", "290"));
        Assessment open = metals.assess("7208.10.00", "ZE", "2025-08-01T12:00");
        assertThat(answers(question(open, "steel_pct"))).isEqualTo(Map.of("0", "190", "100", "290"));
        // All steel and all aluminum would be 390.
        assertBounds(open, "190", "290");
    }

    @Test
    void aShareIsAskedForBecauseADutyIsChargedOnItOrARuleSparesIt() {
        Freedonia charged = Freedonia.where(RULES, "steel-content,yes,,,,2025-06-01T00:01", "steel-content,yes,,,,2027-06-01T00:01");
        // 40, 150 and 250 of steel.
        assertThat(answers(question(charged.assess("7208.10.00", "ZE", "2025-08-01T12:00"), "steel_pct")))
                .isEqualTo(Map.of("0", "190", "100", "440"));
        Freedonia spared = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,+25%,full");
        assertThat(answers(question(spared.assess("7208.10.00", "ZE", "2025-08-01T12:00"), "steel_pct")))
                .isEqualTo(Map.of("0", "440", "100", "290"));
    }

    @Test
    void theConditionOfARuleIsAskedFor() {
        Assessment toy = Freedonia.where(RULES, ",column=2,", ",friendly,").assess("9503.00.00.12", "SY", "2025-06-15T12:00");
        Question friendly = question(toy, "friendly");
        assertThat(friendly.headings()).containsExactly("9903.30.01");
        assertThat(answers(friendly)).isEqualTo(Map.of("true", "750", "false", "850"));
    }

    /** Goods exported before March 15, however that is said, or loaded before April, are spared the surtax. */
    @ParameterizedTest
    @ValueSource(strings = {"exported<2025-03-15T00:00", "!exported>=2025-03-15T00:00", "(exported<2025-03-15T00:00 | gift)",
        "exported<2025-03-15T00:00 !gift"})
    void whoStatesTheLoadingStatesTheExport(String condition) {
        Freedonia law = relieving(condition);
        Assessment toy = law.assess("9503.00.00.11", "ZE", "2025-04-15T12:00");
        assertThat(answers(question(toy, "loaded"))).isEqualTo(Map.of("<2025-03-15T00:00", "0",
                ">=2025-03-15T00:00 <2025-04-01T00:01", "0", ">=2025-04-01T00:01", "100"));
        Question exported = question(toy, "exported");
        assertThat(exported.text()).isEqualTo("When was it exported (or, failing that, loaded)?");
        assertThat(answers(exported)).isEqualTo(Map.of("<2025-03-15T00:00", "0", ">=2025-03-15T00:00", "100"));
        assertThat(law.assess(entry("9503.00.00.11", "ZE", "2025-05-15T12:00").exported("2025-03-14")).dutyAmount().orElseThrow())
                .isEqualByComparingTo("0");
        Assessment later = law.assess(entry("9503.00.00.11", "ZE", "2025-04-15T12:00").exported("2025-03-15"));
        assertThat(answers(question(later, "loaded"))).isEqualTo(Map.of("<2025-04-01T00:01", "0", ">=2025-04-01T00:01", "100"));
    }

    @Test
    void theExportThatARuleLooksAtIsALimitOfTheLoadingToo() {
        // Retaliation of five percent takes the place of the surtax of ten on goods exported before March 15; what was loaded
        // before April is relieved of it anyway.
        Freedonia law = Freedonia.where(RULES, ",column=2,", ",exported<2025-03-15T00:00,",
                SURTAX, "9903.10.01,2025-04-01T00:01,2025-05-01T00:01", "9903.10.01,2025-04-01T00:01,");
        Assessment toy = law.assess("9503.00.00.11", "SY", "2025-05-15T12:00");
        assertThat(answers(question(toy, "loaded"))).isEqualTo(Map.of("<2025-03-15T00:00", "750",
                ">=2025-03-15T00:00 <2025-04-01T00:01", "750", ">=2025-04-01T00:01", "850"));
        assertThat(answers(question(toy, "exported"))).isEqualTo(Map.of("<2025-03-15T00:00", "750", ">=2025-03-15T00:00", "850"));
    }

    @Test
    void longerCodesAreNamedUpToSix() {
        String more = "9503000021,No,,\n9503000022,No,,\n9503000023,No,,\n9503000024,No,,\n9503000025,No,,\n";
        Freedonia six = Freedonia.where("schedule/statistical.csv", "9503000090,No,,", more + "9503000090,No,,");
        assertThat(answers(question(six.assess("9503.00.00", "SY", "2025-05-15T12:00"), "hts"))).containsOnlyKeys("9503.00.00.90",
                "9503.00.00.11 9503.00.00.21 9503.00.00.22 9503.00.00.23 9503.00.00.24 9503.00.00.25");
        Freedonia eight = Freedonia.where("schedule/statistical.csv", "9503000090,No,,", more + "9503000026,No,,\n9503000027,No,,\n9503000090,No,,");
        assertThat(answers(question(eight.assess("9503.00.00", "SY", "2025-05-15T12:00"), "hts"))).containsOnlyKeys("9503.00.00.90",
                "9503.00.00.11 9503.00.00.21 9503.00.00.22 9503.00.00.23 9503.00.00.24 9503.00.00.25 and 2 more");
    }

    @Test
    void longerCodesThatOweAlikeAreNotAskedFor() {
        // Ten percent of retaliation in place of ten percent of surtax.
        Freedonia alike = Freedonia.where("layers/retaliation.csv", "duty,+5%", "duty,+10%");
        Assessment toy = alike.assess("9503.00.00", "SY", "2025-05-15T12:00");
        assertThat(toy.questions()).isEmpty();
        assertBounds(toy, "800", "800");
        // Where the base rate hangs on the weight no code tells a duty.
        Freedonia weight = Freedonia.where("schedule/rates.csv", "95030000,Free,,70%", "95030000,Free,,2¢/kg");
        Assessment unknown = weight.assess("9503.00.00", "SY", "2025-05-15T12:00");
        assertThat(unknown.questions()).extracting(Question::fact).containsExactly("kg");
        assertThat(unknown.bounds()).isEmpty();
        Assessment known = weight.assess(entry("9503.00.00", "SY", "2025-05-15T12:00").quantity("100", "kg"));
        assertThat(answers(question(known, "hts"))).isEqualTo(Map.of("9503.00.00.11", "52", "9503.00.00.90", "102"));
    }

    @Test
    void boundsTakenLineByLineLeaveOutWhatIsSurelyDisplaced() {
        String[] law = {SURTAX, "mode=vessel loaded<2025-04-01T00:01,9903.10.01,2025-04-01T00:01,2025-05-01T00:01",
            "(mode=air | loaded<2025-04-01T00:01),9903.10.01,2025-04-01T00:01,"};
        // A gift owes no surtax: four percent for sure, 25 at the most.
        assertBounds(Freedonia.where(law).assess("7208.10.00", "ZE", "2025-08-01T12:00", "gift=yes"), "40", "290");
        // A relief that may take out the base rate, too, leaves nothing sure.
        Freedonia base = Freedonia.where(law[0], law[1], law[2], STEEL_ROWS, "melted_in=OZ),9903.20.01", "melted_in=OZ),9903.20.01 base");
        assertBounds(base.assess("7208.10.00", "ZE", "2025-08-01T12:00"), "0", "440");
        // By weight, nothing can be told.
        Freedonia weight = Freedonia.where(law[0], law[1], law[2], STEEL_ROWS, "duty,+25%,steel-content", "duty,+2¢/kg,steel-content");
        assertThat(weight.assess("7208.10.00", "ZE", "2025-08-01T12:00").bounds()).isEmpty();
        assertBounds(weight.assess(entry("7208.10.00", "ZE", "2025-08-01T12:00").quantity("500", "kg")), "40", "200");
    }

    @Test
    void aPreferenceCountsWhereItIsPaidOrTheGoodsAreFreeAnyway() {
        Freedonia law = relieving("spi=FR");
        assertThat(lines(law.assess(entry("9503.00.00.90", "ZE", "2025-07-15T12:00").spi("FR"))))
                .containsExactly("9503.00.00 Free full 1000 0", "9903.10.02 +0% full 1000 0");
        assertThat(lines(law.assess(entry("7208.10.00", "ZE", "2025-07-15T12:00", "steel_pct=0").spi("FR"))))
                .containsExactly("7208.10.00 Free full 1000 0", "9903.10.02 +0% full 1000 0");
        // The line prints no rate under the symbol: three percent, two cents a kilogram, and fifteen percent.
        assertThat(lines(law.assess(entry("7208.20.00.10", "ZE", "2025-07-15T12:00", "steel_pct=0").spi("FR").quantity("500", "kg"))))
                .containsExactly("7208.20.00 2¢/kg + 3% full 1000 40", "9903.10.01 +15% full 1000 150");
        assertThat(lines(law.assess(entry("7208.20.00.10", "ZE", "2025-07-15T12:00", "steel_pct=0").spi("FR").baseRate("1%"))))
                .containsExactly("7208.20.00 1% full 1000 10", "9903.10.02 +0% full 1000 0");
    }

    @Test
    void aConditionLooksAtTheRateThatIsPaidOrAtTheGeneralOne() {
        Freedonia paid = relieving("column1<4%");
        Freedonia general = relieving("general<4%");
        for (Freedonia law : List.of(paid, general)) {
            assertThat(lines(law.assess("7208.10.00", "ZE", "2025-07-15T12:00", "steel_pct=0"))).contains("9903.10.01 +15% full 1000 150");
        }
        String[] friend = {"7208.10.00", "ZE", "2025-07-15T12:00"};
        assertThat(lines(paid.assess(entry(friend[0], friend[1], friend[2], "steel_pct=0").spi("FR")))).contains("9903.10.02 +0% full 1000 0");
        assertThat(lines(general.assess(entry(friend[0], friend[1], friend[2], "steel_pct=0").spi("FR"))))
                .contains("9903.10.01 +15% full 1000 150");
        // 500 kg at two cents and three percent are four percent; 400 kg are less.
        assertThat(lines(paid.assess(entry("7208.20.00.10", "ZE", "2025-05-15T12:00").quantity("500", "kg")))).contains("9903.10.01 +10% full 1000 100");
        assertThat(lines(paid.assess(entry("7208.20.00.10", "ZE", "2025-05-15T12:00").quantity("400", "kg")))).contains("9903.10.02 +0% full 1000 0");
    }

    @Test
    void aSampleKnowsNoRateOfOtherCodes() {
        Freedonia sample = Freedonia.where("book.csv", "version,1", "version,1\nschedule_complete,no");
        Assessment answer = sample.assess("7208.30.00", "ZE", "2025-03-15T12:00");
        assertThat(lines(answer)).containsExactly("7208.30.00 ? full 1000 ?");
        assertThat(answer.lines().get(0).unresolved()).contains("needs base_rate");
        assertThat(answer.dutyAmount()).isEmpty();
        assertThat(lines(sample.assess(entry("7208.30.00", "ZE", "2025-03-15T12:00").baseRate("5%")))).containsExactly("7208.30.00 5% full 1000 50");
    }
}
