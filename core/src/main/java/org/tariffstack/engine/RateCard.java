package org.tariffstack.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.ProgramTotal;
import org.tariffstack.assessment.Totals;
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
 * {@link CompiledEngine#assess} says of an entry that states the same and no more. Where nothing is stated, the answers to
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

    private static final RateHistory NOTHING = new RateHistory(List.of());
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE, SCALE);

    private final CompiledEngine engine;
    private final Entry template;
    private final Classes classes;
    /** Instants at which rates can change that are neither the goods' nor the origin's own. */
    private final NavigableSet<Instant> limits;
    /** The time that steps are told of. */
    private final EffectivePeriod told;
    /** From here on nothing is answered. */
    private final Instant horizon;
    private final Map<HtsCode, GoodsClass> goodsInColumn1 = new ConcurrentHashMap<>();
    private final Map<HtsCode, GoodsClass> goodsInColumn2 = new ConcurrentHashMap<>();
    private final Map<Origin, OriginClass> origins = new ConcurrentHashMap<>();
    private final Map<Cell, Owed> cells = new ConcurrentHashMap<>();
    private final Map<Totals, Totals> once = new ConcurrentHashMap<>();

    /**
     * Makes a card.
     *
     * @param engine answers exactly, by the law as it is understood now
     * @param template what is stated; its code, origin and time of entry count for nothing
     */
    RateCard(CompiledEngine engine, Entry template, Classes classes) {
        this.engine = engine;
        this.template = template;
        this.classes = classes;
        this.limits = classes.limits();
        this.told = classes.told();
        AssessmentEngine reference = engine.reference();
        this.horizon = reference.options().strict() ? reference.book().verifiedThrough() : Instant.MAX;
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
        if (code.length() < Codes.LINE) {
            return rate(engine.totals(entry(code, origin, at)));
        }
        RateHistory history = history(code, origin);
        int place = history.place(at);
        return place >= 0 ? history.rate(place) : rate(engine.totals(entry(code, origin, at)));
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
        if (code.length() < Codes.LINE) {
            throw new InvalidEntryException(ErrorCode.AMBIGUOUS_HTS, "hts",
                    code + " is too short: lines of different rates may stand below it. Give eight digits.");
        }
        List<RateStep> steps = history(code, origin).steps();
        if (steps.isEmpty()) {
            // Says why there is nothing to answer.
            engine.totals(entry(code, origin, engine.reference().book().verifiedThrough().minusSeconds(1)));
        }
        return steps;
    }

    private RateHistory history(HtsCode code, Origin origin) {
        OriginClass from = origins.get(origin);
        if (from == null) {
            // Refuses what is no origin, as an assessment does.
            from = origins.computeIfAbsent(origin, classes::of);
        }
        Map<HtsCode, GoodsClass> goods = from.column2() ? goodsInColumn2 : goodsInColumn1;
        GoodsClass these = goods.get(code);
        if (these == null) {
            if (!classes.mayKnow(code)) {
                return NOTHING;
            }
            these = classes.of(code, from.column2());
            if (goods.size() < Codes.MOST_KEPT) {
                goods.put(code, these);
            }
        }
        RateHistory history = these.history(from.place());
        if (history == null) {
            history = history(code, origin, these, from);
            these.keep(from.place(), history);
        }
        return history;
    }

    @SuppressWarnings("ReferenceEquality") // A cell that is the very same as before owes the same.
    private RateHistory history(HtsCode code, Origin origin, GoodsClass these, OriginClass from) {
        NavigableSet<Instant> starts = new TreeSet<>(limits);
        these.spans().forEach(span -> starts.add(span.from()));
        from.spans().forEach(span -> starts.add(span.from()));
        List<RateStep> steps = new ArrayList<>();
        Walk walk = new Walk(these.spans(), from.spans());
        Cell last = null;
        Owed owed = Owed.NO_ANSWER;
        Instant start = starts.pollFirst();
        while (start != null) {
            Instant end = starts.pollFirst();
            Cell cell = walk.cell(start);
            if (cell != null && start.isBefore(horizon) && told.contains(start)) {
                if (cell != last || cell.selected().turnsOnTime()) {
                    owed = owed(cell, code, origin, start, end);
                    last = cell;
                }
                add(owed, start, end == null ? Instant.MAX : end, steps);
            }
            start = end;
        }
        return new RateHistory(steps);
    }

    /** Goes through the times of goods and of an origin side by side. */
    private final class Walk {
        private final List<GoodsClass.Span> goods;
        private final List<OriginClass.Span> origins;
        private int ofGoods;
        private int ofOrigins;
        private @Nullable Cell cell;

        Walk(List<GoodsClass.Span> goods, List<OriginClass.Span> origins) {
            this.goods = goods;
            this.origins = origins;
        }

        /**
         * What the law sees from an instant on; the very same object as before if that is the same.
         *
         * @return null if the book has no such code then
         */
        @Nullable Cell cell(Instant start) {
            while (ofGoods + 1 < goods.size() && !goods.get(ofGoods + 1).from().isAfter(start)) {
                ofGoods++;
                cell = null;
            }
            GoodsClass.State state = goods.get(ofGoods).state();
            while (ofOrigins + 1 < origins.size() && !origins.get(ofOrigins + 1).from().isAfter(start)) {
                ofOrigins++;
                OriginClass.Span next = origins.get(ofOrigins);
                if (cell != null && (next.column2() != cell.column2() || !Objects.equals(next.preference(), cell.preference())
                        || next.changed().intersects(engine.met(cell.state().reach())))) {
                    cell = null;
                }
            }
            if (cell == null && state != null) {
                OriginClass.Span then = origins.get(ofOrigins);
                cell = new Cell(engine.selected(then.slice(), state.reach()), then.column2(), then.preference(), state);
            }
            return cell;
        }
    }

    @SuppressWarnings("ReferenceEquality") // Totals are kept once each.
    private static void add(Owed owed, Instant from, Instant to, List<RateStep> steps) {
        Totals totals = owed.totals();
        if (totals == null) {
            return;
        }
        RateStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last != null && last.to().equals(from) && last.totals() == totals && last.baseRate().equals(owed.baseRate())) {
            steps.set(steps.size() - 1, new RateStep(last.from(), to, owed.baseRate(), totals, owed.rate()));
        } else {
            steps.add(new RateStep(from, to, owed.baseRate(), totals, owed.rate()));
        }
    }

    /**
     * Goods and origins as the law sees them at a time.
     *
     * @param selected the layers that may apply to the goods
     * @param column2 whether it pays column 2
     * @param preference the preference claimed, if it is open to it
     * @param state what the book says of the code
     */
    private record Cell(Plans.Selected selected, boolean column2, @Nullable Preference preference,
            GoodsClass.State state) {}

    /**
     * What is owed.
     *
     * @param baseRate the base rate in words
     * @param totals by programme, or null if such an entry cannot be answered
     * @param rate in the unit of the card
     */
    private record Owed(String baseRate, @Nullable Totals totals, long rate) {
        static final Owed NO_ANSWER = new Owed("", null, OPEN);
    }

    private Owed owed(Cell cell, HtsCode code, Origin origin, Instant start, @Nullable Instant end) {
        Owed kept = cells.get(cell);
        if (kept != null) {
            return kept;
        }
        // Of the time before all law any instant serves.
        Instant at = !start.equals(Instant.MIN) ? start : end == null ? Instant.EPOCH : end.minusSeconds(1);
        try {
            EntryResolver.Resolved resolved = engine.resolve(entry(code, origin, at));
            Totals totals = plain(engine.totals(resolved, cell.selected()));
            Totals same = once.putIfAbsent(totals, totals);
            Owed owed = new Owed(resolved.entryCase().base().rate(), same == null ? totals : same, rate(totals));
            if (!cell.selected().turnsOnTime()) {
                cells.put(cell, owed);
            }
            return owed;
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
