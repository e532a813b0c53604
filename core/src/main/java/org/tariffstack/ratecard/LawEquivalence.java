package org.tariffstack.ratecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.Engine;
import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.resolve.CodeLookup;
import org.tariffstack.engine.resolve.EntryResolver;
import org.tariffstack.engine.resolve.ParsedRateLine;
import org.tariffstack.engine.select.LawInForce;
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
final class LawEquivalence {
    /** The years in which the age of a thing is counted, where facts are stated; each begins a time of its own. */
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;
    private static final int BYTES_FOR_A_STATE = 120;

    private final TariffBook book;
    private final Engine engine;
    private final Entry template;
    /** The versions of the preference claimed; none where none is. */
    private final List<Preference> claimed;
    /** The goods that the preference claimed leaves out. */
    private final List<Preference.Exclusion> excluded;
    /** Chapters from each of these to the next are all one to conditions. */
    private final NavigableSet<Integer> chapters = new TreeSet<>(List.of(0));
    private final KeptMap<GoodsClass.State, GoodsClass.State> states;
    private final KeptMap<List<GoodsClass.Span>, GoodsClass> goods;
    private final Map<OriginContent, OriginClass> origins = new HashMap<>();

    /**
     * Classes of the book of an engine.
     *
     * @param template what is stated of all entries
     */
    LawEquivalence(Engine engine, Entry template) {
        this.engine = engine;
        this.book = engine.book();
        this.template = template;
        states = new KeptMap<>(engine.budget());
        goods = new KeptMap<>(engine.budget());
        String symbol = template.spi().map(String::strip).orElse("");
        claimed = book.preferences().stream().filter(preference -> preference.symbol().equals(symbol)).toList();
        excluded = claimed.stream().flatMap(preference -> preference.exclusions().stream()).distinct().toList();
        for (Condition atom : book.conditions()) {
            if (atom instanceof Condition.InChapters range) {
                chapters.add(range.first());
                chapters.add(range.last() + 1);
            }
        }
    }

    /** The instants that concern all classes alike. */
    private NavigableSet<Instant> limits() {
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
     * The class of a code of eight or ten digits. What column 2 prints divides most of them, and concerns few origins.
     *
     * @param column2 whether it is one for origins that pay column 2 at some time, or for those that never do
     */
    GoodsClass of(HtsCode code, boolean column2) {
        NavigableSet<Instant> changes = engine.changesOf(code);
        for (Preference.Exclusion exclusion : excluded) {
            exclusion.validity().period().addEndsTo(changes);
            exclusion.products().lists().forEach(list -> changes.addAll(list.changesOf(code, null)));
        }
        List<GoodsClass.Span> spans = new ArrayList<>();
        add(Instant.MIN, state(code, before(changes), column2), spans);
        changes.forEach(change -> add(change, state(code, change, column2), spans));
        List<GoodsClass.Span> content = List.copyOf(spans);
        GoodsClass found = goods.get(content);
        if (found == null) {
            GoodsClass fresh = new GoodsClass(content, book.countries().size());
            found = goods.put(content, fresh, fresh.weight());
        }
        return found;
    }

    private static void add(Instant from, GoodsClass.@Nullable State state, List<GoodsClass.Span> spans) {
        if (spans.isEmpty() || !Objects.equals(spans.get(spans.size() - 1).state(), state)) {
            spans.add(new GoodsClass.Span(from, state));
        }
    }

    private GoodsClass.@Nullable State state(HtsCode code, Instant at, boolean column2) {
        try {
            CodeLookup.Found found = engine.find(code, at, template.baseRate().isPresent());
            if (engine.options().strict() && found.drops(code)) {
                return null;
            }
            GoodsClass.State state = new GoodsClass.State(Objects.requireNonNull(chapters.floor(code.chapter())),
                    found.goods(), rates(found.line(), found.hts(), at, column2));
            return states.put(state, state, BYTES_FOR_A_STATE);
        } catch (InvalidEntryException e) {
            return null;
        }
    }

    private List<String> rates(@Nullable ParsedRateLine read, HtsCode hts, Instant at, boolean column2) {
        if (read == null) {
            return List.of();
        }
        RateLine line = read.line();
        List<String> rates = new ArrayList<>(List.of(line.generalText(), column2 ? line.column2Text() : "",
                template.spi().isPresent() ? line.specialText() : ""));
        for (Preference.Exclusion exclusion : excluded) {
            rates.add(exclusion.reaches(hts, at, null) ? "-" : "");
        }
        return List.copyOf(rates);
    }

    /** What makes two origins alike. */
    private record OriginContent(List<LawInForce.Reach> reach, List<OriginClass.Span> spans) {}

    /**
     * The class of an origin.
     *
     * @throws InvalidEntryException if the book does not know it
     */
    OriginClass of(Origin origin) {
        EntryResolver.requireCountry(origin, book);
        NavigableSet<Instant> changes = engine.changesFor(origin);
        book.column2Countries().members().forEach(member -> member.validity().period().addEndsTo(changes));
        for (Preference preference : claimed) {
            preference.validity().period().addEndsTo(changes);
            preference.countries().lists().forEach(list -> list.members()
                    .forEach(member -> member.validity().period().addEndsTo(changes)));
        }
        List<OriginClass.Span> spans = new ArrayList<>();
        add(Instant.MIN, origin, before(changes), spans);
        changes.forEach(change -> add(change, origin, change, spans));
        OriginContent content = new OriginContent(engine.reach(origin), List.copyOf(spans));
        synchronized (origins) {
            OriginClass found = origins.get(content);
            if (found == null) {
                changes.addAll(limits());
                List<Instant> all = List.copyOf(changes);
                found = new OriginClass(origins.size(), content.spans(), all, engine.differences(origin, all));
                origins.put(content, found);
            }
            return found;
        }
    }

    private void add(Instant from, Origin origin, Instant at, List<OriginClass.Span> spans) {
        boolean column2 = book.column2Countries().contains(origin, at, null);
        Preference open = claimed.stream().filter(preference -> preference.covers(origin, at, null)).findFirst().orElse(null);
        OriginClass.Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last == null || last.column2() != column2 || !Objects.equals(last.preference(), open)) {
            spans.add(new OriginClass.Span(from, column2, open));
        }
    }

    /** An instant before all of these. */
    private static Instant before(NavigableSet<Instant> changes) {
        return changes.isEmpty() ? Instant.EPOCH : changes.first().minusSeconds(1);
    }
}
