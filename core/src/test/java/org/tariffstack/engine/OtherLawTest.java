package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.answers;
import static org.tariffstack.engine.Freedonia.assertBounds;
import static org.tariffstack.engine.Freedonia.declined;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;
import static org.tariffstack.engine.Freedonia.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Comparison;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Situation;

/** Law that Freedonia could have: each test changes a few words of its rows and works out what follows. */
class OtherLawTest {
    private static final String[] STEEL = {"7208.10.00", "ZE", "2025-08-01T12:00"};
    private static final String SURTAX = "layers/surtax.csv";
    private static final String STEEL_ROWS = "layers/steel.csv";
    private static final String RULES = "precedence.csv";

    private static Assessment steel(Freedonia law, String... facts) {
        return law.assess(STEEL[0], STEEL[1], STEEL[2], facts);
    }

    @Test
    void aDutyOfNothingSparesNothingWhereItHasToPay() {
        // Four percent, fifteen percent, and a steel duty of nothing.
        assertThat(lines(steel(Freedonia.where(STEEL_ROWS, "duty,+25%", "duty,+0%")))).containsExactly("7208.10.00 4% full 1000 40",
                "9903.10.01 +15% full 1000 150", "9903.20.01 +0% full 1000 0");
        // Where it need not pay, the surtax goes.
        assertThat(lines(steel(Freedonia.where(STEEL_ROWS, "duty,+25%", "duty,+0%", RULES, "steel-content,yes", "steel-content,no"))))
                .containsExactly("7208.10.00 4% full 1000 40", "9903.20.01 +0% full 1000 0");
    }

    @Test
    void aDutyOnNoPartOfTheValueDisplacesNothingWhereItHasToPay() {
        Freedonia whole = Freedonia.where(RULES, "portion,steel-content,yes", "excludes,full,yes");
        assertThat(lines(steel(whole, "steel_pct=0"))).containsExactly("7208.10.00 4% full 1000 40", "9903.10.01 +15% full 1000 150");
        assertThat(lines(steel(whole, "steel_pct=40"))).containsExactly("7208.10.00 4% full 1000 40",
                "9903.20.01 +25% steel-content 400 100");
        assertThat(declined(steel(whole, "steel_pct=40")))
                .contains("EXCLUDED_BY 9903.10.01: displaced by 9903.20.01 (Proclamation 1 s. 3)");
    }

    @Test
    void ofTwoReliefsTheLowestHeadingIsNamedWhateverTheOrderOfTheRows() {
        String first = "9903.10.02,,surtax,relief,+0%,full,*,*,gift";
        for (Freedonia law : List.of(Freedonia.asItIs(), Freedonia.where(SURTAX, first, "9903.10.05,,surtax,relief,+0%,full,*,*,gift"))) {
            Assessment gift = law.assess("9503.00.00.11", "OZ", "2025-05-15T12:00", "gift=yes", "friendly=yes");
            String heading = law.book.layers().stream().anyMatch(layer -> layer.heading().equals("9903.10.05")) ? "9903.10.04 (Order 1 s. 5)"
                    : "9903.10.02 (Order 1 s. 3)";
            assertThat(declined(gift)).contains("EXCLUDED_BY 9903.10.01: relieved by " + heading);
            assertThat(gift.lines()).hasSize(2);
        }
    }

    @Test
    void lawThatGoesInACircleIsRefused() {
        Freedonia circle = Freedonia.where(RULES, "portion,steel-content,yes", "excludes,full,no",
                RULES, "toys-base,retaliation,base,adds", "circle,surtax,steel,excludes");
        InvalidEntryException refused = circle.refusal(entry(STEEL[0], STEEL[1], STEEL[2]));
        assertThat(refused.code()).isEqualTo(ErrorCode.CONFLICTING_RULES);
        assertThat(refused.getMessage()).contains("The book contradicts itself: 9903.10.01 displaces, over others, what displaces it.");
    }

    @Test
    void aValueThatIsNotStatedIsAssumedAndNotAskedFor() {
        Freedonia small = Freedonia.where(SURTAX, ",gift,9903.10.01,", ",value<=800,9903.10.01,");
        assertThat(declined(small.assess("9503.00.00.11", "ZE", "2025-05-15T12:00")))
                .contains("CONDITION_NOT_MET 9903.10.02: does not hold: value<=800");
        Assessment rates = small.assess(Entry.builder().hts("9503.00.00.11").origin("ZE").entered("2025-05-15T12:00"));
        assertThat(declined(rates)).contains("NOT_STATED 9903.10.02: not stated: value<=800");
        assertThat(rates.questions()).isEmpty();
        // One plan serves both values: each answers for itself.
        Assessment cheap = small.assess(entry("9503.00.00.11", "ZE", "2025-05-15T12:00").value("800", "USD"));
        assertThat(lines(cheap)).containsExactly("9503.00.00 Free full 800 0", "9903.10.02 +0% full 800 0");
    }

