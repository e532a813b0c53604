package org.tariffstack.landedcost.truce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;

/**
 * What the United States and China charged on goods of each other beyond the base rate, change by change.
 *
 * @param goods the goods
 * @param steps the state of things since each change, oldest first; the first is that of the first day
 */
record BothSides(List<TradedGood> goods, List<Step> steps) {
    /** A line's digits. */
    private static final int LINE = 8;

    /** Two goods of each side: one that no list names, one of the lists of 2018. */
    static final List<TradedGood> USUAL = List.of(
            TradedGood.intoUnitedStates("9503.00.00", "toys"),
            TradedGood.intoUnitedStates("4202.92.91", "bags of list 3"),
            TradedGood.intoChina("8542.31.90", "chips"),
            TradedGood.intoChina("1201.90.11/1201.90.10", "soybeans"));

    /** Before the first act of either side. */
    static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    /** Later than any act. */
    static final LocalDate NO_END = LocalDate.of(9999, 1, 1);

    /** Keeps copies. */
    BothSides {
        goods = List.copyOf(goods);
        steps = List.copyOf(steps);
    }

    /**
     * The state of things since a change.
     *
     * @param from when it began
     * @param rates what is charged on each good beyond the base rate
     * @param acts the acts that made it so; none at the first step
     */
    record Step(Instant from, List<Range> rates, List<Act> acts) {
        /** The acts of one side. */
        List<Act> of(String jurisdiction) {
            return acts.stream().filter(act -> act.jurisdiction().equals(jurisdiction)).toList();
        }
    }

    /**
     * The steps from the noon (UTC) of one day to that of another, which is left out.
     *
     * @throws InvalidEntryException if a code of a good is in the tariff at none of these times
     */
    static BothSides of(List<TradedGood> goods, LocalDate from, LocalDate to) {
        Instant first = noon(from);
        Instant end = noon(to);
        NavigableSet<Instant> instants = new TreeSet<>();
        for (TradedGood good : goods) {
            instants.addAll(stack(good).book().changeInstants().subSet(first, false, end, false));
            requireCode(good, first, end);
        }
        List<Step> steps = new ArrayList<>();
        List<List<List<DutyLine>>> before = duties(goods, first);
        steps.add(new Step(first, before.stream().map(BothSides::range).toList(), List.of()));
        for (Instant instant : instants) {
            List<List<List<DutyLine>>> now = duties(goods, instant);
            TreeSet<Act> acts = new TreeSet<>();
            for (int i = 0; i < goods.size(); i++) {
                acts.addAll(acts(goods.get(i).jurisdiction(), byHeading(before.get(i)), byHeading(now.get(i))));
            }
            List<Range> rates = now.stream().map(BothSides::range).toList();
            if (!acts.isEmpty() || !rates.equals(steps.get(steps.size() - 1).rates())) {
                steps.add(new Step(instant, rates, List.copyOf(acts)));
            }
            before = now;
        }
        return new BothSides(goods, steps);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static TariffStack stack(TradedGood good) {
        return Books.NEWEST.stack(good.jurisdiction());
    }

    private static void requireCode(TradedGood good, Instant from, Instant to) {
        TariffBook book = stack(good).book();
        boolean there = book.schedule().lines().stream().anyMatch(line -> good.codes().stream()
                        .anyMatch(code -> line.code().isWithin(code.truncatedTo(LINE)))
                && line.validity().period().from().isBefore(to) && line.validity().period().to().isAfter(from));
        if (!there) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_HTS, "hts", good.code() + " is not in the tariff of "
                    + good.jurisdiction() + " at any of these times.");
        }
    }

    /** The additional duties of each line of each good; of a time without such lines none. */
    private static List<List<List<DutyLine>>> duties(List<TradedGood> goods, Instant at) {
        return goods.stream().map(good -> codes(good, at).stream().map(code -> duties(good, code, at)).toList()).toList();
    }

    private static List<HtsCode> codes(TradedGood good, Instant at) {
        for (HtsCode code : good.codes()) {
            List<HtsCode> lines =
                    stack(good).book().schedule().linesBelow(code, at, null).stream().map(RateLine::code).toList();
            if (!lines.isEmpty()) {
                return code.length() > LINE ? List.of(code) : lines;
            }
        }
        return List.of();
    }

    private static List<DutyLine> duties(TradedGood good, HtsCode code, Instant at) {
        return stack(good).assess(Entry.builder().hts(code).origin(good.origin()).entered(EntryTime.of(at)).build())
                .lines().stream().filter(line -> !line.isBase() && !line.relief()).toList();
    }

    private static Range range(List<List<DutyLine>> lines) {
        return lines.stream().map(Range::sum).reduce(Range::with).orElseGet(() -> Range.sum(List.of()));
    }

    /** What is charged under each heading on any of the lines. */
    private static Map<String, DutyLine> byHeading(List<List<DutyLine>> lines) {
        return lines.stream().flatMap(List::stream)
                .collect(Collectors.toMap(DutyLine::heading, line -> line, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Act> acts(String jurisdiction, Map<String, DutyLine> before, Map<String, DutyLine> now) {
        List<Act> acts = new ArrayList<>();
        now.forEach((heading, line) -> {
            DutyLine old = before.get(heading);
            if (old == null) {
                acts.add(new Act(jurisdiction, heading, Act.Effect.BEGINS, line.rate(), line.citation().text()));
            } else if (!old.rate().equals(line.rate()) || !old.citation().equals(line.citation())) {
                acts.add(new Act(jurisdiction, heading, old.rate().equals(line.rate()) ? Act.Effect.GOES_ON
                        : Act.Effect.CHANGES, line.rate(), line.citation().text()));
            }
        });
        before.forEach((heading, line) -> {
            if (!now.containsKey(heading)) {
                acts.add(new Act(jurisdiction, heading, Act.Effect.ENDS, line.rate(), line.citation().text()));
            }
        });
        return acts;
    }
}
