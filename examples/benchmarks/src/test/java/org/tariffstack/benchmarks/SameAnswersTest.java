package org.tariffstack.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;

/** What is timed side by side answers the same. */
class SameAnswersTest {
    private static final TariffStack STACK = TariffStack.unitedStates();

    private static DroolsRules rules;

    @BeforeAll
    static void compileTheRules() {
        rules = new DroolsRules();
    }

    @AfterAll
    static void closeTheRules() {
        rules.close();
    }

    @Test
    void theCommittedEntriesGetOneAnswerFromAll() {
        RateCard card = STACK.rateCard();
        TariffStack reference = STACK.keeping(0);
        for (Question asked : Questions.ofTheSubset()) {
            long rate = StraightLine.rate(asked.code(), asked.origin(), asked.at());
            BigDecimal duty = new BigDecimal(asked.value()).multiply(BigDecimal.valueOf(rate, RateCard.SCALE));

            assertThat(rules.rate(asked.code(), asked.origin(), asked.at())).as("%s", asked).isEqualTo(rate);
            assertThat(rules.statelessRate(asked.code(), asked.origin(), asked.at())).as("%s", asked).isEqualTo(rate);
            assertThat(card.rate(asked.code(), asked.origin(), asked.at())).as("%s", asked).isEqualTo(rate);
            assertThat(STACK.totals(asked.entry()).dutyAmount().orElseThrow()).as("%s", asked).isEqualByComparingTo(duty);
            assertThat(STACK.assess(asked.entry()).dutyAmount().orElseThrow()).as("%s", asked)
                    .isEqualByComparingTo(duty);
            assertThat(reference.assess(asked.entry()).dutyAmount().orElseThrow()).as("%s", asked)
                    .isEqualByComparingTo(duty);
        }
    }

    @Test
    void everyLineGetsOneAnswerFromAllAtEveryChangeOfLawAndTheSecondBefore() {
        RateCard card = STACK.rateCard();
        TreeSet<Instant> instants = new TreeSet<>();
        // Duties that are scheduled for later are not in the subset.
        for (Instant change : STACK.book().changeInstants().headSet(STACK.book().verifiedThrough(), true)) {
            instants.add(change);
            instants.add(change.minusSeconds(1));
        }
        for (String digits : BaseRates.codes()) {
            HtsCode code = HtsCode.of(digits);
            for (Origin origin : List.of(Origin.of("CN"), Origin.of("HK"))) {
                for (Instant at : instants) {
                    long rate = StraightLine.rate(code, origin, at);
                    assertThat(card.rate(code, origin, at)).as("%s %s %s", code, origin, at).isEqualTo(rate);
                    assertThat(rules.rate(code, origin, at)).as("%s %s %s", code, origin, at).isEqualTo(rate);
                }
            }
        }
    }

    @Test
    void theSubsetHasSeventyOneLinesAndTwentyThreeHeadingsThatCharge() {
        assertThat(BaseRates.codes()).hasSize(71);
        assertThat(rules.size()).isEqualTo(1 + 23);
    }
}
