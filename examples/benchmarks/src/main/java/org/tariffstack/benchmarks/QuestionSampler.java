package org.tariffstack.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.RateLine;

/**
 * Draws the committed entries anew, always the same from the same book.
 *
 * <p>They are not drawn in the build: a change of law shall not change the questions.
 */
final class QuestionSampler {
    private static final int ROWS = 2_000;
    private static final Instant FIRST = Instant.parse("2018-01-01T05:00:00Z");
    private static final Instant LAST = Instant.parse("2026-10-09T04:00:00Z");
    /** China as often as in the entries of {@code docs/benchmarks-processes.md}. */
    private static final List<String> ORIGINS =
            List.of("CN", "CN", "CN", "VN", "DE", "MX", "CA", "JP", "IN", "KR", "TW", "TH", "BR", "GB", "IT");
    /** Hong Kong pays some of China's duties and not others. */
    private static final List<String> ORIGINS_OF_SUBSET = List.of("CN", "CN", "CN", "HK");

    private final TariffStack stack = TariffStack.unitedStates();
    private final List<Instant> changes =
            List.copyOf(stack.book().changeInstants().subSet(FIRST, LAST));
    private final Random random = new Random(3);

    private QuestionSampler() {}

    /**
     * Writes both files.
     *
     * @param args the folder of resources to write them into
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        QuestionSampler sampler = new QuestionSampler();
        List<HtsCode> all = sampler.stack.book().schedule().lines().stream().map(RateLine::code).distinct().sorted().toList();
        sampler.write(folder.resolve("entries.csv"), all, ORIGINS);
        List<HtsCode> subset = BaseRates.codes().stream().map(HtsCode::of).sorted().toList();
        sampler.write(folder.resolve("subset-entries.csv"), subset, ORIGINS_OF_SUBSET);
    }

    private void write(Path file, List<HtsCode> codes, List<String> origins) throws IOException {
        List<Question> drawn = new ArrayList<>();
        while (drawn.size() < ROWS) {
            Question next = Question.of("E" + drawn.size(), one(codes).digits(), one(origins), instant(),
                    Integer.toString(10 + random.nextInt(90_000)));
            try {
                stack.totals(next.entry());
                drawn.add(next);
            } catch (InvalidEntryException e) {
                // A line that is not in the schedule of that time.
            }
        }
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.print("id,hts,origin,entered,value\n");
            drawn.forEach(row -> out.print(row.id() + "," + row.code().digits() + "," + row.origin().code() + ","
                    + row.at() + "," + row.value() + "\n"));
        }
    }

    /** Any second; or, one time in four, the first second of changed law or the last before it. */
    private Instant instant() {
        if (random.nextInt(4) == 0) {
            return one(changes).minusSeconds(random.nextInt(2));
        }
        return FIRST.plusSeconds(random.nextLong(LAST.getEpochSecond() - FIRST.getEpochSecond()));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
