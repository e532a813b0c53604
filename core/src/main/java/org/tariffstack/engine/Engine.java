package org.tariffstack.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Question;
import org.tariffstack.assessment.Reason;
import org.tariffstack.assessment.Totals;
import org.tariffstack.engine.ask.TotalRange;
import org.tariffstack.engine.explain.LineWriter;
import org.tariffstack.engine.explain.SubdivisionQuestion;
import org.tariffstack.engine.explain.Warnings;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.price.Pricer;
import org.tariffstack.engine.resolve.CodeLookup;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.EntryResolver;
import org.tariffstack.engine.ruling.Bill;
import org.tariffstack.engine.ruling.ProgramSums;
import org.tariffstack.engine.ruling.Ruling;
import org.tariffstack.engine.ruling.RulingGroup;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.GoodsSignature;
import org.tariffstack.engine.select.LawInForce;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;
import org.tariffstack.law.TariffBook;

/**
 * Answers entries by the law of a book: resolves the entry, finds the ruling of all entries that the law cannot tell from it,
 * and bills it with the entry's amounts.
 *
 * <p>Immutable but for what it keeps of earlier work, which never changes an answer; one engine may serve many threads.
 */
public final class Engine {
    private final BookLaw bookLaw;
    private final EngineOptions options;
    private final KnownLaw law;
    private final EntryResolver resolver;
    private final Pricer pricer;
    private final ProgramSums sums;
    private final LineWriter lineWriter;

    private Engine(BookLaw bookLaw, EngineOptions options) {
        this.bookLaw = bookLaw;
        this.options = options;
        law = bookLaw.known(options.knownOn());
        resolver = new EntryResolver(bookLaw.book, options, law.codes);
        pricer = new Pricer(options.rounding());
        sums = new ProgramSums(pricer, bookLaw.book.currency());
        lineWriter = new LineWriter(bookLaw.book);
    }

    /**
     * An engine for a book, with the default options.
     *
     * @param budget the memory in which it may keep what it worked out
     */
    public static Engine of(TariffBook book, MemoryBudget budget) {
        return new Engine(new BookLaw(book, budget), EngineOptions.DEFAULT);
    }

    /** The same engine with other options; what was worked out of the book is shared. */
    public Engine with(EngineOptions other) {
        return new Engine(bookLaw, other);
    }

    /** The book. */
    public TariffBook book() {
        return bookLaw.book;
    }

    /** The options. */
    public EngineOptions options() {
        return options;
    }

    /** The memory in which it keeps what it worked out. */
    public MemoryBudget budget() {
        return bookLaw.budget;
    }

    /**
     * What the entry owes, and why.
     *
     * @throws InvalidEntryException if the entry cannot be answered
     */
    public Assessment assess(Entry entry) {
        EntryResolver.Resolved resolved = resolve(entry);
        EntryCase entryCase = resolved.entryCase();
        Bill bill = bill(entryCase);
        List<Question> questions = bill.questions();
        TotalRange range = new TotalRange(bill.total());
        bill.addTo(range);
        if (bill.candidates().hasParts()) {
            addSubdivisions(entryCase, bill, range).ifPresent(questions::add);
        }
        List<Reason> declined = new ArrayList<>(resolved.declined());
        declined.addAll(bill.declined());
        List<String> warnings = new ArrayList<>(resolved.warnings());
        warnings.addAll(bill.warnings());
        law.hours.warn(entryCase, bill.total(), this::total, warnings);
        Assessment.Builder builder = Assessment.builder();
        builder.entry(entry)
                .jurisdiction(book().jurisdiction())
                .customsValue(entryCase.value())
                .ratesOnly(entryCase.ratesOnly())
                .currency(book().currency())
                .bookVersion(book().version())
                .bookHash(book().contentHash())
                .verifiedThrough(book().verifiedThroughDate());
        return builder.lines(bill.lines(lineWriter))
                .prohibitions(bill.prohibitions())
                .declined(declined)
                .questions(Warnings.withMeasures(entryCase, bill.baseStands(), questions))
                .warnings(warnings)
                .bounds(range.bounds())
                .build();
    }

    private Bill bill(EntryCase entry) {
        Bill bill = law.rulings.bill(entry, pricer);
        refuseAmbiguous(entry.entry(), bill.candidates());
        return bill;
    }

