package org.tariffstack.testing.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A rule of precedence in the making.
 *
 * @param winner the place of the heading that displaces, among those there are
 * @param loser what it displaces
 * @param effect what it does
 * @param portion the portion that the loser is spared, where the effect is by portion
 * @param scope which goods from where
 * @param when its condition
 * @param times when it holds
 * @param terms whether it holds only where the winner pays, and whether what is spared is filed
 */
record RuleDraft(int winner, HeadingDraft.Target loser, String effect, String portion, ScopeDraft scope, String when,
        Succession times, Terms terms) {

    /** The further terms. */
    record Terms(boolean onlyIfPaying, boolean files) {}

    static Arbitrary<RuleDraft> rules() {
        Arbitrary<Terms> terms = Combinators.combine(Arbitraries.of(false, false, true), Arbitraries.of(false, false, true))
                .as(Terms::new);
        return Combinators.combine(Arbitraries.integers().between(0, 5), HeadingDraft.targets(),
                Arbitraries.of("excludes", "excludes", "portion", "portion", "adds"), Arbitraries.of(Arcadia.PORTIONS),
                ScopeDraft.scopes(), ConditionTexts.conditions(), Succession.successions(1), terms).as(RuleDraft::new)
                .withoutEdgeCases();
    }
}
