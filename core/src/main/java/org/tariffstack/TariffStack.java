package org.tariffstack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.assessment.Totals;
import org.tariffstack.cost.ImportTaxes;
import org.tariffstack.cost.LandedCost;
import org.tariffstack.cost.Shipment;
import org.tariffstack.engine.Engine;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.resolve.EngineOptions;
import org.tariffstack.entry.Entry;
import org.tariffstack.history.Timeline;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.ratecard.RateCard;
import org.tariffstack.ratecard.RateCards;
import org.tariffstack.review.Audit;
import org.tariffstack.review.FiledEntry;
import org.tariffstack.review.Refund;
import org.tariffstack.whatif.Scenario;

/**
 * A book of law, ready to answer.
 *
 * <p>Immutable; one object may serve many threads. What changes the answers gives a new object: {@link #asKnownOn},
 * {@link #strict}, {@link #rounding}, {@link #with}.
 */
public final class TariffStack {
    /** Enough for a million different entries at nearly full speed, and little enough for a heap of 128 MB. */
    private static final int DEFAULT_MEGABYTES = 40;
    private static final long MEGABYTE = 1L << 20;
    /** The digits of a rate line. */
    private static final int LINE = 8;

    private final Engine engine;
    private final RateCards rateCards;
    private final OpenRates openRates;

    private TariffStack(Engine engine, RateCards rateCards) {
        this.engine = engine;
        this.rateCards = rateCards;
        openRates = new OpenRates(engine.book(), engine::assess,
                book -> Engine.of(book, engine.budget()).with(engine.options())::assess);
    }

    /** The duties of the United States on goods entered for consumption. */
    public static TariffStack unitedStates() {
        return EmbeddedStack.UNITED_STATES.get();
    }

    /** The duties of China on goods of the United States. */
    public static TariffStack chinaOnUnitedStatesGoods() {
        return EmbeddedStack.CHINA.get();
    }

    /**
     * The duties of tariff data of your own, such as a newer release than the one that comes with the library: a folder, or a
     * zip file of one. Reading a whole jurisdiction takes a second or two.
     *
     * @throws org.tariffstack.law.text.BookFormatException if the data is of a newer format, or wrong; it says where
     * @throws java.io.IOException if it cannot be read
     */
    public static TariffStack of(Path data) throws IOException {
        return of(BookReader.read(BookSource.at(data)));
    }

    /** The duties of a book of your own, read with {@link org.tariffstack.law.text.BookReader}. */
    public static TariffStack of(TariffBook book) {
        return of(book, new MemoryBudget(DEFAULT_MEGABYTES * MEGABYTE));
    }

    /**
     * What the entry owes, and why.
     *
     * <p>A code of fewer than eight digits is answered by the rate lines below it, unless this is {@link #strict}: what they
     * owe alike is told line by line, {@link Assessment#bounds} hold for all of them, and a question on {@code hts} lists
     * them. It costs as much as assessing each of them. Where a rate is known to be one of several, the duty is unresolved,
     * with bounds and a question.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered: its code is unknown, a fact
     *         is not one, its value is in another currency; the message says what would be right
     */
    public Assessment assess(Entry entry) {
        ClaimCheck.refuseContradiction(entry, book());
        EngineOptions options = engine.options();
        if (entry.hts().length() < LINE && !options.strict()) {
            Instant at = entry.entered().instant(book().zone());
            List<RateLine> below = book().schedule().linesBelow(entry.hts(), at, options.knownOn());
            boolean whole = book().schedule().isComplete(at);
            if (below.size() > 1 || below.size() == 1 && !whole) {
                return ShortCodes.assess(entry, below, whole, this::assess);
            }
        }
        return openRates.complete(engine.assess(entry));
    }

    /**
     * What the entry owes by programme: the lines of {@link #assess} added up, without reasons, questions and bounds, in a
     * fraction of the time.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered, as {@link #assess} does
     */
    public Totals totals(Entry entry) {
        ClaimCheck.refuseContradiction(entry, book());
        return engine.totals(entry);
    }

    /**
     * Rates alone, by code, origin and instant, where nothing else is stated: for questions by the million.
     *
     * <p>Amounts are not rounded, whatever {@link #rounding} says, and the law is the one understood now, whatever
     * {@link #asKnownOn} says.
     */
    public RateCard rateCard() {
        return rateCard(Entry.builder().hts("01").origin("US").entered("1970-01-01").build());
    }

    /**
     * Rates alone, by code, origin and instant, where all else is the same.
     *
     * @param template what is stated of all entries, such as facts or a preference claimed; its code, origin and time of
     *         entry count for nothing
     * @throws org.tariffstack.entry.InvalidEntryException if no entry can be answered that states it, such as for a fact
     *         that the book does not know
     * @see #rateCard()
     */
    public RateCard rateCard(Entry template) {
        ClaimCheck.refuseContradiction(template, book());
        return rateCards.of(engine.options().strict(), template);
    }

