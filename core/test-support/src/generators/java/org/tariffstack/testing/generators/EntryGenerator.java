package org.tariffstack.testing.generators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.entry.Quantity;
import org.tariffstack.entry.Unit;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Preference;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;

/**
 * Entries that a book can answer, most of them near the instants at which its law changes.
 *
 * <p>What is generated without further ado: codes of lines, and of numbers below them, that the book holds at all times;
 * any origin; instants of the time in which the law changes; a value above 801; up to four facts that the book knows;
 * some of the entries with quantities for every rate, with times of loading and export, with only a date of entry, with a
 * preference claimed. Each setting gives a generator of its own. Immutable.
 */
public final class EntryGenerator {
    private static final BigDecimal LEAST = new BigDecimal("801");
    private static final BigDecimal MOST = new BigDecimal("2000000");
    private static final long DAY = 86_400;
    private static final List<Quantity> EVERY_QUANTITY = everyQuantity();

    private final TariffBook book;
    private final Instant from;
    private final Instant to;
    private final List<Origin> often;
    private final BigDecimal least;
    private final BigDecimal most;
    private final @Nullable Arbitrary<Facts> stated;
    private final boolean plain;
    private final List<Instant> changes;

    private EntryGenerator(TariffBook book, Instant from, Instant to, List<Origin> often, BigDecimal least,
            BigDecimal most, @Nullable Arbitrary<Facts> stated, boolean plain) {
        this.book = book;
        this.from = from;
        this.to = to;
        this.often = often;
        this.least = least;
        this.most = most;
        this.stated = stated;
        this.plain = plain;
        this.changes = List.copyOf(book.changeInstants().subSet(from, true, to, true));
    }

    /** Entries under a book. */
    public static EntryGenerator of(TariffBook book) {
        boolean still = book.changeInstants().isEmpty();
        Instant first = still ? book.verifiedThrough() : book.changeInstants().first();
        Instant last = still ? book.verifiedThrough() : book.changeInstants().last();
        return new EntryGenerator(book, first.minusSeconds(30 * DAY), last.plusSeconds(30 * DAY), List.of(), LEAST, MOST,
                null, false);
    }

    /** Entries of a stretch of time only, both ends included. */
    public EntryGenerator between(Instant first, Instant last) {
        return new EntryGenerator(book, first, last, often, least, most, stated, plain);
    }

    /** Three entries of four from some origins; one that is named twice comes twice as often. */
    public EntryGenerator oftenFrom(List<Origin> origins) {
        return new EntryGenerator(book, from, to, List.copyOf(origins), least, most, stated, plain);
    }

    /** Customs values within bounds, to the cent, in the currency of the book. */
    public EntryGenerator worth(BigDecimal leastValue, BigDecimal mostValue) {
        return new EntryGenerator(book, from, to, often, leastValue, mostValue, stated, plain);
    }

    /** Other facts than any that the book knows. */
    public EntryGenerator stating(Arbitrary<Facts> facts) {
        return new EntryGenerator(book, from, to, often, least, most, facts, plain);
    }

    /** No preference is claimed, no export told, and each entry has an instant. */
    public EntryGenerator plain() {
        return new EntryGenerator(book, from, to, often, least, most, stated, true);
    }

    /** The instants of the stretch at which the law changes, in order. */
    public List<Instant> changes() {
        return changes;
    }

    /** Codes of eight digits that the book holds at all times and, below most of them, one of ten. */
    public Arbitrary<HtsCode> codes() {
        Map<HtsCode, Instant> heldUntil = new LinkedHashMap<>();
        for (RateLine line : book.schedule().lines()) {
            EffectivePeriod period = line.validity().period();
            // The versions of a line stand together, in the order of time.
            if (period.from().equals(heldUntil.getOrDefault(line.code(), Instant.MIN))) {
                heldUntil.put(line.code(), period.to());
            }
        }
        List<HtsCode> codes = new ArrayList<>();
        heldUntil.forEach((code, until) -> {
            if (until.equals(Instant.MAX)) {
                codes.add(code);
                book.schedule().statisticalNumbers(code, to).stream()
                        .filter(number -> number.validity().equals(Validity.ALWAYS)).limit(1).map(StatisticalCode::code)
                        .forEach(codes::add);
            }
        });
        return Arbitraries.of(codes);
    }