    /** Below eight digits, lists that reach only some of the lines may exclude each other: nobody can say what is owed. */
    private void refuseAmbiguous(Entry entry, Candidates candidates) {
        // Of a schedule that is a sample the lines below are not known, so that nobody could be asked which it is.
        if (entry.hts().length() >= CodeLookup.LINE || !candidates.hasParts()
                || entry.baseRate().isPresent() && book().schedule().isComplete()) {
            return;
        }
        List<String> headings = candidates.all().stream().filter(Candidate::part).map(Candidate::heading).distinct().toList();
        throw new InvalidEntryException(ErrorCode.AMBIGUOUS_HTS, "hts", entry.hts() + " is too short: "
                + String.join(", ", headings) + " reach only some of the lines below it. Give eight digits.");
    }

    /** What a code that is too short for some scope would owe by its longer codes: the question which it is, if that matters. */
    private Optional<Question> addSubdivisions(EntryCase entry, Bill assumed, TotalRange range) {
        SubdivisionQuestion subdivisions = new SubdivisionQuestion();
        for (HtsCode code : SubdivisionQuestion.below(book(), entry)) {
            Bill longer = law.rulings.bill(entry.withHts(code, law.signatures.of(code, entry.at())), pricer);
            longer.addTo(range);
            subdivisions.add(code, Optional.ofNullable(longer.total()));
        }
        return subdivisions.question(entry, assumed.candidates(), assumed.total());
    }

    private @Nullable BigDecimal total(Entry entry, Instant at) {
        return law.rulings.bill(resolver.resolve(entry, at).entryCase(), pricer).total();
    }

    /**
     * What the entry owes by programme: the lines of {@link #assess} added up.
     *
     * @throws InvalidEntryException if the entry cannot be answered
     */
    public Totals totals(Entry entry) {
        EntryCase entryCase = resolve(entry).entryCase();
        RulingGroup group = law.rulings.group(entryCase);
        refuseAmbiguous(entry, group.candidates());
        return totals(entryCase, group);
    }

    /** What is decided of all entries that the law cannot tell from a resolved one. */
    Ruling ruling(EntryCase entry) {
        return law.rulings.of(entry, law.rulings.group(entry));
    }

    /** What a resolved entry of known candidates owes by programme. */
    public Totals totals(EntryCase entry, RulingGroup group) {
        return sums.of(law.rulings.of(entry, group), entry);
    }

    /**
     * Whether a condition holds of an entry.
     *
     * @throws InvalidEntryException if the entry cannot be answered
     */
    public Answer test(Entry entry, Condition condition) {
        return condition.test(resolve(entry).entryCase(), "");
    }

    /**
     * The entry resolved against the book.
     *
     * @throws InvalidEntryException if the entry cannot be answered
     */
    public EntryResolver.Resolved resolve(Entry entry) {
        return resolver.resolve(entry, bookLaw.dayEnds.instant(entry.entered()));
    }

    /** The candidates of goods of an origin at an instant, as the law of its options is known. */
    public RulingGroup group(GoodsSignature goods, Origin origin, Instant at) {
        return law.rulings.group(goods, origin, at);
    }

    /**
     * What the schedule says of a code.
     *
     * @param stated whether the base rate is stated
     * @throws InvalidEntryException if there is no such code then, or if it is too short
     */
    public CodeLookup.Found find(HtsCode code, Instant at, boolean stated) {
        return law.codes.find(code, at, stated);
    }

    /** The instants at which what the book says of a code of eight or ten digits can change, as a new set. */
    public NavigableSet<Instant> changesOf(HtsCode code) {
        return law.codes.changesOf(code);
    }

    /** The instants at which the law for goods of an origin can change, as a new set. */
    public NavigableSet<Instant> changesFor(Origin origin) {
        return law.law.changesFor(origin);
    }

    /** By which layers and rules the law for goods of an origin differs from one instant to the next. */
    public int[][] differences(Origin origin, List<Instant> instants) {
        return law.law.differences(origin, instants);
    }

    /** What reaches goods of an origin over time. */
    public List<LawInForce.Reach> reach(Origin origin) {
        return law.law.reach(origin);
    }

    /**
     * Checks what an entry states beside its code, origin and time.
     *
     * @throws InvalidEntryException if no entry can be answered that states it
     */
    public void check(Entry template) {
        resolver.check(template);
    }
}
