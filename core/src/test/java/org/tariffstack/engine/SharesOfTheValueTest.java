package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.declined;
import static org.tariffstack.engine.Freedonia.lines;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;

/** How the value is divided among duties that are charged on a part of it, or spared one, under laws that Freedonia could have. */
class SharesOfTheValueTest {
    private static final String STEEL_ROWS = "layers/steel.csv";
    private static final String RULES = "precedence.csv";
    private static final String PORTIONS = "portions.csv";
    private static final String BASE = "7208.10.00 4% full 1000 40";

    private static Assessment steel(Freedonia law, String... facts) {
        return law.assess("7208.10.00", "ZE", "2025-08-01T12:00", facts);
    }

    /** Beside 25 percent on steel, which go before the surtax, ten percent on another part of the value. */
    private static Freedonia second(String basis, String portions, String... more) {
        String[] changes = {"facts.csv", "steel_value", "alu_pct,percent,,,yes,,How much is aluminum?\nsteel_value",
            PORTIONS, "rank,complement\nsteel-content,steel_pct,steel_value,metal,1,no", "rank,complement,most_pct\n" + portions,
            STEEL_ROWS, "9903.20.02,,steel,relief,+0%,full", "9903.20.02,,steel,duty,+10%," + basis,
            STEEL_ROWS, "contract_date<2025-05-01T00:00 (friendly | spi=FR | melted_in=OZ),9903.20.01", ","};
        String[] all = Arrays.copyOf(changes, changes.length + more.length);
        System.arraycopy(more, 0, all, changes.length, more.length);
        return Freedonia.where(all);
    }

    private static Freedonia metals(int rankOfSteel, int rankOfAluminum, String... more) {
        return second("alu-content", "steel-content,steel_pct,steel_value,metal," + rankOfSteel + ",no,\nalu-content,alu_pct,,metal,"
                + rankOfAluminum + ",no,", more);
    }

    @Test
    void whereNothingIsStatedTheLowestRankTakesTheWhole() {
        assertThat(lines(steel(metals(1, 2)))).containsExactly(BASE, "9903.20.01 +25% full 1000 250");
        assertThat(lines(steel(metals(2, 1)))).containsExactly(BASE, "9903.10.01 +15% full 1000 150", "9903.20.02 +10% full 1000 100");
    }

    @Test
    void ofEqualRanksTheNameDecidesWhateverTheOrderOfTheRows() {
        assertThat(lines(steel(metals(1, 1)))).containsExactly(BASE, "9903.10.01 +15% full 1000 150", "9903.20.02 +10% full 1000 100");
        Freedonia swapped = metals(1, 1, STEEL_ROWS, "9903.20.01,,steel,duty,+25%,steel-content", "9903.20.01,,steel,duty,+10%,alu-content",
                STEEL_ROWS, "9903.20.02,,steel,duty,+10%,alu-content", "9903.20.02,,steel,duty,+25%,steel-content");
        assertThat(lines(steel(swapped))).containsExactly(BASE, "9903.10.01 +15% full 1000 150", "9903.20.01 +10% full 1000 100");
    }

    @Test
    void aShareThatOnlyARuleSparesIsTheWholeToo() {
        // 25 percent of everything, and of the surtax nothing is left if all of it is steel.
        Freedonia spared = Freedonia.where(STEEL_ROWS, "duty,+25%,steel-content", "duty,+25%,full");
        assertThat(lines(steel(spared))).containsExactly(BASE, "9903.20.01 +25% full 1000 250");
        assertThat(lines(steel(spared, "steel_pct=40"))).containsExactly(BASE, "9903.10.01 +15% rest 600 90",
                "9903.20.01 +25% full 1000 250");
    }

    @Test
    void aDutyOnAShareLosesThisShareOrNothing() {
        // The surtax goes before steel, on the steel.
        String[] own = {RULES, "steel-surtax,steel,surtax,portion,", "surtax-steel,surtax,steel,portion,"};
        Assessment lost = steel(Freedonia.where(own), "steel_pct=40");
        assertThat(lines(lost)).containsExactly(BASE, "9903.10.01 +15% full 1000 150");
        assertThat(declined(lost)).contains("EXCLUDED_BY 9903.20.01: nothing of the value is left to it");
        // It goes before steel and aluminum, on the aluminum: 400 of steel lose nothing by it, 300 of aluminum all.
        Freedonia other = metals(1, 2, RULES, "steel-surtax,steel,surtax,portion,steel-content", "surtax-steel,surtax,steel,portion,alu-content");
        assertThat(lines(steel(other, "steel_pct=40", "alu_pct=30"))).containsExactly(BASE, "9903.10.01 +15% full 1000 150",
                "9903.20.01 +25% steel-content 400 100");
    }

    @Test
    void ofWhatIsAllSteelUntilStatedNothingIsTheRest() {
        Freedonia rest = second("other-content", "steel-content,steel_pct,steel_value,metal,1,no,\nalu-content,alu_pct,,,0,no,\n"
                + "other-content,steel_pct,,,0,yes,");
        assertThat(lines(steel(rest))).containsExactly(BASE, "9903.20.01 +25% full 1000 250");
        // 600 are left both to the surtax and to the duty on the rest.
        assertThat(lines(steel(rest, "steel_pct=40"))).containsExactly(BASE, "9903.10.01 +15% rest 600 90",
                "9903.20.01 +25% steel-content 400 100", "9903.20.02 +10% other-content 600 60");
    }

    @Test
    void theRestOfAShareThatCountsToALimitIsWhatThatShareLeaves() {
        // Of 60 percent of steel 40 count, which leaves 600; without the limit 400 are left.
        List<String> portions = List.of("steel-content,steel_pct,steel_value,metal,1,no,", "steel-to-40,steel_pct,,,0,no,40",
                "rest-over-40,steel_pct,,,0,yes,40", "rest,steel_pct,,,0,yes,");
        Freedonia limited = second("rest-over-40", String.join("\n", portions));
        assertThat(lines(steel(limited, "steel_pct=60"))).contains("9903.20.02 +10% rest-over-40 600 60");
        assertThat(lines(steel(limited, "steel_pct=30"))).contains("9903.20.02 +10% rest-over-40 700 70");
        assertThat(lines(steel(second("rest", String.join("\n", portions)), "steel_pct=60"))).contains("9903.20.02 +10% rest 400 40");
        assertThat(lines(steel(second("steel-to-40", String.join("\n", portions)), "steel_pct=60")))
                .contains("9903.20.02 +10% steel-to-40 400 40");
    }

    @Test
    void aRestNeedsNoShareBesideIt() {
        // Nothing is charged on aluminum itself, and the duty on all but aluminum is on 700.
        Freedonia alone = second("other-content", "steel-content,steel_pct,steel_value,metal,1,no,\nother-content,alu_pct,,,0,yes,");
        assertThat(lines(steel(alone, "steel_pct=0", "alu_pct=30"))).contains("9903.20.02 +10% other-content 700 70");
        assertThat(lines(steel(alone, "steel_pct=0"))).contains("9903.20.02 +10% full 1000 100");
    }
}