    /** Countries that the book knows. */
    public Arbitrary<Origin> origins() {
        Arbitrary<Origin> any = Arbitraries.of(book.countries().keySet().stream().sorted().toList());
        return often.isEmpty() ? any : Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(often)), Tuple.of(1, any));
    }

    /** Instants, two of three a nanosecond before, at or a nanosecond after a change of the law. */
    public Arbitrary<Instant> instants() {
        Arbitrary<Instant> anywhere = Arbitraries.longs().between(from.getEpochSecond(), to.getEpochSecond())
                .map(Instant::ofEpochSecond);
        return changes.isEmpty() ? anywhere : Arbitraries.frequencyOf(Tuple.of(2, near(changes)), Tuple.of(1, anywhere));
    }

    private static Arbitrary<Instant> near(List<Instant> instants) {
        return Combinators.combine(Arbitraries.of(instants), Arbitraries.of(-1, 0, 1))
                .as((change, nanos) -> change.plusNanos(nanos));
    }

    /** Customs values, to the cent. */
    public Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals().between(least, most).ofScale(2);
    }

    /** What may be stated of entries. */
    public Arbitrary<Facts> facts() {
        return stated != null ? stated : new FactsGenerator(book, Limits.of(book), least).facts();
    }

    /** The entries. */
    public Arbitrary<Entry> entries() {
        return Combinators.combine(codes(), origins(), instants(), values(), facts(), Arbitraries.of(false, true),
                Arbitraries.integers().between(1, 120), extras()).as(this::entry).withoutEdgeCases();
    }

    private Entry entry(HtsCode hts, Origin origin, Instant at, BigDecimal value, Facts facts, boolean quantities,
            int days, Extras extras) {
        Optional<String> spi = extras.spi().filter(symbol -> !isDenied(symbol, facts));
        Entry.Builder entry = Entry.builder().hts(hts).origin(origin).entered(EntryTime.of(at))
                .value(value, book.currency()).facts(facts).spi(spi);
        if (extras.dateOnly()) {
            entry.entered(EntryTime.on(LocalDateTime.ofInstant(at, book.zone()).toLocalDate()));
        }
        if (quantities) {
            entry.addAllQuantities(EVERY_QUANTITY);
        }
        if (days % 3 == 0) {
            entry.loaded(EntryTime.of(at.minusSeconds(days * DAY)));
        }
        extras.loaded().ifPresent(loaded -> entry.loaded(EntryTime.of(loaded)));
        extras.exported().ifPresent(exported -> entry.exported(EntryTime.of(exported)));
        return entry.build();
    }

    /** Whether a fact denies what the claim of a preference says: such entries are refused. */
    private boolean isDenied(String symbol, Facts facts) {
        return book.facts().values().stream().anyMatch(fact -> fact.impliedBySpi().contains(symbol)
                && List.of("false", "no").contains(facts.asMap().getOrDefault(fact.key(), "")));
    }

    /** What few entries have. */
    private record Extras(boolean dateOnly, Optional<String> spi, Optional<Instant> loaded, Optional<Instant> exported) {
        static final Extras NONE = new Extras(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Arbitrary<Extras> extras() {
        if (plain) {
            return Arbitraries.just(Extras.NONE);
        }
        List<Instant> limits = Limits.of(book).moments();
        Arbitrary<Optional<Instant>> moments = limits.isEmpty() ? Arbitraries.just(Optional.empty())
                : near(limits).optional(0.25);
        List<String> symbols = book.preferences().stream().map(Preference::symbol).distinct().toList();
        Arbitrary<Optional<String>> spi = symbols.isEmpty() ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(symbols).optional(0.25);
        return Combinators.combine(Arbitraries.of(false, false, false, false, true), spi, moments, moments)
                .as(Extras::new);
    }

    /** A hundred and twenty of each unit by which a rate may charge. */
    private static List<Quantity> everyQuantity() {
        List<Quantity> quantities = new ArrayList<>();
        for (String unit : List.of("kg", "each", "liter", "proof liter", "m2", "m3", "pair", "pack", "bbl", "m", "jewel",
                "W", "line/gross", "MWh", "GBq", "dose")) {
            quantities.add(Quantity.of("120", Unit.parse(unit)));
        }
        return List.copyOf(quantities);
    }
}
