package org.tariffstack.engine.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.select.SignatureCache;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.Schedule;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;

/** Looks codes up in the schedule each time. */
public final class ScheduleLookup implements CodeLookup {
    private static final int MOST_SUGGESTIONS = 8;
    /** CodeLookup above are special provisions or statistics, which differ from country to country. */
    private static final int LAST_CHAPTER_OF_GOODS = 97;

    private final TariffBook book;
    private final @Nullable LocalDate known;
    private final SignatureCache signatures;
    private final RateTextCache rates = new RateTextCache();

    /**
     * A lookup in the schedule of a book.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    public ScheduleLookup(TariffBook book, @Nullable LocalDate known, SignatureCache signatures) {
        this.book = book;
        this.known = known;
        this.signatures = signatures;
    }

    @Override
    public Found find(HtsCode code, Instant at, boolean stated) {
        List<String> warnings = new ArrayList<>(0);
        RateLine line = rateLine(code, at, stated, warnings);
        HtsCode hts = matchedCode(code, line, at, stated, warnings);
        return new Found(line == null ? null : new ParsedRateLine(line, rates), hts, warnings, book.gaps(), signatures.of(hts, at));
    }

    private @Nullable RateLine rateLine(HtsCode code, Instant at, boolean stated, List<String> warnings) {
        List<RateLine> lines = book.schedule().linesFor(code, at, known);
        if (lines.isEmpty()) {
            if (stated) {
                warnings.add("The schedule does not hold " + code + "; the base rate is the one stated.");
                return null;
            }
            if (!book.schedule().isComplete(at) && code.chapter() <= LAST_CHAPTER_OF_GOODS) {
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
            List<RateLine> near = book.schedule().linesFor(code.truncatedTo(length), at, known);
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
            return line != null && schedule.linesFor(code, at, known).size() == 1
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
        if (schedule.statisticalHeld().contains(at) && !stated) {
            // Suffixes change twice a year and catalogues keep the old ones; what is sure are the eight digits.
            warnings.add(code + " is no statistical number of that day; it is answered as " + line.code().dotted() + "."
                    + successors(code, at) + " " + numbers(below));
            return matchedCode(code.truncatedTo(LINE), line, at, false, warnings);
        }
        warnings.add("The statistical number " + code + " could not be checked for that day.");
        return code;
    }

    private String successors(HtsCode code, Instant at) {
        List<HtsCode> successors = book.schedule().successors(code, at);
        return successors.isEmpty() ? ""
                : " It became " + successors.stream().map(HtsCode::dotted).collect(Collectors.joining(", ")) + ".";
    }

    private static String numbers(List<StatisticalCode> below) {
        int more = below.size() - MOST_SUGGESTIONS;
        return below.isEmpty() ? "The line has no statistical numbers." : "The numbers of that day are "
                + below.stream().limit(MOST_SUGGESTIONS).map(number -> number.code().dotted())
                        .collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more." : ".");
    }
}
