package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many threads that ask the same questions at once, each in an order of its own. */
public final class Crowd {
    /** More than any machine that runs the tests has processors, so that threads are stopped anywhere. */
    public static final int THREADS = 16;
    private static final long MINUTES = 10;

    private Crowd() {}

    /**
     * Asks every question in every thread. All threads begin together.
     *
     * @param expected the answers
     * @param question gives the answer to the question of a number; an exception of it is one too
     */
    public static void ask(List<String> expected, IntFunction<String> question) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Integer> order = shuffled(expected.size(), thread);
                runs.add(pool.submit(() -> {
                    start.await();
                    order.forEach(i -> assertThat(question.apply(i)).isEqualTo(expected.get(i)));
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get(MINUTES, TimeUnit.MINUTES);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Integer> shuffled(int count, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
