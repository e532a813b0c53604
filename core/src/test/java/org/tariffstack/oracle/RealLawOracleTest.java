package org.tariffstack.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.TariffStack;
import org.tariffstack.cases.Example;
import org.tariffstack.cases.Examples;
import org.tariffstack.entry.Origin;

/** The library answers as the oracle does, under the law of the United States and of China. */
class RealLawOracleTest {
    private static final long SEED = 20250409;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 700;
    /** Several, so that what is kept for one may be used for another. */
    private static final int ENTRIES_A_DAY = 10;
    private static final int MOST_TOLD = 3;

    private static final TariffStack UNITED_STATES = TariffStack.unitedStates();
    private static final TariffStack CHINA = TariffStack.chinaOnUnitedStatesGoods();

    private static List<Origin> partners() {
        return Stream.of("CN", "CN", "CN", "HK", "CA", "MX", "BR", "IN", "DE", "JP", "KR", "CH", "TW", "VN", "GB", "RU", "NI")
                .map(Origin::of).toList();
    }

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleOwesWhatTheOracleSays(Example example) {
        compare(Comparison.of(example.stack()).ofLinesAlone(), example);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @Tag("slow")
    void anExampleIsAskedWhatTheOracleAsks(Example example) {
        compare(Comparison.of(example.stack()).thorough(), example);
    }

    private static void compare(Comparison now, Example example) {
        assertThat(example.known().map(now::asKnownOn).orElse(now).difference(example.toEntry())).isEmpty();
    }

    @Test
    void entriesIntoTheUnitedStatesOweWhatTheOracleSays() {
        compare(Comparison.of(UNITED_STATES), 200, 0, new RealEntries(UNITED_STATES.book(), partners(), SEED));
    }

    @Test
    void entriesIntoTheUnitedStatesOweWhatTheOracleSaysToTheKnowledgeOfADay() {
        compare(Comparison.of(UNITED_STATES), 60, DAYS, new RealEntries(UNITED_STATES.book(), partners(), SEED + 1));
    }

    @Test
    void entriesIntoChinaOweWhatTheOracleSays() {
        compare(Comparison.of(CHINA), 100, 0, new RealEntries(CHINA.book(), List.of(Origin.of("US")), SEED));
    }

    @Test
    void entriesIntoChinaOweWhatTheOracleSaysToTheKnowledgeOfADay() {
        compare(Comparison.of(CHINA), 50, DAYS, new RealEntries(CHINA.book(), List.of(Origin.of("US")), SEED + 1));
    }

    /** With {@code -Doracle.seed=NUMBER} other entries than the usual ones are drawn. */
    @Test
    @Tag("slow")
    void manyEntriesOweWhatTheOracleSays() {
        long seed = Long.getLong("oracle.seed", SEED);
        RealEntries american = new RealEntries(UNITED_STATES.book(), partners(), seed);
        RealEntries chinese = new RealEntries(CHINA.book(), List.of(Origin.of("US")), seed);
        compare(Comparison.of(UNITED_STATES).thorough(), 20_000, 0, american);
        compare(Comparison.of(UNITED_STATES).thorough(), 5_000, DAYS, american);
        compare(Comparison.of(CHINA).thorough(), 10_000, 0, chinese);
        compare(Comparison.of(CHINA).thorough(), 5_000, DAYS, chinese);
    }

    /**
     * Compares the answers on entries drawn at random.
     *
     * @param days each entry is asked as known on one of so many days; 0: by what is known now
     */
    private static void compare(Comparison now, int many, int days, RealEntries entries) {
        Random random = new Random(SEED);
        Comparison comparison = now;
        StringBuilder differences = new StringBuilder();
        int differing = 0;
        for (int i = 0; i < many; i++) {
            if (days > 0 && i % ENTRIES_A_DAY == 0) {
                comparison = now.asKnownOn(FIRST_DAY.plusDays(random.nextInt(days)));
            }
            String difference = comparison.difference(entries.next());
            if (!difference.isEmpty() && differing++ < MOST_TOLD) {
                differences.append(difference).append("\n\n");
            }
        }
        assertThat(differences.toString()).as("%,d of %,d entries differ", differing, many).isEmpty();
    }
}