    @Test
    void beyond64CombinationsTheBoundsAreTakenLineByLine() {
        // Steel 2 answers, contract 2, friendly 2, where melted 2, mode 3, loaded 2: together 96.
        String[] law = {SURTAX, "mode=vessel loaded<2025-04-01T00:01,9903.10.01,2025-04-01T00:01,2025-05-01T00:01",
            "(mode=air | loaded<2025-04-01T00:01),9903.10.01,2025-04-01T00:01,"};
        Assessment many = steel(Freedonia.where(law));
        assertThat(many.questions()).extracting(question -> question.fact()).contains("steel_pct");
        // The base of four percent is sure; at the most 25 and 15 percent of everything come on top.
        assertBounds(many, "40", "440");
        // With the share stated the combinations are 48, and each is tried: 100 of steel and 90 or nothing of surtax;
        // or, steel relieved, 150 of surtax or nothing.
        assertBounds(steel(Freedonia.where(law), "steel_pct=40"), "40", "230");
        // A duty of the whole value that nothing challenges counts at the least, too.
        Freedonia sure = Freedonia.where(law[0], law[1], law[2], "layers/retaliation.csv", "+5%,full,@unfriendly,9503 -9503000090",
                "+5%,full,*,7208");
        assertBounds(steel(sure), "90", "490");
    }

    @Test
    void aDutyInPlaceOfTheBaseRateTakesItOut() {
        Freedonia lieu = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,in-lieu 25%,full");
        // Without steel the surtax of fifteen percent is owed beside it.
        Assessment answer = steel(lieu, "steel_pct=0");
        assertThat(lines(answer)).containsExactly("9903.10.01 +15% full 1000 150", "9903.20.01 in-lieu 25% full 1000 250");
        assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("400");
        // So it does on a part of the value: 25 percent on 400 of steel, and the surtax on the other 600.
        Freedonia part = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,in-lieu 25%,steel-content");
        assertThat(lines(steel(part, "steel_pct=40"))).containsExactly("9903.10.01 +15% rest 600 90",
                "9903.20.01 in-lieu 25% steel-content 400 100");
        // Of a rate by weight nothing need be known then.
        assertThat(lieu.assess("7208.20.00.10", "ZE", "2025-11-01T12:00").questions()).extracting(question -> question.fact())
                .doesNotContain("kg");
    }

    @Test
    void aTopUpLiftsTheBaseRateToItsTotal() {
        // Steel of four percent is lifted to 15; what the general rate of 20 percent exceeds is not touched.
        Freedonia lift = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,top-up 15%,full", STEEL_ROWS, "@steel-goods", "*");
        assertThat(lines(steel(lift))).contains("7208.10.00 4% full 1000 40", "9903.20.01 top-up 15% full 1000 110");
        assertThat(lines(lift.assess(entry("7208.10.00", "ZE", "2025-08-01T12:00").baseRate("20%")))).contains(
                "7208.10.00 20% full 1000 200", "9903.20.01 top-up 15% full 1000 0");
        // On 400 of steel, 16 of the base are counted: 60 less 16.
        Freedonia part = Freedonia.where(STEEL_ROWS, "duty,+25%", "duty,top-up 15%");
        assertThat(lines(steel(part, "steel_pct=40"))).contains("9903.20.01 top-up 15% steel-content 400 44");
        // Under the treaty nothing is paid, and all of the 15 percent is lacking; or, measured by the general rate, 11.
        Freedonia general = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,top-up 15% over general,full");
        Entry.Builder friend = entry("7208.10.00", "ZE", "2025-08-01T12:00", "contract_date=2025-06-01").spi("FR");
        assertThat(lines(lift.assess(friend))).contains("7208.10.00 Free full 1000 0", "9903.20.01 top-up 15% full 1000 150");
        assertThat(lines(general.assess(friend))).contains("9903.20.01 top-up 15% over general full 1000 110");
        // Where a gift is relieved of the base rate nothing is paid either.
        Freedonia relieved = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,top-up 15%,full", SURTAX, ",gift,9903.10.01,", ",gift,base,");
        assertThat(lines(steel(relieved, "gift=yes", "steel_pct=0"))).containsExactly("9903.10.01 +15% full 1000 150",
                "9903.10.02 +0% full 1000 0", "9903.20.01 top-up 15% full 1000 150");
        // Where the base rate hangs on the weight, so does what is lacking.
        Assessment unknown = lift.assess("7208.20.00.10", "ZE", "2025-11-01T12:00");
        assertThat(unknown.lines()).filteredOn(line -> line.heading().equals("9903.20.01")).singleElement()
                .satisfies(line -> assertThat(line.unresolved()).contains("needs the base duty"));
    }

