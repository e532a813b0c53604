package org.tariffstack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Different entries, facts that differ, small heaps: prints what {@link HardCases} and its neighbours measure, and holds it
 * to the targets if told to, with {@code -Dhard.targets=true}. A machine that others use too is noisy: ratios within a run
 * count more than figures.
 */
class HardCasesTest {
    private static final boolean TARGETS = Boolean.getBoolean("hard.targets");

    /** {@code mvn -B test -Pslow -pl core -Dtest=HardCasesTest}. */
    @Test
    @Tag("slow")
    void entriesThatDifferBesideTheSameAgainAndAgain() throws Exception {
        ForkedJvm run = ForkedJvm.run(HardCases.class, "128m", 1_800, Integer.getInteger("hard.different", 1_000_000),
                Integer.getInteger("hard.shares", 600_000), Integer.getInteger("hard.phase.seconds", 300));
        print("Explained entries, -Xmx128m", run);
        if (TARGETS) {
            assertThat(run.ended()).isEqualTo(ForkedJvm.DONE);
            assertThat(run.figure("different.count")).isGreaterThanOrEqualTo(1_000_000);
            assertThat(run.figure("shares.count")).isGreaterThanOrEqualTo(600_000);
            assertThat(run.figure("different.of_same")).isGreaterThanOrEqualTo(0.40);
            assertThat(run.figure("shares.of_same")).isGreaterThanOrEqualTo(0.25);
            assertThat(run.figure("different.live_mb")).isLessThanOrEqualTo(80);
            assertThat(run.figure("shares.live_mb")).isLessThanOrEqualTo(80);
            assertThat(run.figure("different.p999_of_median")).isLessThanOrEqualTo(20);
            assertThat(run.figure("shares.p999_of_median")).isLessThanOrEqualTo(20);
            assertThat(run.figure("known.1.of_same")).isGreaterThanOrEqualTo(1 / 3.0);
            assertThat(run.figure("scenario.1.made_ms")).isLessThanOrEqualTo(100);
            assertThat(run.figure("strict.1.of_same")).isCloseTo(1, within(0.3));
        }
    }

    @Test
    @Tag("slow")
    void ratesOfRandomCodesAndOrigins() throws Exception {
        ForkedJvm run = ForkedJvm.run(RandomRates.class, "256m", 1_200, Integer.getInteger("hard.rates", 5_000_000),
                Integer.getInteger("hard.phase.seconds", 300));
        print("Rates alone, -Xmx256m", run);
        if (TARGETS) {
            assertThat(run.ended()).isEqualTo(ForkedJvm.DONE);
            assertThat(run.figure("card.count")).isGreaterThanOrEqualTo(5_000_000);
        }
    }

    @Test
    @Tag("slow")
    void theFirstSecondsOfAProcess() throws Exception {
        ForkedJvm run = ForkedJvm.run(FirstSeconds.class, "128m", 60, 2);
        print("A new process, two threads, -Xmx128m", run);
        if (TARGETS) {
            assertThat(run.figure("start.second_2")).isGreaterThanOrEqualTo(20_000);
        }
    }

    private static void print(String title, ForkedJvm run) {
        System.out.println(title + ": " + run.ended());
        run.figures().forEach((name, figure) -> System.out.printf("  %-32s %,.3f%n", name, figure));
        assertThat(run.figures()).isNotEmpty();
    }
}
