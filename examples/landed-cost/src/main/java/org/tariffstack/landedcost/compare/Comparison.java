package org.tariffstack.landedcost.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.InvalidEntryException;

/**
 * One good under several circumstances, cheapest first: by the duty assessed at entry. After what can be priced come what
 * lacks a number and what may not be imported at all.
 *
 * @param answers the answers, in order
 * @param refusals what cannot be answered
 */
record Comparison(List<Answer> answers, List<Refusal> refusals) {
    private static final Comparator<Answer> CHEAPEST_FIRST = Comparator.comparing((Answer answer) -> answer.isBanned())
            .thenComparing(answer -> !answer.assessment().isResolved())
            .thenComparing(answer -> answer.assessment().dutyAmount().orElse(answer.assessment().additionalAmount()));

    /**
     * What is varied.
     *
     * @param origin the country of origin
     * @param on the day of entry
     * @param spi the preference claimed, or an empty text
     * @param scenario the name of what is supposed, or an empty text for the law as it is
     */
    record Variant(String origin, String on, String spi, String scenario) {
        @Override
        public String toString() {
            return origin + (spi.isEmpty() ? "" : " claiming " + spi) + " on " + on
                    + (scenario.isEmpty() ? "" : " under " + scenario);
        }
    }

    /** A variant with its answer. */
    record Answer(Variant variant, Assessment assessment) {
        boolean isBanned() {
            return !assessment.prohibitions().isEmpty();
        }

        /** Whether it has a price to measure others by. */
        boolean isPriced() {
            return assessment.isResolved() && !isBanned();
        }

        /** Whether more is to be known that would change the duty. */
        boolean isOpen() {
            return !assessment.questions().isEmpty();
        }
    }

    /** A variant with why there is no answer. */
    record Refusal(Variant variant, InvalidEntryException why) {}

    /** Answers and refusals, in any order. */
    static Comparison of(List<Answer> answers, List<Refusal> refusals) {
        return new Comparison(answers.stream().sorted(CHEAPEST_FIRST).toList(), List.copyOf(refusals));
    }

    /** The cheapest; null if nothing has a price. */
    @Nullable Answer cheapest() {
        return answers.isEmpty() || !answers.get(0).isPriced() ? null : answers.get(0);
    }

    /** What makes an answer differ from the cheapest; nothing if there is none, or for the cheapest itself. */
    @SuppressWarnings("ReferenceEquality") // Another answer may be equal to the cheapest, and is compared with it.
    List<LineDifference> against(Answer answer) {
        Answer cheapest = cheapest();
        return cheapest == null || cheapest == answer ? List.of()
                : LineDifference.between(cheapest.assessment(), answer.assessment());
    }

    /** How much more than the cheapest it is; null if one of them has no price. */
    @Nullable BigDecimal more(Answer answer) {
        Answer cheapest = cheapest();
        return cheapest == null || !answer.assessment().isResolved() ? null : answer.assessment().dutyAmount().orElseThrow()
                .subtract(cheapest.assessment().dutyAmount().orElseThrow());
    }
}
