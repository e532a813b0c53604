package org.tariffstack.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.Gap;
import org.tariffstack.law.Preference;
import org.tariffstack.law.Program;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.Schedule;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateInputs;
import org.tariffstack.rate.RateResult;
import org.tariffstack.rate.RateTextException;
import org.tariffstack.rate.SpecialColumn;

/** Checks an entry against a book, finds its rate line and works out its base duty. */
final class EntryResolver {
    /** What stands in for a value that is not given. */
    private static final BigDecimal NOMINAL_VALUE = new BigDecimal("10000");
    private static final int MOST_SUGGESTIONS = 8;
    /** Codes above are special provisions or statistics, which differ from country to country. */
    private static final int LAST_CHAPTER_OF_GOODS = 97;

    private final TariffBook book;
    private final EngineOptions options;
    private final ReadRates rates = new ReadRates();

    EntryResolver(TariffBook book, EngineOptions options) {
        this.book = book;
        this.options = options;
    }

    /** What resolving an entry gives: the case, and what is to be said of it. */
    record Resolved(EntryCase entryCase, List<String> warnings, List<Reason> declined) {}

    /**
     * Resolves an entry at an instant.
     *
     * @throws InvalidEntryException if the entry cannot be answered
     */
    Resolved resolve(Entry entry, Instant at) {
        if (book.country(entry.origin()) == null) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_ORIGIN, "origin", "'" + entry.origin()
                    + "' is not a country of this book: use the two letters of ISO 3166, such as CN or DE.");
        }
        List<String> warnings = new ArrayList<>();
        List<Reason> declined = new ArrayList<>();
        book.suppositions().forEach(supposed -> warnings.add(supposed.warning()));
        checkHorizon(at, warnings);
        FactValues facts = FactValues.of(entry.facts(), book);
        BigDecimal value = value(entry);
        DutyRate stated = statedRate(entry);
        RateLine line = rateLine(entry.hts(), at, stated != null, warnings);
        HtsCode hts = matchedCode(entry.hts(), line, at, stated != null, warnings);
        if (at.isBefore(book.schedule().held().from()) && stated == null) {
            warnings.add("The book's schedule begins on "
                    + book.schedule().held().from().atZone(book.zone()).toLocalDate()
                    + "; its first version serves for this earlier entry. State base_rate to be exact.");
        }
        int column = book.column2Countries().contains(entry.origin(), at, options.knownOn()) ? 2 : 1;
        Preference preference = preference(entry, at, column, declined);
        RateInputs inputs = new StatedInputs(value, entry.quantities(), facts);
        Special special = preference == null || line == null || stated != null ? null
                : special(preference, line, declined);
        BaseDuty base = base(entry, line, stated, column, special, inputs);
        boolean freeAnyway = preference != null && line != null && line.generalText().equals("Free");
        String paidUnder = special != null || freeAnyway || preference != null && stated != null
                ? preference.symbol() : null;
        for (Gap gap : book.gaps()) {
            if (gap.validity().holds(at, options.knownOn())
                    && gap.origins().contains(entry.origin(), at, options.knownOn())
                    && gap.products().match(hts, at, options.knownOn()) != ProductMatch.NONE) {
                warnings.add(gap.warning());
            }
        }
        EntryCase resolved = new EntryCase(entry, hts, at, options.knownOn(), value, entry.value().isEmpty(), column,
                preference == null ? null : preference.symbol(), paidUnder, base, facts,
                entry.loaded().map(time -> time.instant(book.zone())).orElse(null),
                entry.exported().map(time -> time.instant(book.zone())).orElse(null));
        return new Resolved(resolved, warnings, declined);
    }

    private void checkHorizon(Instant at, List<String> warnings) {
        if (at.isBefore(book.verifiedThrough())) {
            return;
        }
        String text = "The law was checked through " + book.verifiedThroughDate()
                + "; what is said of a later entry rests on law scheduled by then.";
        if (options.strict()) {
            throw new InvalidEntryException(ErrorCode.BEYOND_HORIZON, "entered", text);
        }
        warnings.add(text);
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
        return options.rounding().value(given.get().getNumber().numberValueExact(BigDecimal.class));
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

    private @Nullable RateLine rateLine(HtsCode code, Instant at, boolean stated, List<String> warnings) {
        List<RateLine> lines = book.schedule().linesFor(code, at, options.knownOn());
        if (lines.isEmpty()) {
            if (stated) {
                warnings.add("The schedule does not hold " + code + "; the base rate is the one stated.");
                return null;
            }
            if (!book.schedule().isComplete() && code.chapter() <= LAST_CHAPTER_OF_GOODS) {
                warnings.add("The schedule of this book is a sample without " + code
                        + ": state base_rate for the base duty. Whether there is such a code was not checked.");
                return null;
            }
            throw unknown(code, at, code.chapter() == 99
                    ? "numbers of Chapter 99 are claimed beside a code of chapters 1 to 98"
                    : "the schedule has no such line" + neighbours(code, at));
        }
        if (lines.size() == 1 || stated) {
            return lines.get(0);
        }
        RateLine first = lines.get(0);
        boolean alike = lines.stream().allMatch(line -> line.generalText().equals(first.generalText())
                && line.specialText().equals(first.specialText()) && line.column2Text().equals(first.column2Text()));
        if (!alike) {
            throw new InvalidEntryException(ErrorCode.AMBIGUOUS_HTS, "hts", code + " is too short: " + lines.size()
                    + " lines with different rates stand below it, such as " + codes(lines) + ". Give eight digits.");
        }
        warnings.add(lines.size() + " lines with the same rate stand below " + code + "; give eight digits.");
        return first;
    }

    private String neighbours(HtsCode code, Instant at) {
        for (int length = 6; length >= 4; length -= 2) {
            List<RateLine> near = code.length() > length
                    ? book.schedule().linesFor(code.truncatedTo(length), at, options.knownOn()) : List.of();
            if (!near.isEmpty()) {
                return "; near it are " + codes(near);
            }
        }
        return "";
    }

    private static String codes(List<RateLine> lines) {
        return lines.stream().limit(MOST_SUGGESTIONS).map(line -> line.code().dotted())
                .collect(Collectors.joining(", "));
    }

    private InvalidEntryException unknown(HtsCode code, Instant at, String why) {
        return new InvalidEntryException(ErrorCode.UNKNOWN_HTS, "hts", code + " is not in the schedule of "
                + at.atZone(book.zone()).toLocalDate() + ": " + why
                + ". For a code of another time, state its rate as base_rate.");
    }

    /** The code as precise as it can be made, for the scopes of additional duties. */
    private HtsCode matchedCode(HtsCode code, @Nullable RateLine line, Instant at, boolean stated,
            List<String> warnings) {
        Schedule schedule = book.schedule();
        if (code.length() < 8) {
            return line != null && schedule.linesFor(code, at, options.knownOn()).size() == 1
                    ? matchedCode(line.code(), line, at, stated, warnings) : code;
        }
        List<StatisticalCode> below = schedule.statisticalNumbers(code, at);
        if (code.length() == 8) {
            return below.size() == 1 ? below.get(0).code() : code;
        }
        if (line == null || schedule.isStatisticalNumber(code, at)) {
            return code;
        }
        if (code.digits().endsWith("00")) {
            // Eight digits filled up with zeros, as many systems store them.
            return matchedCode(code.truncatedTo(8), line, at, stated, warnings);
        }
        String numbers = below.stream().limit(MOST_SUGGESTIONS).map(number -> number.code().dotted())
                .collect(Collectors.joining(", "));
        if (schedule.statisticalHeld().contains(at) && !stated) {
            throw unknown(code, at, "its statistical numbers that day are " + numbers);
        }
        warnings.add("The statistical number " + code + " could not be checked for that day.");
        return code;
    }

    private @Nullable Preference preference(Entry entry, Instant at, int column, List<Reason> declined) {
        if (entry.spi().isEmpty() || entry.spi().get().isBlank()) {
            return null;
        }
        String symbol = entry.spi().get().strip();
        List<Preference> versions =
                book.preferences().stream().filter(preference -> preference.symbol().equals(symbol)).toList();
        if (versions.isEmpty()) {
            throw new InvalidEntryException(ErrorCode.UNKNOWN_PREFERENCE, "spi", "'" + symbol
                    + "' is no symbol of a special programme; those of this book are " + book.preferences().stream()
                            .map(Preference::symbol).distinct().collect(Collectors.joining(", ")) + ".");
        }
        String why = column == 2 ? "goods of " + entry.origin() + " pay column 2" : null;
        if (why == null) {
            for (Preference version : versions) {
                if (version.covers(entry.origin(), at, options.knownOn())) {
                    return version;
                }
            }
            boolean inForce = versions.stream().anyMatch(version -> version.validity().holds(at, options.knownOn()));
            why = inForce ? "not open to goods of " + entry.origin() : "not in force at that time";
        }
        declined.add(new Reason(symbol, Program.BASE, Reason.Kind.PREFERENCE_NOT_OPEN,
                versions.get(0).title() + ": " + why + "."));
        return null;
    }

    /** A special rate of a line, under the symbol that is claimed. */
    private record Special(DutyRate rate, String symbol) {}

    private @Nullable Special special(Preference preference, RateLine line, List<Reason> declined) {
        SpecialColumn column = rates.special(line);
        String why = "the line prints no rate under " + preference.symbol() + ".";
        if (column != null) {
            for (SpecialColumn.Segment segment : column.segmentsFor(preference.symbol())) {
                if (segment.rate().isPresent()) {
                    return new Special(segment.rate().get(), preference.symbol());
                }
                why = "the line refers to " + segment.see().orElse("another provision")
                        + " for its goods; enter them there.";
            }
        }
        if (!line.generalText().equals("Free")) {
            declined.add(new Reason(preference.symbol(), Program.BASE, Reason.Kind.PREFERENCE_NOT_OPEN,
                    preference.title() + ": " + why));
        }
        return null;
    }

    private BaseDuty base(Entry entry, @Nullable RateLine line, @Nullable DutyRate stated, int column,
            @Nullable Special special, RateInputs inputs) {
        BigDecimal value = inputs.customsValue();
        String heading = entry.hts().truncatedTo(8).dotted();
        if (stated != null) {
            RateResult duty = stated.evaluate(inputs);
            BigDecimal fraction = BaseDuty.fraction(stated, duty, value);
            return new BaseDuty(heading, stated.text(), "base rate stated by the caller", duty, duty, fraction, fraction);
        }
        if (line == null) {
            RateResult duty = new RateResult.Unavailable("needs base_rate");
            return new BaseDuty(heading, "?", book.scheduleCitation().text(), duty, duty, null, null);
        }
        DutyRate generalRate = rates.general(line);
        RateResult general = generalRate.evaluate(inputs);
        BigDecimal generalFraction = BaseDuty.fraction(generalRate, general, value);
        DutyRate paidRate = column == 2 ? rates.column2(line) : special == null ? generalRate : special.rate();
        String where = column == 2 ? ", column 2" : special == null ? ", " + book.baseColumn()
                : ", column 1 special (" + special.symbol() + ")";
        String citation = book.scheduleCitation().text() + where;
        if (paidRate == null) {
            return new BaseDuty(line.code().dotted(), "", citation,
                    new RateResult.Unavailable("the line prints no column 2 rate"), general, generalFraction, null);
        }
        RateResult paid = paidRate == generalRate ? general : paidRate.evaluate(inputs);
        return new BaseDuty(line.code().dotted(), paidRate.text(), citation, paid, general, generalFraction,
                BaseDuty.fraction(paidRate, paid, value));
    }
}
