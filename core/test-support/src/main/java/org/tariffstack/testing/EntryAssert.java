package org.tariffstack.testing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/**
 * What an entry is expected to owe.
 *
 * <pre>{@code
 * assertThatEntry("9503.00.00", "CN", "2025-05-14T12:00")
 *         .because("EO 14298: 10% reciprocal beside 20% fentanyl")
 *         .owes("30%")
 *         .charges("9903.01.24", "20%")
 *         .asks("us_content_pct");
 * }</pre>
 *
 * <p>Rates are written as percentages of the customs value, such as {@code "30%"} or {@code "7.5%"}, or as the law adds them
 * up: {@code "0% + 25% + 20% + 125%"}, and on parts of the value {@code "50% of 60% + 10% of 40%"}. They are compared exactly.
 * Each method throws an {@link AssertionError} that tells what was expected and shows the whole stack.
 */
public final class EntryAssert {
    private final Entry entry;
    private final TariffStack stack;
    private final String source;
    private @Nullable Assessment assessed;

    private EntryAssert(Entry entry, TariffStack stack, String source) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.stack = Objects.requireNonNull(stack, "stack");
        this.source = source;
    }

    /** Asks the law of the United States about an entry. */
    public static EntryAssert assertThatEntry(Entry entry) {
        return new EntryAssert(entry, TariffStack.unitedStates(), "");
    }

    /** Asks the law of the United States about an entry in the making. */
    public static EntryAssert assertThatEntry(Entry.Builder entry) {
        return assertThatEntry(entry.build());
    }

    /**
     * Asks the law of the United States about goods of which nothing else is stated.
     *
     * @param hts the tariff code
     * @param origin the country of origin, two letters
     * @param entered the time of entry, such as "2025-04-15" or "2025-04-15T00:01"
     * @throws InvalidEntryException if one of them cannot be read
     */
    public static EntryAssert assertThatEntry(String hts, String origin, String entered) {
        return assertThatEntry(Entry.builder().hts(hts).origin(origin).entered(entered));
    }

    /** The same entry under other law: China's, that of a scenario, or as it was known on a day. */
    public EntryAssert under(TariffStack other) {
        return new EntryAssert(entry, other, source);
    }

    /** Names the source of what is expected: the act or the published example. A failure shows it. */
    public EntryAssert because(String expectedBy) {
        return new EntryAssert(entry, stack, Objects.requireNonNull(expectedBy, "expectedBy"));
    }

    /** All that is assessed, in percent of the customs value. */
    public EntryAssert owes(String percent) {
        return same("to owe", percent, assessment().dutyAmount());
    }

    /** What remains after what a ruling lets be claimed back, in percent of the customs value. */
    public EntryAssert owesForGood(String percent) {
        return same("to owe for good", percent, assessment().owedAmount());
    }

    /** What a ruling lets be claimed back, in percent of the customs value. */
    public EntryAssert mayReclaim(String percent) {
        return same("to have refundable", percent, Optional.of(assessment().refundableAmount()));
    }

    /**
     * The duties of some programmes alone, in percent of the customs value.
     *
     * @param programs how the names of the programmes begin, such as "301-china" or "ieepa"; "base" for the base rate
     */
    public EntryAssert owes(String percent, String programs) {
        return same("to owe under " + programs, percent, sum(line -> line.program().startsWith(programs)));
    }

    /** All that is assessed, as an amount in the currency of the assessment. */
    public EntryAssert owesAmount(String amount) {
        Optional<BigDecimal> duty = assessment().dutyAmount();
        if (duty.isEmpty() || duty.get().compareTo(new BigDecimal(amount)) != 0) {
            throw failure("to owe " + amount + " " + assessment().currency(),
                    duty.map(found -> "owes " + found.toPlainString()).orElse("owes what cannot be computed yet"));
        }
        return this;
    }

    /** A duty under a heading is charged at a rate, in percent of the customs value (not of the part it is charged on). */
    public EntryAssert charges(String heading, String percent) {
        charges(heading);
        return same("to be charged under " + heading, percent, sum(line -> line.heading().equals(heading)));
    }

    /** A duty under a heading is charged. */
    public EntryAssert charges(String heading) {
        if (lines(line -> line.heading().equals(heading) && !line.relief()).isEmpty()) {
            throw failure("to be charged under " + heading, "is not");
        }
        return this;
    }

    /** No duty under a heading is charged. */
    public EntryAssert doesNotCharge(String heading) {
        if (!lines(line -> line.heading().equals(heading) && !line.relief()).isEmpty()) {
            throw failure("not to be charged under " + heading, "is");
        }
        return this;
    }

    /**
     * A heading stands among the lines, and its legal act is named.
     *
     * @param act part of the citation, such as "EO 14266"
     */
    public EntryAssert cites(String heading, String act) {
        if (assessment().lines().stream().noneMatch(line -> line.heading().equals(heading)
                && line.citation().text().contains(act))) {
            throw failure("to cite " + act + " for " + heading, "does not");
        }
        return this;
    }

    /** The reader is warned of something, in words that a warning holds. */
    public EntryAssert warns(String words) {
        if (assessment().warnings().stream().noneMatch(warning -> warning.contains(words))) {
            throw failure("to warn of '" + words + "'", "does not");
        }
        return this;
    }

    /** The duty cannot be computed: a quantity is missing, or the law is not known. */
    public EntryAssert isUnresolved() {
        if (assessment().isResolved()) {
            throw failure("to be left open", "comes to " + inPercent(assessment().dutyAmount().orElseThrow(),
                    assessment().customsValue()));
        }
        return this;
    }

    /** A heading that relieves is declared. */
    public EntryAssert declares(String heading) {
        if (lines(line -> line.heading().equals(heading) && line.relief()).isEmpty()) {
            throw failure("to declare " + heading, "does not");
        }
        return this;
    }

    /** A heading was considered and does not apply. */
    public EntryAssert declines(String heading) {
        if (assessment().declined().stream().noneMatch(reason -> reason.heading().equals(heading))) {
            throw failure("to decline " + heading, "does not");
        }
        return this;
    }

    /** Something is asked for, because it would change the duty. */
    public EntryAssert asks(String fact) {
        if (assessment().questions().stream().noneMatch(question -> question.fact().equals(fact))) {
            throw failure("to ask for " + fact, "asks for " + asked());
        }
        return this;
    }

    /** Nothing that is not stated would change the duty. */
    public EntryAssert asksNothing() {
        if (!assessment().questions().isEmpty()) {
            throw failure("to leave nothing open", "asks for " + asked());
        }
        return this;
    }

    /** The bounds of the duty whatever is not stated, in percent of the customs value. */
    public EntryAssert staysBetween(String least, String most) {
        same("to owe at the least", least, assessment().bounds().map(bounds -> bounds.least()));
        return same("to owe at the most", most, assessment().bounds().map(bounds -> bounds.most()));
    }

    /** The entry is refused, for a reason. */
    public EntryAssert isRefused(ErrorCode code) {
        try {
            stack.assess(entry);
        } catch (InvalidEntryException e) {
            if (e.code() == code) {
                return this;
            }
            throw new AssertionError("Expected " + name() + " to be refused with " + code + ", but it is with "
                    + e.code() + ": " + e.getMessage(), e);
        }
        throw failure("to be refused with " + code, "is answered");
    }

    /** The assessment, for anything else. */
    public Assessment assessment() {
        Assessment known = assessed;
        if (known == null) {
            known = stack.assess(entry);
            assessed = known;
        }
        return known;
    }

    private EntryAssert same(String what, String percent, Optional<BigDecimal> found) {
        BigDecimal value = assessment().customsValue();
        BigDecimal expected = percent(percent).multiply(value).movePointLeft(2);
        if (found.isEmpty() || found.get().compareTo(expected) != 0) {
            throw failure(what + " " + percent, found.map(duty -> "it is " + inPercent(duty, value))
                    .orElse("it cannot be computed yet"));
        }
        return this;
    }

    /** The sum of rates, each a percentage, or a percentage of a percentage. */
    private static BigDecimal percent(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String rate : text.split("\\+", -1)) {
            BigDecimal product = new BigDecimal(100);
            for (String part : rate.split(" of ", -1)) {
                product = product.multiply(onePercentage(part.strip(), text)).movePointLeft(2);
            }
            sum = sum.add(product);
        }
        return sum;
    }

    private static BigDecimal onePercentage(String part, String text) {
        try {
            if (part.endsWith("%")) {
                return new BigDecimal(part.substring(0, part.length() - 1).strip());
            }
        } catch (NumberFormatException e) {
            // Told below, as what has no sign is.
        }
        throw new IllegalArgumentException("'" + text + "' is not a percentage: write 30% or 7.5%, 25% + 20%, or 50% of 60%");
    }

    private static String inPercent(BigDecimal duty, BigDecimal value) {
        return value.signum() == 0 ? duty.toPlainString() + " on no value"
                : duty.movePointRight(2).divide(value, MathContext.DECIMAL32).stripTrailingZeros().toPlainString() + "%";
    }

    /** The sum of some lines, or empty if one of them cannot be computed. */
    private Optional<BigDecimal> sum(Predicate<DutyLine> which) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DutyLine line : assessment().lines()) {
            if (which.test(line)) {
                if (line.duty().isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(line.duty().get());
            }
        }
        return Optional.of(sum);
    }

    private String lines(Predicate<DutyLine> which) {
        return assessment().lines().stream().filter(which).map(DutyLine::heading).collect(Collectors.joining(" "));
    }

    private String asked() {
        String asked = assessment().questions().stream().map(Question::fact).distinct().collect(Collectors.joining(", "));
        return asked.isEmpty() ? "nothing" : asked;
    }

    private String name() {
        return entry.hts() + " from " + entry.origin() + " entered " + entry.entered();
    }

    private AssertionError failure(String expected, String found) {
        return new AssertionError("Expected " + name() + " " + expected + ", but " + found + "."
                + (source.isEmpty() ? "" : "\nExpected by: " + source) + "\n\n" + assessment().explain());
    }
}
