package org.tariffstack.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;
import org.tariffstack.law.TariffBook;

/**
 * Runs the stages: select, decide, apportion, price, explain. Immutable; one engine may serve many threads.
 *
 * <p>This is the reference: it does for every entry all that the law asks, in the order in which it asks, and is kept
 * readable. {@link CompiledEngine} gives the same answers faster.
 */
public final class AssessmentEngine {
    private final TariffBook book;
    private final EngineOptions options;
    private final Slices slices;
    private final ListIndex lists;
    private final EntryResolver resolver;
    private final Selector selector;
    private final Decider decider;
    private final Apportioner apportioner = new Apportioner();
    private final Pricer pricer;
    private final Explainer explainer;

    private AssessmentEngine(TariffBook book, EngineOptions options, Slices slices, ListIndex lists) {
        this.book = book;
        this.options = options;
        this.slices = slices;
        this.lists = lists;
        resolver = new EntryResolver(book, options, new PlainCodes(book, options.knownOn()));
        selector = new Selector(slices, lists, book.portions());
        decider = new Decider(book);
        pricer = new Pricer(options.rounding());
        explainer = new Explainer(this, book);
    }

    /** An engine for a book, with the default options. */
    public static AssessmentEngine of(TariffBook book) {
        return new AssessmentEngine(book, EngineOptions.DEFAULT, new Slices(book, new LayerGraph(book)),
                new ListIndex(book.codeLists().values()));
    }

    /** The same engine with other options; what was worked out of the book is kept. */
    public AssessmentEngine with(EngineOptions other) {
        return new AssessmentEngine(book, other, slices, lists);
    }

    /** The book. */
    public TariffBook book() {
        return book;
    }

    /** The options. */
    public EngineOptions options() {
        return options;
    }

    /**
     * What the entry owes, and why.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered
     */
    public Assessment assess(Entry entry) {
        return assess(resolve(entry, entry.entered().instant(book.zone())));
    }

    Assessment assess(EntryResolver.Resolved resolved) {
        Selection selection = select(resolved.entryCase());
        refuseAmbiguous(resolved.entryCase().entry(), selection);
        return explainer.explain(resolved, selection, outcome(resolved.entryCase(), selection));
    }

    /**
     * Whether a condition holds of an entry.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered
     */
    public Answer test(Entry entry, Condition condition) {
        return condition.test(resolve(entry, entry.entered().instant(book.zone())).entryCase(), "");
    }

    /** Below eight digits, lists that reach only some of the lines may exclude each other: nobody can say what is owed. */
    private void refuseAmbiguous(Entry entry, Selection selection) {
        // Of a schedule that is a sample the lines below are not known, so that nobody could be asked which it is.
        if (entry.hts().length() >= 8 || entry.baseRate().isPresent() && book.schedule().isComplete()) {
            return;
        }
        List<String> headings = selection.candidates().stream().filter(Selection.Candidate::part)
                .map(candidate -> candidate.layer().heading()).distinct().toList();
        if (!headings.isEmpty()) {
            throw new InvalidEntryException(ErrorCode.AMBIGUOUS_HTS, "hts", entry.hts() + " is too short: "
                    + String.join(", ", headings) + " reach only some of the lines below it. Give eight digits.");
        }
    }

    EntryResolver.Resolved resolve(Entry entry, Instant at) {
        return resolver.resolve(entry, at);
    }

    EntryResolver resolver() {
        return resolver;
    }

    Slices slices() {
        return slices;
    }

    ListIndex lists() {
        return lists;
    }

    Selection select(EntryCase entryCase) {
        return selector.select(entryCase);
    }

    Outcome outcome(EntryCase entryCase, Selection selection) {
        return price(entryCase, selection, decide(entryCase, selection, null));
    }

    /**
     * Decides a case.
     *
     * @param before what was decided when less was stated of it, or null
     */
    Decision decide(EntryCase entryCase, Selection selection, @Nullable Decision before) {
        return decider.decide(entryCase, selection, before);
    }

    /** What a case comes to as it was decided. */
    Outcome price(EntryCase entryCase, Selection selection, Decision decision) {
        BigDecimal[] bases = apportioner.apportion(selection, decision);
        return new Outcome(decision, pricer.price(entryCase, selection, decision, bases));
    }

    /** What a candidate would at the most come to: on the full value, with nothing of the base counted. */
    Priced alone(EntryCase entryCase, Selection.Candidate candidate) {
        return pricer.alone(entryCase, candidate, BigDecimal.ZERO);
    }

    /** What a candidate would come to on the full value beside the given base duty; zero if it cannot be computed. */
    BigDecimal alone(EntryCase entryCase, Selection.Candidate candidate, BigDecimal base) {
        BigDecimal duty = pricer.alone(entryCase, candidate, base).duty();
        return duty == null ? BigDecimal.ZERO : duty;
    }

    /** The total duty of a case, or null if a line cannot be computed. */
    @Nullable BigDecimal total(EntryCase entryCase, Selection selection) {
        return outcome(entryCase, selection).total();
    }
}
