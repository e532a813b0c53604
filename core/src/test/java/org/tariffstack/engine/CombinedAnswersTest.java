package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.answers;
import static org.tariffstack.engine.Freedonia.assertBounds;
import static org.tariffstack.engine.Freedonia.question;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;

/** What several answers together would make owed, which none of them does alone, under laws that Freedonia could have. */
class CombinedAnswersTest {
    private static final String SURTAX = "layers/surtax.csv";
    private static final String RETALIATION = "layers/retaliation.csv";
    private static final String FACTS = "facts.csv";

    /** Freedonia, where not a gift but another condition takes goods out of the surtax. */
    private static Freedonia relieving(String condition, String... more) {
        String[] changes = {SURTAX, ",gift,9903.10.01,", "," + condition + ",9903.10.01,"};
        String[] all = Arrays.copyOf(changes, changes.length + more.length);
        System.arraycopy(more, 0, all, changes.length, more.length);
        return Freedonia.where(all);
    }

    /** A toy owes the surtax of ten percent. */
    private static Assessment toy(Freedonia law, String... facts) {
        return law.assess("9503.00.00.11", "ZE", "2025-05-15T12:00", facts);
    }

    @Test
    void twoAnswersTogetherRelieveWhereEitherAloneDoesNot() {
        Assessment toy = toy(relieving("friendly mode=air"));
        assertThat(toy.dutyAmount().orElseThrow()).isEqualByComparingTo("100");
        // Neither answer changes anything by itself, so that neither is asked for.
        assertThat(toy.questions()).isEmpty();
        assertBounds(toy, "0", "100");
    }

    @Test
    void theLeastMayLeaveAThirdQuestionAsItIsAssumed() {
        // Hurry costs five percent more; the least is owed by friends who fly without any, the most by others in a hurry.
        Freedonia law = relieving("friendly mode=air", FACTS, "claims,headings", "hurry,yes-no,,false,yes,,Was there a hurry?\nclaims,headings",
                RETALIATION, "@unfriendly,9503 -9503000090,,", "*,9503,hurry,");
        assertThat(answers(question(toy(law), "hurry"))).isEqualTo(Map.of("true", "150", "false", "100"));
        assertBounds(toy(law), "0", "150");
    }

    /** Steel, contract, friendship, melting, loading and loss are two answers each, 64 together, and all are tried. */
    @Test
    void sixtyFourCombinationsAreTried() {
        Freedonia law = Freedonia.where(FACTS, "claims,headings", "lost,yes-no,,false,yes,,Was it lost?\nclaims,headings",
                SURTAX, "mode=vessel loaded<2025-04-01T00:01,9903.10.01,2025-04-01T00:01,2025-05-01T00:01",
                "(lost | loaded<2025-04-01T00:01),9903.10.01,2025-04-01T00:01,");
        // Four percent of the line alone, or with 25 on all of it, which the surtax spares: never with the surtax beside, 440.
        assertBounds(law.assess("7208.10.00", "ZE", "2025-08-01T12:00"), "40", "290");
    }

    @Test
    void sharesThatJustMakeTheWholeAreTried() {
        String[] metals = {FACTS, "steel_value", "alu_pct,percent,,,yes,,How much is aluminum?\nsteel_value",
            "portions.csv", "metal,1,no", "metal,1,no\nalu-content,alu_pct,,metal,2,no"};
        assertBounds(toy(relieving("steel_pct>=40 alu_pct>=60", metals)), "0", "100");
        // More than the whole nobody can state.
        assertBounds(toy(relieving("steel_pct>=40 alu_pct>=61", metals)), "100", "100");
    }

    @Test
    void twoHeadingsMayBeClaimedTogether() {
        // One claim takes the toy out of the surtax of ten percent, another out of five percent more.
        Freedonia law = relieving("claimed", RETALIATION, "@unfriendly,9503 -9503000090,,", "*,9503,,",
                SURTAX, "mode=vessel loaded<2025-04-01T00:01,9903.10.01,2025-04-01T00:01,2025-05-01T00:01",
                "claimed,retaliation,2025-04-01T00:01,");
        Assessment toy = toy(law);
        assertThat(toy.questions()).extracting(Freedonia::answers).containsExactlyInAnyOrder(Map.of("none", "150", "9903.10.02", "50"),
                Map.of("none", "150", "9903.10.03", "100"));
        assertBounds(toy, "0", "150");
        assertThat(toy(law, "claims=9903.10.02 9903.10.03").dutyAmount().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsOpenOfALongerCodeIsWithinTheBoundsOfTheShorter() {
        // Friends are relieved of the surtax on wooden dolls alone: of all toys together the answer changes nothing.
        Freedonia dolls = Freedonia.where(SURTAX, "relief,+0%,full,*,*,gift", "relief,+0%,full,*,9503000011,friendly");
        Assessment toys = dolls.assess("9503.00.00", "ZE", "2025-05-15T12:00");
        assertThat(toys.dutyAmount().orElseThrow()).isEqualByComparingTo("100");
        assertThat(toys.questions()).isEmpty();
        assertBounds(toys, "0", "100");
        assertBounds(dolls.assess("9503.00.00.90", "ZE", "2025-05-15T12:00"), "100", "100");
    }
}