    /** The taxes on importation that the goods of an assessment by this stack owe beside the duties. */
    public ImportTaxes taxes(Assessment assessment) {
        return ImportTaxes.of(assessment, engine.book(), engine.options().knownOn());
    }

    /**
     * The duty of a good over time, step by step, with the acts behind each step.
     *
     * @param template what is entered; its time of entry counts for nothing, all else holds throughout
     * @param from the first instant
     * @param to the first instant after it
     * @throws org.tariffstack.entry.InvalidEntryException if {@code to} is not after {@code from}; an entry that cannot be
     *         answered at some time gives a step that says so
     */
    public Timeline timeline(Entry template, Instant from, Instant to) {
        return Timeline.of(template, from, to, book(), engine.options().knownOn(), this::assess);
    }

    /**
     * The duty of a good over time, from the first moment of a day in the jurisdiction up to, not including, the first
     * moment of another.
     *
     * @see #timeline(Entry, Instant, Instant)
     */
    public Timeline timeline(Entry template, LocalDate from, LocalDate to) {
        ZoneId zone = book().zone();
        return timeline(template, from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }

    /**
     * What goods entered together cost until they are there: price, charges, duties, taxes and fees, line by line.
     *
     * <p>Amounts are rounded as they are paid, whatever {@link #rounding} says: the customs value in the step that the
     * book names (whole dollars in the United States), everything else in cents.
     *
     * @throws org.tariffstack.entry.InvalidEntryException if it cannot be computed: a line cannot be answered, a charge
     *         is not known, a rate of exchange is missing, the goods are worth too much for the way they are entered
     */
    public LandedCost landedCost(Shipment shipment) {
        EngineOptions old = engine.options();
        Engine inCents = engine.with(new EngineOptions(old.knownOn(), old.strict(), Rounding.CENTS));
        return LandedCost.of(shipment, new EngineAssessor(inCents));
    }

    /**
     * An entry as it was filed against the law of its moment.
     *
     * @param filed what was filed and paid
     * @param tolerance how far amounts may lie apart and count as the same, zero or more
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered, see {@link #assess}
     */
    public Audit audit(FiledEntry filed, BigDecimal tolerance) {
        return Audit.of(filed, assess(filed.declared(book())), book(),
                engine.options().knownOn(), tolerance);
    }

    /**
     * What of an entry can be claimed back because courts held its duties unlawful.
     *
     * @param filed what was filed and paid
     * @throws org.tariffstack.entry.InvalidEntryException if the entry cannot be answered, see {@link #assess}
     */
    public Refund refund(FiledEntry filed) {
        return Refund.of(filed, assess(filed.declared(book())), book());
    }

    /** The same law as it was known on a day: retroactive acts enacted later do not count. */
    public TariffStack asKnownOn(LocalDate day) {
        EngineOptions old = engine.options();
        return with(new EngineOptions(Objects.requireNonNull(day), old.strict(), old.rounding()));
    }

    /** Refuses entries after the day through which the book was checked, which otherwise get a warning. */
    public TariffStack strict() {
        EngineOptions old = engine.options();
        return with(new EngineOptions(old.knownOn(), true, old.rounding()));
    }

    /** Rounds amounts in another way; the default is not to round. */
    public TariffStack rounding(Rounding rounding) {
        EngineOptions old = engine.options();
        return with(new EngineOptions(old.knownOn(), old.strict(), Objects.requireNonNull(rounding)));
    }

    /**
     * The law under a scenario; options stay as they are.
     *
     * @throws org.tariffstack.whatif.ScenarioException if the scenario does not fit the book
     */
    public TariffStack with(Scenario scenario) {
        return of(scenario.applyTo(book()), engine.budget()).with(engine.options());
    }

    /**
     * The same answers with another limit to the memory in which results of earlier work are kept, 32 megabytes by default.
     * Nothing that was kept is taken over. Options and scenarios made of the new stack share its memory.
     *
     * @param megabytes zero or more; with zero nothing is kept and each answer takes some hundred microseconds
     * @throws IllegalArgumentException if it is negative
     */
    public TariffStack keeping(int megabytes) {
        return of(book(), new MemoryBudget(megabytes * MEGABYTE)).with(engine.options());
    }

    /** How much memory the results of earlier work take that this stack and those made of it keep. */
    public KeptResults kept() {
        MemoryBudget budget = engine.budget();
        return new KeptResults(budget.used(), budget.limit(), budget.items());
    }

    /** The book. */
    public TariffBook book() {
        return engine.book();
    }

    private static TariffStack of(TariffBook book, MemoryBudget budget) {
        Engine engine = Engine.of(Objects.requireNonNull(book), budget);
        return new TariffStack(engine, new RateCards(engine));
    }

    private TariffStack with(EngineOptions options) {
        return new TariffStack(engine.with(options), rateCards);
    }
}
