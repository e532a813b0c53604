package org.tariffstack.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Condition;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Preference;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;

/**
 * Sorts codes and origins into classes that the law, as it is understood now, cannot tell apart at any time. What entries of
 * one class each owe, all else being the same, is the same.
 */
final class Classes {
    /** The years in which the age of a thing is counted, where facts are stated; each begins a time of its own. */
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private final TariffBook book;
    private final KeptCodes codes;
    private final Reaches reaches;
    private final Slices slices;
    private final Entry template;
    /** The versions of the preference claimed; none where none is. */
    private final List<Preference> claimed;
    /** Chapters from each of these to the next are all one to conditions. */
    private final NavigableSet<Integer> chapters = new TreeSet<>(Set.of(0));
    private final Map<GoodsClass.StateContent, GoodsClass.State> states = new ConcurrentHashMap<>();
    private final Map<List<GoodsClass.Span>, GoodsClass> goods = new ConcurrentHashMap<>();
    private final Map<List<OriginClass.Span>, OriginClass> origins = new ConcurrentHashMap<>();

    /**
     * Classes of a book.
     *
     * @param template what is stated of all entries
     */
    Classes(TariffBook book, KeptCodes codes, Reaches reaches, Slices slices, Entry template) {
        this.book = book;
        this.codes = codes;
        this.reaches = reaches;
        this.slices = slices;
        this.template = template;
        String symbol = template.spi().map(String::strip).orElse("");
        claimed = book.preferences().stream().filter(preference -> preference.symbol().equals(symbol)).toList();
        for (Condition atom : book.conditions()) {
            if (atom instanceof Condition.InChapters range) {
                chapters.add(range.first());
                chapters.add(range.last() + 1);
            }
        }
    }

    /** The instants that concern all classes alike. */
    NavigableSet<Instant> limits() {
        NavigableSet<Instant> limits = new TreeSet<>(book.entryLimits());
        limits.add(book.verifiedThrough());
        if (hasFacts()) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                limits.add(turnOf(year));
            }
        }
        return limits;
    }

    /** The time for which classes are told. */
    EffectivePeriod told() {
        return hasFacts() ? new EffectivePeriod(turnOf(FIRST_YEAR), turnOf(LAST_YEAR)) : EffectivePeriod.ALWAYS;
    }

    /** Whether anything can be known of a code, at some time. */
    boolean mayKnow(HtsCode code) {
        return template.baseRate().isPresent() || !book.schedule().isComplete()
                || book.schedule().knows(code, EffectivePeriod.ALWAYS);
    }

    private boolean hasFacts() {
        return !template.facts().asMap().isEmpty();
    }

    private Instant turnOf(int year) {
        return LocalDate.ofYearDay(year, 1).atStartOfDay(book.zone()).toInstant();
    }

    /**
     * The class of a code of eight or ten digits. What column 2 prints parts most of them, and concerns few origins.
     *
     * @param column2 whether it is one for origins that pay column 2 at some time, or for those that never do
     */
    GoodsClass of(HtsCode code, boolean column2) {
        NavigableSet<Instant> changes = codes.changesOf(code);
        List<GoodsClass.Span> spans = new ArrayList<>();
        add(Instant.MIN, state(code, before(changes), column2), spans);
        changes.forEach(change -> add(change, state(code, change, column2), spans));
        return goods.computeIfAbsent(List.copyOf(spans), key -> new GoodsClass(key, book.countries().size()));
    }

    private static void add(Instant from, GoodsClass.@Nullable State state, List<GoodsClass.Span> spans) {
        if (spans.isEmpty() || spans.get(spans.size() - 1).state() != state) {
            spans.add(new GoodsClass.Span(from, state));
        }
    }

    private GoodsClass.@Nullable State state(HtsCode code, Instant at, boolean column2) {
        try {
            Codes.Found found = codes.find(code, at, template.baseRate().isPresent());
            GoodsClass.StateContent content = new GoodsClass.StateContent(chapters.floor(code.chapter()),
                    reaches.of(found.hts(), at), rates(found.line(), column2));
            return states.computeIfAbsent(content, key -> new GoodsClass.State(key.reach()));
        } catch (InvalidEntryException e) {
            return null;
        }
    }

    private List<String> rates(@Nullable ReadLine read, boolean column2) {
        if (read == null) {
            return List.of();
        }
        RateLine line = read.line();
        return List.of(line.generalText(), column2 ? line.column2Text() : "", template.spi().isPresent() ? line.specialText() : "");
    }

    /**
     * The class of an origin.
     *
     * @throws InvalidEntryException if the book does not know it
     */
    OriginClass of(Origin origin) {
        EntryResolver.requireCountry(origin, book);
        NavigableSet<Instant> changes = slices.changes();
        book.column2Countries().members().forEach(member -> member.validity().period().addEndsTo(changes));
        claimed.forEach(preference -> preference.validity().period().addEndsTo(changes));
        List<OriginClass.Span> spans = new ArrayList<>();
        add(Instant.MIN, origin, before(changes), spans);
        changes.forEach(change -> add(change, origin, change, spans));
        synchronized (origins) {
            return origins.computeIfAbsent(List.copyOf(spans), key -> new OriginClass(origins.size(),
                    key.stream().anyMatch(OriginClass.Span::column2), key));
        }
    }

    private void add(Instant from, Origin origin, Instant at, List<OriginClass.Span> spans) {
        Slice slice = slices.at(origin, at, null);
        boolean column2 = book.column2Countries().contains(origin, at, null);
        Preference open = claimed.stream().filter(preference -> preference.covers(origin, at, null)).findFirst().orElse(null);
        OriginClass.Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last == null || last.slice() != slice || last.column2() != column2 || !Objects.equals(last.preference(), open)) {
            spans.add(new OriginClass.Span(from, slice, column2, open,
                    last == null ? new BitSet() : slice.differences(last.slice())));
        }
    }

    /** An instant before all of these. */
    private static Instant before(NavigableSet<Instant> changes) {
        return changes.isEmpty() ? Instant.EPOCH : changes.first().minusSeconds(1);
    }
}
