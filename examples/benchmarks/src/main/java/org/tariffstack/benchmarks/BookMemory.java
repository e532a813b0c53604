package org.tariffstack.benchmarks;

import java.lang.ref.Reference;
import java.util.List;
import org.tariffstack.TariffStack;
import org.tariffstack.ratecard.RateCard;

/**
 * How much memory a book takes.
 *
 * @param book bytes that a book keeps once it is read
 * @param answering bytes that it and what answers from it keep once the committed entries were asked
 */
record BookMemory(long book, long answering) {
    @SuppressWarnings("ReachabilityFenceUsage") // What throws in between ends the measurement.
    static BookMemory measure() {
        List<Question> questions = Questions.ofTheWholeBook();
        // Once before, so that classes and what they keep for good do not count.
        ask(TariffStack.unitedStates(), TariffStack.unitedStates().rateCard(), questions);
        long before = used();
        TariffStack stack = LoadBenchmark.read();
        long read = used();
        RateCard card = stack.rateCard();
        try {
            ask(stack, card, questions);
            return new BookMemory(read - before, used() - before);
        } finally {
            Reference.reachabilityFence(stack);
            Reference.reachabilityFence(card);
        }
    }

    private static void ask(TariffStack stack, RateCard card, List<Question> questions) {
        for (Question question : questions) {
            stack.assess(question.entry());
            stack.totals(question.entry());
            card.rate(question.code(), question.origin(), question.at());
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
