package org.tariffstack.engine.resolve;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Citation;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.Gap;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Preference;
import org.tariffstack.law.Program;
import org.tariffstack.law.Supposition;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateInputs;
import org.tariffstack.rate.RateResult;
import org.tariffstack.rate.RateTextException;
import org.tariffstack.rate.SpecialColumn;

/** Checks an entry against a book, finds its rate line and works out its base duty. */
public final class EntryResolver {
    /** What stands in for a value that is not given. */
    private static final BigDecimal NOMINAL_VALUE = new BigDecimal("10000");
    /** The chapter of provisions under which goods of all others are entered. */
    private static final int SPECIAL_PROVISIONS = 98;

    private final TariffBook book;
    private final EngineOptions options;
    private final CodeLookup codes;
    /** What is said of entries before the first version of the schedule, and of those after what was checked. */
    private final String beforeSchedule;
    private final String beyondHorizon;
    private final List<String> suppositions;

    /** A resolver of entries against a book. */
    public EntryResolver(TariffBook book, EngineOptions options, CodeLookup codes) {
        this.book = book;
        this.options = options;
        this.codes = codes;
        beforeSchedule = beforeSchedule(book);
        beyondHorizon = "The law was checked through " + book.verifiedThroughDate()
                + "; what is said of a later entry rests on law scheduled by then.";
        suppositions = book.suppositions().stream().map(Supposition::warning).toList();
    }

    private static String beforeSchedule(TariffBook book) {
        Instant from = book.schedule().held().from();
        // Nothing is entered before a schedule that has always been.
        return from.equals(Instant.MIN) ? "" : "The book's schedule begins on " + from.atZone(book.zone()).toLocalDate()
                + "; its first version serves for this earlier entry. State base_rate to be exact.";
    }

    /** What resolving an entry gives: the case, and what is to be said of it. */
    public record Resolved(EntryCase entryCase, List<String> warnings, List<Reason> declined) {}