    @Test
    void aMinimumPriceAndAChoiceAndABan() {
        Freedonia floor = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,up-to $3/kg,full");
        // 500 kg at three dollars are 1,500, of which 1,000 are paid.
        assertThat(lines(floor.assess(entry(STEEL[0], STEEL[1], STEEL[2]).quantity("500", "kg")))).contains("9903.20.01 up-to $3/kg full 1000 500");
        assertThat(lines(floor.assess(entry(STEEL[0], STEEL[1], STEEL[2]).quantity("300", "kg")))).contains("9903.20.01 up-to $3/kg full 1000 0");
        assertThat(steel(floor).lines()).filteredOn(line -> line.duty().isEmpty()).singleElement()
                .satisfies(line -> assertThat(line.unresolved()).contains("needs kg"));
        Freedonia choice = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,120% or $100/item,full");
        assertThat(steel(choice).lines()).filteredOn(line -> line.duty().isEmpty()).singleElement()
                .satisfies(line -> assertThat(line.unresolved()).contains("either 120% or $100/item, as the carrier has chosen"));
        Freedonia unknown = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,unknown,full");
        assertThat(steel(unknown).lines()).filteredOn(line -> line.duty().isEmpty()).singleElement()
                .satisfies(line -> assertThat(line.unresolved()).contains("the rate is not known"));
        Freedonia ban = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,prohibited,full");
        assertThat(steel(ban).prohibitions()).extracting(Prohibition::heading).containsExactly("9903.20.01");
        assertThat(lines(steel(ban, "steel_pct=0"))).containsExactly("7208.10.00 4% full 1000 40", "9903.10.01 +15% full 1000 150");
    }

    @Test
    void aRestIsWhatASharesLeaves() {
        // A duty on all but the steel: 600 at ten percent beside 400 at 25.
        Freedonia rest = Freedonia.where("portions.csv", "metal,1,no", "metal,1,no\nother-content,steel_pct,,,0,yes",
                STEEL_ROWS, "9903.20.02,,steel,relief,+0%,full", "9903.20.02,,steel,duty,+10%,other-content",
                STEEL_ROWS, "contract_date<2025-05-01T00:00 (friendly | spi=FR | melted_in=OZ),9903.20.01", ",");
        assertThat(lines(steel(rest, "steel_pct=40"))).contains("9903.20.01 +25% steel-content 400 100",
                "9903.20.02 +10% other-content 600 60");
    }

    @Test
    void aDutyAsksForItsOwnConditionAndForThatOfTheList() {
        // Five percent on friends' dolls whose heading is claimed, as the list asks, beside the surtax of ten.
        Freedonia dolls = Freedonia.where("layers/retaliation.csv", "@unfriendly,9503 -9503000090,,", "*,@spared,friendly,");
        String[] doll = {"9503.00.00.11", "ZE", "2025-05-15T12:00"};
        assertThat(lines(dolls.assess(entry(doll[0], doll[1], doll[2], "claims=9903.30.01", "friendly=yes"))))
                .containsExactly("9503.00.00 Free full 1000 0", "9903.10.01 +10% full 1000 100", "9903.30.01 +5% full 1000 50");
        for (String[] facts : new String[][] {{"claims=9903.30.01", "friendly=no"}, {"claims=9903.30.09", "friendly=yes"}}) {
            assertThat(lines(dolls.assess(entry(doll[0], doll[1], doll[2], facts))))
                    .containsExactly("9503.00.00 Free full 1000 0", "9903.10.01 +10% full 1000 100");
        }
    }

    @Test
    void aRangeOfHeadingsHoldsItsFirstAndItsLast() {
        // Toys of Sylvania: 70 percent in column 2, and five of retaliation, which a rule may put in the place of the surtax of ten.
        for (String range : List.of("9903.29.01..9903.30.01", "9903.30.01..9903.39.01", "9903.30.01..9903.30.01")) {
            assertThat(lines(Freedonia.where(RULES, "9903.30.01..9903.30.02", range).assess("9503.00.00.12", "SY", "2025-06-15T12:00")))
                    .containsExactly("9503.00.00 70% full 1000 700", "9903.30.01 +5% full 1000 50");
        }
        for (String range : List.of("9903.29.01..9903.30.00", "9903.30.02..9903.39.01")) {
            assertThat(lines(Freedonia.where(RULES, "9903.30.01..9903.30.02", range).assess("9503.00.00.12", "SY", "2025-06-15T12:00")))
                    .containsExactly("9503.00.00 70% full 1000 700", "9903.10.01 +10% full 1000 100", "9903.30.01 +5% full 1000 50");
        }
    }

