package org.tariffstack.landedcost.truce;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.landedcost.books.Books;

/** What the United States and China charged on goods of each other beyond the base rate, change by change. */
final class TruceTable {
    /** Before the first act of either side. */
    private static final Instant FIRST = Instant.parse("2018-01-01T12:00:00Z");

    /** The goods that are watched, two of each side: one that no list names, one of the lists of 2018. */
    static final List<Good> GOODS = List.of(
            new Good("US", "CN", "9503.00.00", "toys"),
            new Good("US", "CN", "4202.92.91", "bags of list 3"),
            new Good("CN", "US", "8542.31.90", "chips"),
            new Good("CN", "US", "1201.90.11", "soybeans"));

    private TruceTable() {}

    /**
     * A good that is watched.
     *
     * @param jurisdiction whose law
     * @param origin whose goods
     * @param hts the code in that law
     * @param name what it is
     */
    record Good(String jurisdiction, String origin, String hts, String name) {
        /** Such as "CN on chips". */
        String title() {
            return jurisdiction + " on " + name;
        }
    }

    /**
     * The state of things since a change.
     *
     * @param from when it began
     * @param rates what is charged on each good, "?" where it is not known
     * @param changes the acts that made it so
     */
    record Step(Instant from, List<String> rates, List<String> changes) {}

    /** All steps, oldest first. */
    static List<Step> steps() {
        NavigableSet<Instant> instants = new TreeSet<>();
        for (Good good : GOODS) {
            instants.addAll(stack(good).book().changeInstants().tailSet(FIRST, true));
        }
        List<Step> steps = new ArrayList<>();
        List<List<DutyLine>> before = duties(FIRST);
        steps.add(new Step(FIRST, before.stream().map(TruceTable::rate).toList(), List.of()));
        for (Instant instant : instants) {
            List<List<DutyLine>> now = duties(instant);
            TreeSet<String> changes = new TreeSet<>();
            for (int i = 0; i < GOODS.size(); i++) {
                addChanges(GOODS.get(i), before.get(i), now.get(i), changes);
            }
            if (!changes.isEmpty()) {
                steps.add(new Step(instant, now.stream().map(TruceTable::rate).toList(), List.copyOf(changes)));
            }
            before = now;
        }
        return steps;
    }

    private static TariffStack stack(Good good) {
        return Books.NEWEST.stack(good.jurisdiction());
    }

    private static List<List<DutyLine>> duties(Instant at) {
        return GOODS.stream().map(good -> {
            Assessment answer = stack(good).assess(Entry.builder().hts(good.hts()).origin(good.origin())
                    .entered(EntryTime.of(at)).build());
            return answer.lines().stream().filter(line -> !line.isBase() && !line.relief()).toList();
        }).toList();
    }

    private static String rate(List<DutyLine> duties) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DutyLine line : duties) {
            if (line.duty().isEmpty()) {
                return "?";
            }
            sum = sum.add(line.duty().get().divide(line.basis(), MathContext.DECIMAL64));
        }
        return sum.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static void addChanges(Good good, List<DutyLine> before, List<DutyLine> now, Set<String> changes) {
        for (DutyLine line : now) {
            if (before.stream().noneMatch(old -> same(old, line))) {
                changes.add(good.jurisdiction() + " " + line.heading() + " " + line.rate() + " ("
                        + line.citation().text() + ")");
            }
        }
        for (DutyLine line : before) {
            if (now.stream().noneMatch(next -> next.heading().equals(line.heading()))) {
                changes.add(good.jurisdiction() + " " + line.heading() + " ends (" + line.citation().text() + ")");
            }
        }
    }

    private static boolean same(DutyLine one, DutyLine other) {
        return one.heading().equals(other.heading()) && one.rate().equals(other.rate())
                && one.citation().equals(other.citation());
    }
}