    /**
     * Resolves an entry at an instant.
     *
     * @throws InvalidEntryException if the entry cannot be answered
     */
    public Resolved resolve(Entry entry, Instant at) {
        requireCountry(entry.origin(), book);
        List<String> warnings = new ArrayList<>(suppositions);
        List<Reason> declined = new ArrayList<>(0);
        checkHorizon(at, warnings);
        FactValues amounts = FactValues.of(entry.facts(), book);
        BigDecimal value = value(entry);
        amounts.checkAmounts(value, book);
        FactValues facts = amounts.withShares(value, book);
        DutyRate stated = statedRate(entry);
        CodeLookup.Found found = codes.find(entry.hts(), at, stated != null);
        if (options.strict() && found.drops(entry.hts())) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_HTS, "hts", String.join(" ", found.warnings()));
        }
        ParsedRateLine line = found.line();
        HtsCode hts = found.hts();
        warnings.addAll(found.warnings());
        if (at.isBefore(book.schedule().held().from()) && stated == null) {
            warnings.add(beforeSchedule);
        }
        int column = book.column2Countries().contains(entry.origin(), at, options.knownOn()) ? 2 : 1;
        Preference preference = preference(entry, at, column, declined);
        RateInputs inputs = new StatedInputs(value, entry.quantities(), facts);
        Special special = preference == null || line == null || stated != null ? null
                : special(preference, line, entry, hts, at, declined);
        if (preference != null && !preference.remark().isEmpty()) {
            warnings.add(preference.title() + ": " + preference.remark());
        }
        for (String key : entry.facts().asMap().keySet()) {
            FactDefinition fact = book.facts().get(key);
            if (fact != null && !fact.remark().isEmpty()) {
                warnings.add(fact.remark());
            }
        }
        BaseDuty base = spared(base(entry, at, line, stated, column, special, inputs), hts, stated, facts, value);
        boolean freeAnyway = preference != null && line != null && line.isFree();
        String paidUnder = preference != null && (special != null || freeAnyway || stated != null)
                ? preference.symbol() : null;
        for (Gap gap : found.gaps()) {
            if (gap.validity().holds(at, options.knownOn()) && gap.concerns(day(at))
                    && gap.origins().contains(entry.origin(), at, options.knownOn())
                    && !gap.products().match(hts, at, options.knownOn()).isNone()) {
                warnings.add(gap.warning());
            }
        }
        EntryCase resolved = new EntryCase(entry, hts, at, options.knownOn(), value, entry.value().isEmpty(), column,
                preference == null ? null : preference.symbol(), paidUnder, base, facts, found.goods(),
                entry.loaded().map(time -> time.instant(book.zone())).orElse(null),
                entry.exported().map(time -> time.instant(book.zone())).orElse(null));
        return new Resolved(resolved, warnings, declined);
    }

    /**
     * Checks what an entry states beside its code, origin and time.
     *
     * @throws InvalidEntryException if no entry can be answered that states it
     */
    public void check(Entry template) {
        FactValues.of(template.facts(), book).checkAmounts(value(template), book);
        statedRate(template);
        template.spi().map(String::strip).filter(symbol -> !symbol.isEmpty()).ifPresent(this::versions);
    }

    /**
     * Checks that a book knows a country.
     *
     * @throws InvalidEntryException with {@link ErrorCode#UNKNOWN_ORIGIN} if it does not
     */
    public static void requireCountry(Origin origin, TariffBook book) {
        if (book.country(origin) == null) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_ORIGIN, "origin", "'" + origin
                    + "' is not a country of this book: use the two letters of ISO 3166, such as CN or DE.");
        }
    }

    private void checkHorizon(Instant at, List<String> warnings) {
        if (at.isBefore(book.verifiedThrough())) {
            return;
        }
        if (options.strict()) {
            throw new InvalidEntryException(ErrorCode.BEYOND_HORIZON, "entered", beyondHorizon);
        }
        warnings.add(beyondHorizon);
    }

    private BigDecimal value(Entry entry) {
        Optional<MonetaryAmount> given = entry.value();
        if (given.isEmpty()) {
            return NOMINAL_VALUE;
        }
        String currency = given.get().getCurrency().getCurrencyCode();
        if (!currency.equals(book.currency())) {
            throw new InvalidEntryException(ErrorCode.CURRENCY_MISMATCH, "currency", "The value is in " + currency
                    + "; customs values of " + book.jurisdiction() + " are in " + book.currency()
                    + ". Convert it at the rate of the date of export first.");
        }
        BigDecimal value = options.rounding().value(given.get().getNumber().numberValueExact(BigDecimal.class));
        // Amounts of money may come as 8.2E+2; a part of that would be written one way and what is left of it another.
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static @Nullable DutyRate statedRate(Entry entry) {
        if (entry.baseRate().isEmpty()) {
            return null;
        }
        try {
            return DutyRate.parse(entry.baseRate().get());
        } catch (RateTextException e) {
            throw new InvalidEntryException(ErrorCode.BAD_RATE, "base_rate", e.getMessage());
        }
    }

    private @Nullable Preference preference(Entry entry, Instant at, int column, List<Reason> declined) {
        if (entry.spi().isEmpty() || entry.spi().get().isBlank()) {
            return null;
        }
        String symbol = entry.spi().get().strip();
        List<Preference> versions = versions(symbol);
        String why = column == 2 ? "goods of " + entry.origin() + " pay column 2" : null;
        if (why == null) {
            for (Preference version : versions) {
                if (version.covers(entry.origin(), at, options.knownOn())) {
                    return version;
                }
            }
            why = closed(entry.origin(), versions, at);
        }
        declined.add(new Reason(symbol, Program.BASE, Reason.Kind.PREFERENCE_NOT_OPEN,
                versions.get(0).title() + ": " + why + "."));
        return null;
    }

    /** Why no version of a program is open to an origin at an instant, and since when. */
    private String closed(Origin origin, List<Preference> versions, Instant at) {
        boolean inForce = versions.stream().anyMatch(version -> version.validity().holds(at, options.knownOn()));
        String why = inForce ? "not open to goods of " + origin : "not in force at that time";
        NavigableSet<Instant> changes = new TreeSet<>();
        for (Preference version : versions) {
            version.validity().period().addEndsTo(changes);
            version.countries().lists().forEach(list -> list.members().stream()
                    .filter(member -> member.country().equals(origin))
                    .forEach(member -> member.validity().period().addEndsTo(changes)));
        }
        for (Instant change : changes.headSet(at, true).descendingSet()) {
            if (versions.stream().anyMatch(version -> version.covers(origin, change.minusSeconds(1), options.knownOn()))) {
                return why + " since " + day(change);
            }
        }
        for (Instant change : changes.tailSet(at, false)) {
            if (versions.stream().anyMatch(version -> version.covers(origin, change, options.knownOn()))) {
                return why + "; open to them from " + day(change);
            }
        }
        return why;
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(book.zone()).toLocalDate();
    }

    private List<Preference> versions(String symbol) {
        List<Preference> versions =
                book.preferences().stream().filter(preference -> preference.symbol().equals(symbol)).toList();
        if (versions.isEmpty()) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_PREFERENCE, "spi", "'" + symbol
                    + "' is no symbol of a special programme; those of this book are " + book.preferences().stream()
                            .map(Preference::symbol).distinct().collect(Collectors.joining(", ")) + ".");
        }
        return versions;
    }

    /** A special rate of a line, under the symbol that is claimed. */
    private record Special(DutyRate rate, String symbol) {}

    private @Nullable Special special(Preference preference, ParsedRateLine line, Entry entry, HtsCode hts, Instant at,
            List<Reason> declined) {
        SpecialColumn column = line.special();
        String why = "the line prints no rate under " + preference.symbol() + ".";
        Optional<Preference.Exclusion> exclusion = preference.exclusion(entry.origin(), hts, at, options.knownOn());
        List<String> printed = List.of();
        if (preference.grant() instanceof Preference.Nothing) {
            why = "nothing is granted at that time.";
        } else if (exclusion.isPresent()) {
            why = "goods of " + entry.origin() + " of this line are left out (" + exclusion.get().citation().text() + ").";
        } else if (preference.grant() instanceof Preference.WholeSchedule whole) {
            return new Special(whole.rate(), preference.symbol());
        } else if (preference.grant() instanceof Preference.SpecialColumn printing) {
            printed = printing.printed();
        }
        if (column != null) {
            for (SpecialColumn.Segment segment : printed.stream().flatMap(symbol -> column.segmentsFor(symbol).stream())
                    .toList()) {
                if (segment.rate().isPresent()) {
                    return new Special(segment.rate().get(), preference.symbol());
                }
                why = "the line refers to " + segment.see().orElse("another provision")
                        + " for its goods; enter them there.";
            }
        }
        if (!line.isFree()) {
            declined.add(new Reason(preference.symbol(), Program.BASE, Reason.Kind.PREFERENCE_NOT_OPEN,
                    preference.title() + ": " + why));
        }
        return null;
    }

    /** A base duty without the portions of the value that bear none. */
    private BaseDuty spared(BaseDuty base, HtsCode hts, @Nullable DutyRate stated, FactValues facts, BigDecimal value) {
        // A number of chapter 98 says itself what its rate falls on, but not a rate of the goods that is stated beside it.
        boolean ofItself = hts.chapter() == SPECIAL_PROVISIONS;
        if (ofItself && (stated == null || stated.fraction().isEmpty())) {
            return base;
        }
        FactDefinition free = null;
        for (Portion portion : book.portions().values()) {
            FactDefinition fact = portion.baseSparedBy();
            if (fact == null || !(ofItself ? !Boolean.FALSE.equals(facts.get(fact.key()))
                    : Boolean.TRUE.equals(facts.get(fact.key())))) {
                continue;
            }
            BigDecimal part = facts.amount(portion, value);
            if (part != null && part.signum() > 0) {
                return base.on(value.subtract(part), value, ", without " + portion.id());
            }
            free = ofItself ? null : fact;
        }
        return free == null ? base : base.on(BigDecimal.ZERO, value, ", spared by " + free.key());
    }

    private BaseDuty base(Entry entry, Instant at, @Nullable ParsedRateLine line, @Nullable DutyRate stated, int column,
            @Nullable Special special, RateInputs inputs) {
        BigDecimal value = inputs.customsValue();
        Citation source = book.scheduleCitation(at);
        if (stated != null) {
            RateResult duty = stated.evaluate(inputs);
            BigDecimal fraction = BaseDuty.fraction(stated, duty, value);
            return new BaseDuty(entry.hts().truncatedTo(8).dotted(), stated.text(),
                    new Citation("base rate stated by the caller", source.confidence()), duty,
                    duty, fraction, fraction);
        }
        if (line == null) {
            RateResult duty = new RateResult.Unavailable("needs base_rate");
            return new BaseDuty(entry.hts().truncatedTo(8).dotted(), "?", source, duty, duty, null,
                    null);
        }
        ParsedRate generalRate = line.general();
        RateResult general = generalRate.rate().evaluate(inputs);
        BigDecimal generalFraction = BaseDuty.fraction(generalRate.rate(), general, value);
        ParsedRate paidRate = column == 2 ? line.column2()
                : special == null ? generalRate : new ParsedRate(special.rate());
        String where = column == 2 ? "column 2" : special == null ? book.baseColumn()
                : "column 1 special (" + special.symbol() + ")";
        Citation citation = new Citation(source.text() + ", " + where, source.confidence());
        if (paidRate == null) {
            return new BaseDuty(line.dotted(), "", citation,
                    new RateResult.Unavailable("the line prints no column 2 rate"), general, generalFraction, null);
        }
        boolean paysGeneral = column != 2 && special == null;
        RateResult paid = paysGeneral ? general : paidRate.rate().evaluate(inputs);
        return new BaseDuty(line.dotted(), paidRate.text(), citation, paid, general, generalFraction,
                paysGeneral ? generalFraction : BaseDuty.fraction(paidRate.rate(), paid, value));
    }
}
