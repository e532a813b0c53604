package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.CHANGES;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.RateLine;

/** Every line of the schedule at every instant of change: it is answered, or refused for a reason with a name. */
class EveryLineTest {
    private static final List<Origin> CHINA = List.of(Origin.of("CN"));

    @Test
    void everyFortiethLineOfChinaAtEveryChange() {
        Sweep sweep = new Sweep("every 40th line, China");
        sweep.over(lines(40), CHINA, CHANGES);
        sweep.finish();
    }

    @Test
    void everyFourthLineOfChinaAtThePeakAndAfterAll() {
        Sweep sweep = new Sweep("every 4th line, China, at the peak and after");
        sweep.over(lines(4), CHINA, List.of(Instant.parse("2025-04-15T16:00:00Z"), Instant.parse("2026-09-01T16:00:00Z")));
        sweep.finish();
    }

    @Test
    void everyCountryAtEveryChangeForAFewLines() {
        Sweep sweep = new Sweep("every 2500th line, every country");
        sweep.over(lines(2500), countries(), CHANGES);
        sweep.finish();
    }

    @Test
    void aShortCodeIsCalledAmbiguousOrItsBoundsEncloseEveryLineBelowIt() {
        EntryTime peak = EntryTime.of(Instant.parse("2025-04-15T16:00:00Z"));
        Map<HtsCode, List<HtsCode>> below = new TreeMap<>();
        for (HtsCode line : lines(1)) {
            below.computeIfAbsent(line.truncatedTo(6), code -> new ArrayList<>()).add(line);
            below.computeIfAbsent(line.truncatedTo(4), code -> new ArrayList<>()).add(line);
        }
        List<String> wrong = new ArrayList<>();
        int answered = 0;
        for (HtsCode code : below.keySet()) {
            Entry.Builder entry = Entry.builder().origin("CN").entered(peak);
            try {
                Assessment answer = STACK.assess(entry.hts(code).build());
                answered++;
                for (HtsCode line : below.get(code)) {
                    Assessment exact = STACK.assess(entry.hts(line).build());
                    if (answer.bounds().isPresent() && exact.dutyAmount().isPresent()
                            && (exact.dutyAmount().get().compareTo(answer.bounds().get().least()) < 0
                            || exact.dutyAmount().get().compareTo(answer.bounds().get().most()) > 0)) {
                        wrong.add(code + " " + answer.bounds().get() + " but " + line + " " + exact.dutyAmount().get());
                    }
                }
            } catch (InvalidEntryException e) {
                assertThat(e.code()).as("%s: %s", code, e.getMessage()).isIn(ErrorCode.AMBIGUOUS_HTS, ErrorCode.UNKNOWN_HTS);
            }
        }
        assertThat(answered).isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("slow")
    void everyLineOfChinaAtEveryChange() {
        Sweep sweep = new Sweep("every line, China");
        sweep.over(lines(1), CHINA, CHANGES);
        sweep.finish();
    }

    /** Every line from every country at every change, by {@link AlikeCases}: one entry of each class stands for all. */
    @Test
    @Tag("slow")
    void everyLineOfEveryCountryAtEveryChange() {
        AlikeCases alike = AlikeCasesProperties.ALIKE;
        Sweep sweep = new Sweep("every line, every country");
        LongAdder pairs = new LongAdder();
        LongAdder classes = new LongAdder();
        for (OriginClasses.OriginClass origin : alike.origins()) {
            alike.lines(origin).parallelStream().forEach(line -> {
                pairs.add((long) line.members().size() * origin.members().size());
                classes.increment();
                Entry.Builder entry = Entry.builder().hts(line.first()).origin(origin.first());
                alike.instants(line, origin).forEach(at -> sweep.ask(entry.entered(EntryTime.of(at)).build()));
            });
        }
        System.out.printf("%,d lines and countries in %,d classes, at %,d changes and just before each: %,d answers%n",
                pairs.sum(), classes.sum(), CHANGES.size(), pairs.sum() * CHANGES.size() * 2);
        sweep.finish();
        assertThat(pairs.sum()).isEqualTo((long) lines(1).size() * countries().size());
    }

    /** The base duty alone, which the classes of {@link AlikeCases} need not have in common. */
    @Test
    void everyVersionOfEveryLineInBothColumns() {
        Sweep sweep = new Sweep("every version of every line, both columns");
        for (RateLine line : BOOK.schedule().lines()) {
            Instant from = line.validity().period().from();
            Instant at = from.isBefore(TariffDomain.FIRST) ? TariffDomain.FIRST : from;
            sweep.ask(Entry.builder().hts(line.code()).origin("UA").entered(EntryTime.of(at)).build());
            sweep.ask(Entry.builder().hts(line.code()).origin("KP").entered(EntryTime.of(at)).build());
        }
        sweep.finish();
    }

    private static List<HtsCode> lines(int step) {
        Set<HtsCode> codes = new TreeSet<>();
        for (RateLine line : BOOK.schedule().lines()) {
            codes.add(line.code());
        }
        List<HtsCode> all = new ArrayList<>(codes);
        List<HtsCode> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    private static List<Origin> countries() {
        return BOOK.countries().keySet().stream().sorted().toList();
    }

    /** Asks, checks each answer and counts. */
    private static final class Sweep {
        private static final AnswerCheck CHECK = new AnswerCheck(BOOK);

        private final String name;
        private final LongAdder refused = new LongAdder();
        private final LongAdder computed = new LongAdder();
        private final LongAdder unresolved = new LongAdder();
        private final long start = System.nanoTime();

        Sweep(String name) {
            this.name = name;
        }

        void over(List<HtsCode> codes, List<Origin> origins, List<Instant> instants) {
            for (HtsCode code : codes) {
                for (Origin origin : origins) {
                    Entry.Builder entry = Entry.builder().hts(code).origin(origin);
                    for (Instant instant : instants) {
                        ask(entry.entered(EntryTime.of(instant.minusNanos(1))).build());
                        ask(entry.entered(EntryTime.of(instant)).build());
                    }
                }
            }
        }

        // Plain tests of booleans: millions of fluent assertions would take longer than the assessments.
        void ask(Entry entry) {
            try {
                Assessment answer = STACK.assess(entry);
                String problem = CHECK.problem(answer);
                if (!problem.isEmpty()) {
                    throw new AssertionError(problem + "\n" + answer);
                }
                (answer.isResolved() ? computed : unresolved).increment();
            } catch (InvalidEntryException e) {
                if (e.code() != ErrorCode.UNKNOWN_HTS) {
                    throw new AssertionError(entry.toString(), e);
                }
                refused.increment();
            }
        }

        void finish() {
            System.out.printf("%s: %,d computed, %,d with an open quantity or rate, %,d refused, %.1f s%n", name,
                    computed.sum(), unresolved.sum(), refused.sum(), (System.nanoTime() - start) / 1e9);
            assertThat(computed.sum()).isPositive();
            // Codes come and go: a line is refused only outside its own time.
            assertThat(refused.sum()).isLessThan((computed.sum() + unresolved.sum()) / 5);
        }
    }
}
