package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.CHANGES;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;

/** Every line of the schedule at every instant of change: it is answered, or refused for a reason with a name. */
class EveryLineTest {
    private static final List<Origin> CHINA = List.of(Origin.of("CN"));
    private static final int SAMPLE = 499;
    private static final int SMALL_SAMPLE = 4999;
    private static final Set<Origin> SHORT_CODES_FROM = Set.of(Origin.of("CN"), Origin.of("RU"), Origin.of("GB"),
            Origin.of("DE"), Origin.of("CA"));
    /** The lines of which some list names numbers. */
    private static final Set<HtsCode> NUMBERED = BOOK.codeLists().values().stream().flatMap(list -> list.items().stream())
            .map(CodeList.Item::code).filter(code -> code.length() > 8).map(code -> code.truncatedTo(8))
            .collect(Collectors.toSet());

    @Test
    void everyFourHundredthLineOfChinaAtEveryChange() {
        Sweep sweep = new Sweep("every 400th line, China");
        sweep.over(lines(400), CHINA, CHANGES);
        sweep.finish();
    }

    @Test
    void everyFortiethLineOfChinaAtThePeakAndAfterAll() {
        atThePeakAndAfterAll(40);
    }

    @Test
    @Tag("slow")
    void everyFourthLineOfChinaAtThePeakAndAfterAll() {
        atThePeakAndAfterAll(4);
    }

    private static void atThePeakAndAfterAll(int step) {
        Sweep sweep = new Sweep("every " + step + "th line, China, at the peak and after");
        sweep.over(lines(step), CHINA, List.of(Instant.parse("2025-04-15T16:00:00Z"), Instant.parse("2026-09-01T16:00:00Z")));
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
        Instant april = Instant.parse("2025-04-15T16:00:00Z");
        EntryTime peak = EntryTime.of(april);
        Map<HtsCode, List<HtsCode>> below = new TreeMap<>();
        for (HtsCode line : lines(1).stream().filter(line -> !BOOK.schedule().linesFor(line, april, null).isEmpty()).toList()) {
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

    /** Two duties of one programme that no statistical number owes together are not owed by the eight digits above either. */
    @Test
    @Tag("slow")
    void noCodeTooShortForItsListsIsChargedTwiceByOneProgramme() {
        AlikeCases alike = AlikeCasesProperties.ALIKE;
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        LongAdder asked = new LongAdder();
        for (OriginClasses.OriginClass origin : alike.origins()) {
            if (SHORT_CODES_FROM.contains(origin.first())) {
                alike.lines(origin).parallelStream().forEach(line -> alike.instants(line, origin).forEach(at ->
                        line.members().stream().filter(NUMBERED::contains).forEach(code -> {
                            asked.increment();
                            chargedApart(code, origin.first(), at).forEach(wrong::add);
                        })));
            }
        }
        System.out.printf("codes too short for some list: %,d computed%n", asked.sum());
        assertThat(wrong).isEmpty();
    }

    /** The pairs of duties of one programme that a code owes and none of the numbers below it does. */
    private static Set<String> chargedApart(HtsCode code, Origin origin, Instant at) {
        List<StatisticalCode> numbers = BOOK.schedule().statisticalNumbers(code, at);
        Entry.Builder entry = Entry.builder().origin(origin).entered(EntryTime.of(at));
        Set<String> pairs = numbers.size() < 2 ? new TreeSet<>() : pairs(entry.hts(code).build());
        for (Iterator<StatisticalCode> rest = numbers.iterator(); rest.hasNext() && !pairs.isEmpty();) {
            pairs.removeAll(pairs(entry.hts(rest.next().code()).build()));
        }
        return pairs.stream().map(pair -> code + " " + origin + " " + at + ": " + pair).collect(Collectors.toSet());
    }

    private static Set<String> pairs(Entry entry) {
        List<DutyLine> charged = STACK.assess(entry).lines().stream().filter(line -> !line.isBase() && !line.relief())
                .filter(line -> line.duty().filter(duty -> duty.signum() > 0).isPresent()).toList();
        Set<String> pairs = new TreeSet<>();
        for (DutyLine one : charged) {
            for (DutyLine other : charged) {
                if (one.program().equals(other.program()) && one.heading().compareTo(other.heading()) < 0) {
                    pairs.add(one.heading() + " and " + other.heading());
                }
            }
        }
        return pairs;
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
    void everyLineOfEveryCountryAtEveryChangeWithEveryProfileOfFacts() {
        AlikeCases alike = AlikeCasesProperties.ALIKE;
        ProfileSweep sweep = new ProfileSweep(alike);
        for (OriginClasses.OriginClass origin : alike.origins()) {
            alike.lines(origin).parallelStream().forEach(line -> sweep.ask(line, origin));
        }
        sweep.finish();
        assertThat(sweep.pairs()).isEqualTo((long) lines(1).size() * countries().size());
    }

    /** A sample of the same: of the classes of lines a few of each origin, others of the next. */
    @Test
    void aFewClassesOfEveryOriginAtEveryChangeWithEveryProfileOfFacts() {
        sample(SMALL_SAMPLE);
    }

    @Test
    @Tag("slow")
    void someClassesOfEveryOriginAtEveryChangeWithEveryProfileOfFacts() {
        sample(SAMPLE);
    }

    private static void sample(int step) {
        AlikeCases alike = AlikeCasesProperties.ALIKE;
        ProfileSweep sweep = new ProfileSweep(alike);
        int next = 0;
        for (OriginClasses.OriginClass origin : alike.origins()) {
            List<LineClasses.LineClass> lines = alike.lines(origin);
            for (; next < lines.size(); next += step) {
                sweep.ask(lines.get(next), origin);
            }
            next -= lines.size();
        }
        sweep.finish();
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

    /** The base duty under USMCA alone, for the same reason. */
    @Test
    void everyVersionOfEveryLineUnderUsmca() {
        Sweep sweep = new Sweep("every version of every line, under USMCA");
        Instant opens = Instant.parse("2020-07-01T16:00:00Z");
        for (RateLine line : BOOK.schedule().lines()) {
            Instant from = line.validity().period().from();
            Instant at = from.isBefore(opens) ? opens : from;
            if (!line.validity().period().contains(at)) {
                continue;
            }
            sweep.ask(Entry.builder().hts(line.code()).origin("CA").spi("S").entered(EntryTime.of(at)).build());
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
}