    @Test
    void everythingThatDisplacesIsEveryDutyAndNotTheBaseRate() {
        // The surtax of ten percent takes the place of retaliation; column 2 of 70 percent does not take that of the surtax.
        Freedonia all = Freedonia.where(RULES, "toys-base,retaliation,base,adds", "all-toys,*,retaliation,excludes",
                RULES, "9903.30.01..9903.30.02,9903.10.01,excludes", "9903.30.01..9903.30.02,9903.10.01,adds");
        assertThat(lines(all.assess("9503.00.00.12", "SY", "2025-06-15T12:00")))
                .containsExactly("9503.00.00 70% full 1000 700", "9903.10.01 +10% full 1000 100");
        // Where none but Oz owes the surtax nothing displaces retaliation.
        Freedonia none = Freedonia.where(RULES, "toys-base,retaliation,base,adds", "all-toys,*,retaliation,excludes",
                "layers/surtax.csv", "surtax,duty,+10%,full,*,*", "surtax,duty,+10%,full,OZ,*");
        assertThat(lines(none.assess("9503.00.00.12", "SY", "2025-06-15T12:00")))
                .containsExactly("9503.00.00 70% full 1000 700", "9903.30.01 +5% full 1000 50");
    }

    /** A court ruled on the surtax, but for some importers only. */
    @Test
    void whoIsChargedByAContestedProgrammeIsToldOfTheRuling() {
        Freedonia contested = Freedonia.where("programs.csv", "refundable_since,ruling", "refundable_since,ruling,ruled",
                "programs.csv", "Emergency Act,,", "Emergency Act,,Rufus v. Freedonia (2025-08-01),2025-08-01",
                "programs.csv", "Steel,Trade Act,,", "Steel,Trade Act,,,",
                "programs.csv", "Firefly v. Freedonia (2025-09-01)", "Firefly v. Freedonia (2025-09-01),");
        Assessment toy = contested.assess("9503.00.00.90", "ZE", "2025-05-15T12:00");
        assertThat(toy.warnings()).containsExactly("Surtax on everything: Rufus v. Freedonia (2025-08-01)");
        assertThat(toy.refundableAmount()).isEqualByComparingTo("0");
        assertThat(contested.assess("9503.00.00.90", "ZE", "2025-05-15T12:00", "gift=yes").warnings()).isEmpty();
    }

    @Test
    void aConditionIsPutToAnEntryAsTheEngineReadsIt() {
        Freedonia law = Freedonia.asItIs();
        Entry entry = entry(STEEL[0], STEEL[1], STEEL[2], "mode=air").loaded("2025-03-31").build();
        Engine reference = law.compiled.forgetful();
        assertThat(reference.test(entry, new Condition.ValueIs(Comparison.AT_MOST, new BigDecimal("1000")))).isEqualTo(Answer.YES);
        assertThat(reference.test(entry, new Condition.InChapters(1, 71))).isEqualTo(Answer.NO);
        Instant april = Instant.parse("2025-04-01T04:00:00Z");
        // Loading stands in for export.
        assertThat(reference.test(entry, new Condition.MomentIs(Situation.Moment.EXPORTED, true, april, "")))
                .isEqualTo(Answer.YES);
        assertThat(reference.book()).isSameAs(law.book);
        assertThat(reference.options()).isEqualTo(EngineOptions.DEFAULT);
    }

    @Test
    void aClaimIsNamedOrAskedFor() {
        // In July wooden dolls are spared the surtax of 15 percent if the importer claims so.
        Freedonia law = Freedonia.where("schedule/statistical.csv", "9503000011,doz,,2025-06-01T00:00", "9503000011,doz,,");
        Assessment dolls = law.assess("9503.00.00.11", "ZE", "2025-07-15T12:00", "claims=9903.10.01");
        assertThat(lines(dolls)).containsExactly("9503.00.00 Free full 1000 0");
        Assessment plain = law.assess("9503.00.00.11", "ZE", "2025-07-15T12:00");
        assertThat(plain.dutyAmount().orElseThrow()).isEqualByComparingTo("150");
        assertThat(answers(question(plain, "claims"))).isEqualTo(Map.of("none", "150", "9903.10.01", "0"));
        assertThat(law.assess("9503.00.00.11", "ZE", "2025-07-15T12:00", "claims=9903.10.09").dutyAmount().orElseThrow())
                .isEqualByComparingTo("150");
    }
}
