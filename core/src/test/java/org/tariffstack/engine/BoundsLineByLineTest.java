package org.tariffstack.engine;

import static org.tariffstack.engine.Freedonia.assertBounds;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;

/** Between what bounds the duty lies where too much is open to try all answers: more than 64 combinations of them. */
class BoundsLineByLineTest {
    private static final String SURTAX = "layers/surtax.csv";
    private static final String RULES = "precedence.csv";
    private static final String RETALIATION = "layers/retaliation.csv";
    private static final String GIFT = ",gift,9903.10.01,";

    /** Steel 2 answers, contract 2, friendly 2, where melted 2, mode 3, loaded 2: together 96. */
    private static Freedonia manyAnswers(String... more) {
        String[] changes = {SURTAX, "mode=vessel loaded<2025-04-01T00:01,9903.10.01,2025-04-01T00:01,2025-05-01T00:01",
            "(mode=air | loaded<2025-04-01T00:01),9903.10.01,2025-04-01T00:01,"};
        String[] all = Arrays.copyOf(changes, changes.length + more.length);
        System.arraycopy(more, 0, all, changes.length, more.length);
        return Freedonia.where(all);
    }

    private static Assessment steel(Freedonia law, String... facts) {
        return law.assess("7208.10.00", "ZE", "2025-08-01T12:00", facts);
    }

    /** A relief from the surtax on the given condition, beside a fact that is assumed so that it holds. */
    private static Freedonia relief(String condition, String fact, String asked) {
        return manyAnswers("facts.csv", "claims,headings", fact + "," + asked + ",,What of it?\nzinc_pct,percent,,,no,,And of zinc?\n"
                        + "claims,headings",
                SURTAX, GIFT, "," + condition + ",9903.10.01,");
    }

    /**
     * The base of four percent is sure; at the most come on top 25 percent of everything, and the surtax of 15 unless a relief
     * surely takes the goods out of it.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            present                         ; present,yes-no,,true
            pieces>20                       ; pieces,number,,30
            ship=old                        ; ship,choice,old new,old
            ordered>=2025-01-01T00:00       ; ordered,date,,
            !age:built<25                   ; built,number,,
            lead_pct>=zinc_pct              ; lead_pct,percent,,
            !sold                           ; sold,yes-no,,false
            !(sold column=1)                ; sold,yes-no,,false
            (gift | present)                ; present,yes-no,,true
            present !gift                   ; present,yes-no,,true
            """)
    void whatIsAssumedIsSureOnlyWhereNobodyIsAsked(String condition, String fact) {
        assertBounds(steel(relief(condition, fact, "yes")), "40", "440");
        assertBounds(steel(relief(condition, fact, "no")), "40", "290");
    }

    /** Where no value is given 10,000 stands in for it, and nobody is asked for another. */
    @Test
    void whatHangsOnTheValueIsSureEvenWhereItIsNotGiven() {
        Freedonia law = manyAnswers(SURTAX, GIFT, ",value>500,9903.10.01,");
        Assessment rates = law.assess(Entry.builder().hts("7208.10.00").origin("ZE").entered("2025-08-01T12:00"));
        assertBounds(rates, "400", "2900");
    }

    @Test
    void whenItWasLoadedIsAskedForAndNotSure() {
        assertBounds(steel(manyAnswers(SURTAX, GIFT, ",loaded>=2025-01-01T00:00,9903.10.01,")), "40", "440");
        // A moment that is stated is sure.
        assertBounds(manyAnswers(SURTAX, GIFT, ",exported>=2025-01-01T00:00,9903.10.01,").assess(
                Freedonia.entry("7208.10.00", "ZE", "2025-08-01T12:00").exported("2025-01-02")), "40", "290");
    }

    /** Five percent more on all steel, which nothing displaces but a rule with a condition. */
    private static Freedonia fiveMore(String winners, String condition) {
        return manyAnswers(RETALIATION, "+5%,full,@unfriendly,9503 -9503000090", "+5%,full,*,7208",
                RULES, "toys-base,retaliation,base,adds,full,no,,", "steel-more," + winners + ",retaliation,excludes,full,no," + condition + ",");
    }

    @Test
    void aRuleThatSurelyIsNotMetLeavesADutySure() {
        assertBounds(steel(fiveMore("steel", "column=2")), "90", "490");
        // The rule may be met: goods of which it is asked whether they are friendly.
        assertBounds(steel(fiveMore("steel", "friendly")), "40", "490");
    }

    @Test
    void aClaimCountsForTheHeadingThatIsClaimed() {
        // The steel duty may itself be relieved, so that the five percent are owed at the most, and not for sure.
        assertBounds(steel(fiveMore("9903.20.01", "claimed"), "claims=9903.20.01"), "40", "490");
        assertBounds(steel(fiveMore("9903.20.01", "claimed"), "claims=9903.20.09"), "90", "490");
    }
}
