package org.tariffstack.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Feeds one parser with inputs, each made of a seed of its own, and fails on the first that is neither accepted nor
 * refused by one of the product's own errors, that takes too long, or that fills the memory.
 *
 * <p>The number of tries of all parsers together is the property {@code fuzz.tries}, the seed {@code fuzz.seed}. A failure
 * tells its number; {@code fuzz.only} makes that try alone.
 *
 * @param <I> what the parser is fed with
 */
public final class Fuzz<I> {
    private static final long TRIES = Long.getLong("fuzz.tries", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261122);
    private static final String ONLY = System.getProperty("fuzz.only", "");
    private static final Path TOLD = Path.of(System.getProperty("fuzz.told", "target/fuzz"));
    /** For one try. Far above what any takes, for machines stand still at times. */
    private static final long MOST_SECONDS = 20;
    private static final long MOST_BYTES = 256L << 20;
    /** Small, so that recursion that grows with the input is seen. */
    private static final long STACK = 512 << 10;
    private static final int ENOUGH_TO_MEET_BOTH = 300;

    private final Share share;
    private final List<Class<?>> typed;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private Tally tally = new Tally(0, 0, 0, 0);

    private volatile long began;
    private volatile long number;
    private volatile I input;
    private volatile AssertionError failure;

    private Fuzz(Share share, List<Class<?>> typed) {
        this.share = share;
        this.typed = typed;
    }

    /** A parser's share of the tries, and the errors by which it may refuse. */
    public static <I> Fuzz<I> of(Share share, Class<?>... typed) {
        return new Fuzz<>(share, List.of(typed));
    }

    /** A parser that is fed. */
    @FunctionalInterface
    public interface Parser<I> {
        /** Takes an input, and tells whether it was accepted; an error is either typed or a failure. */
        boolean take(I input) throws Exception;
    }

    /** What was counted. */
    private record Tally(long accepted, long refused, long slowest, long largest) {
        Tally with(boolean taken, long nanos, long bytes) {
            return new Tally(accepted + (taken ? 1 : 0), refused + (taken ? 0 : 1), Math.max(slowest, nanos),
                    Math.max(largest, bytes));
        }
    }

    /** Feeds the parser with all inputs of its share. */
    public void feed(Function<Random, I> maker, Parser<I> parser) throws InterruptedException, IOException {
        long tries = share.of(TRIES);
        long first = ONLY.isEmpty() ? 0 : Long.parseLong(ONLY);
        long last = ONLY.isEmpty() ? tries : first + 1;
        began = System.nanoTime();
        Thread worker = new Thread(null, () -> work(first, last, maker, parser), "fuzz-" + share, STACK);
        worker.setDaemon(true);
        worker.start();
        while (worker.isAlive()) {
            worker.join(200);
            if (System.nanoTime() - began > TimeUnit.SECONDS.toNanos(MOST_SECONDS) && worker.isAlive()) {
                StringBuilder where = new StringBuilder();
                for (StackTraceElement frame : worker.getStackTrace()) {
                    where.append("\n    at ").append(frame);
                }
                throw failed("takes more than " + MOST_SECONDS + " seconds" + where);
            }
        }
        if (failure != null) {
            throw failure;
        }
        tell(last - first);
    }

    @SuppressWarnings("EnumOrdinal") // Any number that parts the shares will do.
    private void work(long first, long last, Function<Random, I> maker, Parser<I> parser) {
        for (long i = first; i < last && failure == null; i++) {
            number = i;
            input = maker.apply(new Random(SEED ^ (share.ordinal() + 1) * 0x9E3779B97F4A7C15L ^ i * 0xD1342543DE82EF95L));
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            began = start;
            boolean taken = false;
            try {
                taken = parser.take(input);
            } catch (Throwable e) {
                if (typed.stream().noneMatch(type -> type.isInstance(e))) {
                    failure = failed("is not refused by " + typed + " but ends in\n" + trace(e));
                    return;
                }
            }
            long nanos = System.nanoTime() - start;
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            if (bytes > MOST_BYTES) {
                failure = failed("takes " + bytes + " bytes of memory");
                return;
            }
            tally = tally.with(taken, nanos, bytes);
        }
    }

    private AssertionError failed(String how) {
        return new AssertionError("Try " + number + " of " + share + " with the seed " + SEED + " " + how
                + "\nIts input: " + Escaped.of(input) + "\nTo see it again: -Dfuzz.seed=" + SEED + " -Dfuzz.only=" + number);
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString().substring(0, Math.min(text.getBuffer().length(), 4000));
    }

    /** Leaves a line on what was tried, and fails if the inputs were all of one kind, which would try but half. */
    private void tell(long tries) throws IOException {
        Files.createDirectories(TOLD);
        Files.writeString(TOLD.resolve(share + ".csv"), String.format(Locale.ROOT, "%s,%d,%d,%d,%d,%d,%d%n", share, SEED, tries,
                tally.accepted, tally.refused, tally.slowest / 1_000_000, tally.largest >> 10), StandardCharsets.UTF_8);
        if (tries >= ENOUGH_TO_MEET_BOTH && (tally.accepted == 0 || tally.refused == 0)) {
            throw new AssertionError(share + ": " + tally.accepted + " inputs were accepted and " + tally.refused
                    + " refused: the inputs are all of one kind");
        }
    }
}
