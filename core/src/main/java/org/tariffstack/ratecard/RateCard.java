package org.tariffstack.ratecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.ProgramTotal;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.Engine;
import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.resolve.CodeLookup;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.ruling.RulingGroup;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Preference;

/**
 * Rates alone: what part of its customs value a good owes, by code, origin and instant, with all else held fixed.
 *
 * <p>Rates are whole numbers of trillionths of the customs value: {@link #ONE} is 100%, 250,000,000,000 is 25%, and the duty
 * on a value is exactly {@code value.multiply(BigDecimal.valueOf(rate, RateCard.SCALE))}. They are what
 * {@link org.tariffstack.TariffStack#assess} says of an entry that states the same and no more. Where nothing is stated, the answers to
 * open questions are those that an assessment assumes, and conditions on the value hold as of 10,000.
 *
 * <p>What was looked up once is kept, so that looking it up again makes no objects. One card may serve many threads.
 */
public final class RateCard {
    /** The number of decimals of a rate. */
    public static final int SCALE = 12;
    /** All of the customs value: 100%. */
    public static final long ONE = 1_000_000_000_000L;
    /** The duty is no such part of the value: it needs a quantity, or cannot be computed, or the part has no end. */
    public static final long OPEN = Long.MIN_VALUE;

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE, SCALE);
    private static final int BYTES_FOR_A_CODE = 80;
    private static final int BYTES_FOR_A_CELL = 140;
    private static final int BYTES_FOR_TOTALS = 400;

    private final Engine engine;
    private final Entry template;
    /** From here on nothing is answered. */
    private final Instant horizon;
    private final KeptMap<HtsCode, GoodsClass> goodsInColumn1;
    private final KeptMap<HtsCode, GoodsClass> goodsInColumn2;
    private final Map<Origin, OriginClass> origins = new ConcurrentHashMap<>();
    private final KeptMap<Cell, Owed> cells;
    private final KeptMap<Totals, Totals> once;
    /** Sorted out when the first rate is looked up. */
    private final AtomicReference<@Nullable LawEquivalence> classes = new AtomicReference<>();

    /**
     * Makes a card.
     *
     * @param engine answers exactly, by the law as it is understood now
     * @param template what is stated; its code, origin and time of entry count for nothing
     * @throws InvalidEntryException if no entry can be answered that states it
     */
    RateCard(Engine engine, Entry template) {
        engine.check(template);
        this.engine = engine;
        this.template = template;
        horizon = engine.options().strict() ? engine.book().verifiedThrough() : Instant.MAX;
        goodsInColumn1 = new KeptMap<>(engine.budget());
        goodsInColumn2 = new KeptMap<>(engine.budget());
        cells = new KeptMap<>(engine.budget());
        once = new KeptMap<>(engine.budget());
    }

    /**
     * The duty as a part of the customs value.
     *
     * @param code eight or ten digits; shorter codes are worked out each time
     * @param origin the country of origin
     * @param at the instant of entry
     * @return trillionths of the customs value, zero or more, or {@link #OPEN}
     * @throws InvalidEntryException if such an entry cannot be answered
     */
    public long rate(HtsCode code, Origin origin, Instant at) {
        if (code.length() < CodeLookup.LINE) {
            return rate(engine.totals(entry(code, origin, at)));
        }
        OriginClass from = originClass(origin);
        GoodsClass these = goods(code, from);
        RateHistory history = these == null ? null : these.history(from.place());
        if (history == null && these != null && these.isWorthKeeping(from.place(), engine.budget())) {
            history = history(code, origin, these, from);
            these.keep(from.place(), history, engine.budget());
        }
        if (history != null) {
            int place = history.place(at);
            if (place >= 0) {
                return history.rate(place);
            }
        }
        return rate(engine.totals(entry(code, origin, at)));
    }

    /**
     * What a good owes over time.
     *
     * @param code eight or ten digits
     * @param origin the country of origin
     * @return the steps, in order, no two neighbours alike; times at which it cannot be answered are left out, and so are,
     *         where facts are stated, times before 1970 and from 2200 on
     * @throws InvalidEntryException if the code is shorter, if there is no such code at any time, or if the book does not
     *         know the origin
     */
    public List<RateStep> steps(HtsCode code, Origin origin) {
        if (code.length() < CodeLookup.LINE) {
            throw new InvalidEntryException(ErrorCode.AMBIGUOUS_HTS, "hts",
                    code + " is too short: lines of different rates may stand below it. Give eight digits.");
        }
        List<RateStep> steps = history(code, origin).steps();
        if (steps.isEmpty()) {
            // Says why there is nothing to answer.
            engine.totals(entry(code, origin, engine.book().verifiedThrough().minusSeconds(1)));
        }
        return steps;
    }

    private RateHistory history(HtsCode code, Origin origin) {
        OriginClass from = originClass(origin);
        GoodsClass these = goods(code, from);
        if (these == null) {
            return RateHistory.NOTHING;
        }
        RateHistory history = these.history(from.place());
        if (history == null) {
            history = history(code, origin, these, from);
            these.keep(from.place(), history, engine.budget());
        }
        return history;
    }

    private OriginClass originClass(Origin origin) {
        OriginClass from = origins.get(origin);
        // Refuses what is no origin, as an assessment does.
        return from != null ? from : origins.computeIfAbsent(origin, key -> classes().of(key));
    }

    /** The class of a code, or null if nothing can be known of it. */
    private @Nullable GoodsClass goods(HtsCode code, OriginClass from) {
        KeptMap<HtsCode, GoodsClass> goods = from.column2() ? goodsInColumn2 : goodsInColumn1;
        GoodsClass these = goods.get(code);
        if (these == null && classes().mayKnow(code)) {
            these = goods.put(code, classes().of(code, from.column2()), BYTES_FOR_A_CODE);
        }
        return these;
    }

    private LawEquivalence classes() {
        LawEquivalence found = classes.get();
        if (found != null) {
            return found;
        }
        LawEquivalence fresh = new LawEquivalence(engine, template);
        LawEquivalence first = classes.compareAndExchange(null, fresh);
        return first == null ? fresh : first;
    }

    private RateHistory history(HtsCode code, Origin origin, GoodsClass these, OriginClass from) {
        EffectivePeriod told = classes().told();
        RateHistory.Maker history = new RateHistory.Maker();
        int change = 0;
        int span = 0;
        boolean anew = true;
        Cell cell = null;
        Owed owed = Owed.NO_ANSWER;
        Instant start = Instant.MIN;
        while (start != null) {
            Instant end = earlier(change < from.changes() ? from.change(change) : null,
                    span + 1 < these.spans().size() ? these.spans().get(span + 1).from() : null);
            GoodsClass.State state = these.spans().get(span).state();
            if (state == null || !start.isBefore(horizon) || !told.contains(start)) {
                cell = null;
                owed = Owed.NO_ANSWER;
            } else if (cell == null || anew || cell.group().turnsOnTime()) {
                // Of the time before all law any instant serves.
                Instant at = !start.equals(Instant.MIN) ? start : end == null ? Instant.EPOCH : end.minusSeconds(1);
                OriginClass.Span paying = from.at(at);
                cell = new Cell(engine.group(state.goods(), origin, at), paying.column2(), paying.preference(), state);
                owed = owed(cell, code, origin, at);
            }
            history.add(start, owed);
            anew = false;
            if (change < from.changes() && from.change(change).equals(end)) {
                anew = state == null || from.concerns(change, state.goods());
                change++;
            }
            if (span + 1 < these.spans().size() && these.spans().get(span + 1).from().equals(end)) {
                anew = true;
                span++;
            }
            start = end;
        }
        return history.history();
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /**
     * Goods and origins as the law sees them at a time.
     *
     * @param group the layers that may apply to the goods
     * @param column2 whether it pays column 2
     * @param preference the preference claimed, if it is open to it
     * @param state what the book says of the code
     */
    private record Cell(RulingGroup group, boolean column2, @Nullable Preference preference, GoodsClass.State state) {}

    private Owed owed(Cell cell, HtsCode code, Origin origin, Instant at) {
        Owed kept = cells.get(cell);
        if (kept != null) {
            return kept;
        }
        try {
            EntryCase entry = engine.resolve(entry(code, origin, at)).entryCase();
            Totals totals = plain(engine.totals(entry, cell.group()));
            Owed owed = new Owed(entry.base().rate(), once.put(totals, totals, BYTES_FOR_TOTALS), rate(totals));
            return cell.group().turnsOnTime() ? owed : cells.put(cell, owed, BYTES_FOR_A_CELL);
        } catch (InvalidEntryException e) {
            return Owed.NO_ANSWER;
        }
    }

    /** The same amounts each in one form, so that what is owed alike is equal. */
    private static Totals plain(Totals totals) {
        return new Totals(totals.customsValue(), totals.currency(), totals.programs().stream()
                .map(program -> new ProgramTotal(program.program(), program.duty().map(BigDecimal::stripTrailingZeros),
                        program.refundable())).toList());
    }

    private Entry entry(HtsCode code, Origin origin, Instant at) {
        return template.toBuilder().hts(code).origin(origin).entered(EntryTime.of(at)).build();
    }

    private static long rate(Totals totals) {
        BigDecimal duty = totals.dutyAmount().orElse(null);
        if (duty == null || totals.customsValue().signum() == 0) {
            return OPEN;
        }
        BigDecimal part = duty.divide(totals.customsValue(), SCALE, RoundingMode.DOWN);
        return part.compareTo(MOST) <= 0 && part.multiply(totals.customsValue()).compareTo(duty) == 0
                ? part.movePointRight(SCALE).longValue() : OPEN;
    }
}
