package org.tariffstack.benchmarks;

import java.util.List;
import org.tariffstack.TariffStack;
import org.tariffstack.ratecard.RateCard;

/** Rate cards of which all is asked once, so that they keep it; that first time is {@link FirstRatesBenchmark}'s. */
final class AskedCard {
    private AskedCard() {}

    static RateCard of(TariffStack stack, List<Question> questions) {
        RateCard card = stack.rateCard();
        for (Question asked : questions) {
            card.rate(asked.code(), asked.origin(), asked.at());
        }
        return card;
    }
}
