package org.tariffstack.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Question;
import org.tariffstack.assessment.Reason;
import org.tariffstack.assessment.Totals;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.TariffBook;

/**
 * Gives the answers of {@link AssessmentEngine}, faster: what the stages find for one case serves every case that differs
 * only in amounts. Cases that no plan fits go to the reference engine itself.
 *
 * <p>Immutable but for what it keeps of what was asked, which never changes an answer; one engine may serve many threads.
 */
public final class CompiledEngine {
    private final AssessmentEngine reference;
    private final TariffBook book;
    private final Reaches reaches;
    private final KeptCodes codes;
    private final DayEnds dayEnds;
    private final EntryResolver resolver;
    private final Pricer pricer;
    private final Adder totals;
    private final LineWriter lineWriter;
    private final int mostPlans;
    private final Plans plans;
    private final EarlierHours hours;

    private CompiledEngine(AssessmentEngine reference, Reaches reaches, KeptCodes codes, DayEnds dayEnds, int mostPlans) {
        this.reference = reference;
        this.reaches = reaches;
        this.codes = codes;
        this.dayEnds = dayEnds;
        this.mostPlans = mostPlans;
        book = reference.book();
        resolver = reference.options().knownOn() == null
                ? new EntryResolver(book, reference.options(), codes) : reference.resolver();
        pricer = new Pricer(reference.options().rounding());
        totals = new Adder(pricer, book.currency());
        lineWriter = new LineWriter(book);
        plans = new Plans(reference, reaches, mostPlans);
        hours = new EarlierHours(book, reference.options().knownOn(), this::total);
    }

    /** An engine for a book, with the default options. */
    public static CompiledEngine of(TariffBook book) {
        return of(book, Plans.MOST_PLANS);
    }

    /** An engine that keeps so many plans. */
    static CompiledEngine of(TariffBook book, int mostPlans) {
        AssessmentEngine reference = AssessmentEngine.of(book);
        Reaches reaches = new Reaches(book, reference.lists());
        return new CompiledEngine(reference, reaches, new KeptCodes(book, reaches), new DayEnds(book.zone()), mostPlans);
    }

    /** The same engine with other options; what was worked out of the book is kept. */
    public CompiledEngine with(EngineOptions other) {
        return new CompiledEngine(reference.with(other), reaches, codes, dayEnds, mostPlans);
    }

    /** The engine whose answers these are. */
    public AssessmentEngine reference() {
        return reference;
    }

    /** The plans it keeps. */
    Plans plans() {
        return plans;
    }

    /**
     * What the entry owes, and why.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered
     */
    public Assessment assess(Entry entry) {
        EntryResolver.Resolved resolved = resolve(entry);
        Plan plan = plans.of(resolved.entryCase());
        if (plan == null) {
            return reference.assess(resolved);
        }
        List<Longer> longer = longer(resolved.entryCase(), plan);
        return longer == null ? reference.assess(resolved) : assess(resolved, plan, longer);
    }

    /**
     * What the entry owes by programme: the lines of {@link #assess} added up.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered
     */
    public Totals totals(Entry entry) {
        return totals(resolve(entry));
    }

    /**
     * Rates alone, by code, origin and instant, as the law is understood now.
     *
     * @param template what is stated of all entries; its code, origin and time of entry count for nothing
     * @throws org.tariffstack.entry.InvalidEntryException if no entry can be answered that states it
     */
    public RateCard rateCard(Entry template) {
        resolver.check(template);
        EngineOptions options = reference.options();
        return new RateCard(with(new EngineOptions(null, options.strict(), Rounding.EXACT)), template,
                new Classes(book, codes, reaches, reference.slices(), template));
    }

    Totals totals(EntryResolver.Resolved resolved) {
        Settled settled = plans.settled(resolved.entryCase());
        return settled == null ? Totals.of(reference.assess(resolved)) : totals.of(settled, resolved.entryCase());
    }

    /** The totals of a resolved case, the selection of which is known if it can be planned. */
    Totals totals(EntryResolver.Resolved resolved, Plans.Selected selected) {
        EntryCase entry = resolved.entryCase();
        return plans.isPlannable(entry) ? totals.of(plans.settled(entry, selected), entry) : totals(resolved);
    }

    /** The layers of the book that goods meet; not to be changed. */
    BitSet met(Reach reach) {
        return reach.met(book.layers()).all();
    }

    /** The selection of goods of an origin at a time. */
    Plans.Selected selected(Slice slice, Reach reach) {
        return plans.selected(slice, reach);
    }

    EntryResolver.Resolved resolve(Entry entry) {
        return resolver.resolve(entry, dayEnds.instant(entry.entered()));
    }

    /**
     * A code below one that is too short for some scope.
     *
     * @param code the code
     * @param priced what it would owe
     */
    private record Longer(HtsCode code, PricedPlan priced) {}

    /** The longer codes that matter, or null if one of them has no plan. */
    private @Nullable List<Longer> longer(EntryCase entry, Plan plan) {
        if (!plan.selection().hasParts()) {
            return List.of();
        }
        List<Longer> all = new ArrayList<>();
        for (HtsCode code : LongerCodes.below(book, entry)) {
            EntryCase longer = entry.withHts(code);
            Plan of = plans.of(longer);
            if (of == null) {
                return null;
            }
            all.add(new Longer(code, new PricedPlan(of, longer, pricer)));
        }
        return all;
    }

    private Assessment assess(EntryResolver.Resolved resolved, Plan plan, List<Longer> longer) {
        EntryCase entry = resolved.entryCase();
        PricedPlan priced = new PricedPlan(plan, entry, pricer);
        List<Question> questions = priced.questions();
        Range range = new Range(priced.total());
        priced.addTo(range);
        if (plan.selection().hasParts()) {
            LongerCodes codes = new LongerCodes();
            longer.forEach(below -> {
                below.priced().addTo(range);
                codes.add(below.code(), Optional.ofNullable(below.priced().total()));
            });
            codes.question(entry, plan.selection(), priced.total()).ifPresent(questions::add);
        }
        List<Reason> declined = new ArrayList<>(resolved.declined());
        declined.addAll(plan.declined());
        List<String> warnings = new ArrayList<>(resolved.warnings());
        warnings.addAll(plan.warnings());
        hours.warn(entry, priced.total(), warnings);
        return Explainer.builder(book, entry)
                .lines(priced.lines(lineWriter))
                .prohibitions(plan.prohibitions())
                .declined(declined)
                .questions(Explainer.withMeasures(entry, plan.baseStands(), questions))
                .warnings(warnings)
                .bounds(range.bounds())
                .build();
    }

    private @Nullable BigDecimal total(Entry entry, Instant at) {
        EntryCase resolved = resolver.resolve(entry, at).entryCase();
        Plan plan = plans.of(resolved);
        return plan == null ? reference.total(resolved, reference.select(resolved))
                : new PricedPlan(plan, resolved, pricer).total();
    }
}
