package org.tariffstack.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;

/**
 * Entries of a book drawn at random, the same for the same seed: any code, mostly an origin that the law names, mostly an
 * instant at which the law changes or the one before it, and answers to some of what the law at hand asks.
 */
final class RealEntries {
    private static final long DAY = 86_400;

    private final TariffBook book;
    private final Oracle oracle;
    private final Random random;
    private final List<RateLine> lines;
    private final List<StatisticalCode> numbers;
    private final List<Origin> countries;
    private final List<Origin> often;
    private final List<Instant> changes;

    /**
     * Entries of a book.
     *
     * @param often origins from which two of three entries come
     */
    RealEntries(TariffBook book, List<Origin> often, long seed) {
        this.book = book;
        this.oracle = new Oracle(book, null);
        this.random = new Random(seed);
        this.lines = book.schedule().lines();
        this.numbers = book.schedule().statisticalNumbers();
        this.countries = List.copyOf(new TreeSet<>(book.countries().keySet()));
        this.often = often;
        this.changes = List.copyOf(book.changeInstants());
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The next entry; it may be one that has no answer. */
    Entry next() {
        Entry.Builder entry = Entry.builder().hts(code()).origin(random.nextInt(3) > 0 ? any(often) : any(countries))
                .entered(time());
        if (random.nextInt(8) > 0) {
            entry.value(Integer.toString(1 + random.nextInt(random.nextInt(4) == 0 ? 1_000 : 100_000)), book.currency());
        }
        if (random.nextBoolean()) {
            for (Unit unit : Unit.values()) {
                entry.addQuantities(new Quantity(BigDecimal.valueOf(1 + random.nextInt(5_000)), unit));
            }
        }
        if (random.nextInt(5) == 0 && !book.preferences().isEmpty()) {
            entry.spi(any(book.preferences()).symbol());
        }
        return answered(entry.build());
    }

    /** Most of them lines, some of them statistical numbers, a few shorter codes. */
    private HtsCode code() {
        int kind = random.nextInt(10);
        return kind < 3 && !numbers.isEmpty() ? any(numbers).code() : kind == 9 ? any(lines).code().truncatedTo(
                random.nextBoolean() ? 6 : 4) : any(lines).code();
    }

    private EntryTime time() {
        Instant change = any(changes);
        return switch (random.nextInt(4)) {
            case 0 -> EntryTime.on(change.atZone(book.zone()).toLocalDate());
            case 1 -> EntryTime.of(change.plusSeconds(random.nextInt((int) (60 * DAY))));
            case 2 -> EntryTime.of(change.minusNanos(1));
            default -> EntryTime.of(change);
        };
    }

    /** The entry with answers to some of what is asked for by the law at hand; half of the entries state nothing. */
    private Entry answered(Entry entry) {
        if (random.nextBoolean()) {
            return entry;
        }
        Answers answers;
        try {
            answers = oracle.answers(entry);
        } catch (Refusal e) {
            return entry;
        }
        Entry stated = entry;
        for (Answers.Open point : answers.open()) {
            if (random.nextInt(3) == 0) {
                String answer = any(new ArrayList<>(point.answers()));
                stated = answers.stating(point.fact(), answer.equals("another") ? any(countries).code()
                        : answer.equals("100") ? Integer.toString(random.nextInt(101)) : answer).apply(stated);
            }
        }
        return stated;
    }
}
