package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tariffstack.entry.Decimals;

/**
 * Reads one rate from a stretch of a text, left to right and without looking back. The positions it reports count from
 * the start of the whole text, so that a column or a Chapter 99 text can hand it a part.
 */
final class RateParser {

    private static final String RATE = "a rate such as Free, 5% or 50¢/kg";
    private static final String UNIT = "a unit such as /kg, /liter, /dozen or each";
    private static final String MAX = ", max ";

    /** Fewer than a number may have: cents become dollars and percentages fractions, with two digits more. */
    private static final int MOST_DIGITS = Decimals.MOST_DIGITS - 2;

    /** Above what any rate has: the longest of the schedule has some ninety characters. */
    private static final int LONGEST = 2000;

    private final String text;
    private final int end;
    private int at;

    RateParser(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The rate that fills the stretch, spaces around it aside. */
    DutyRate whole() {
        if (end - at > LONGEST) {
            throw expected("a rate of at most " + LONGEST + " characters");
        }
        DutyRate rate = rate();
        skipSpaces();
        if (at < end) {
            throw expected("the end of the rate");
        }
        return rate;
    }

    private DutyRate rate() {
        skipSpaces();
        return accept(AlternativeRates.EITHER) ? alternatives() : single();
    }

    private AlternativeRates alternatives() {
        int start = at;
        List<DutyRate> rates = new ArrayList<>(2);
        do {
            skipSpaces();
            int stop = at;
            while (stop < end && !text.regionMatches(true, stop, AlternativeRates.OR, 0, AlternativeRates.OR.length())) {
                stop++;
            }
            rates.add(new RateParser(text, at, stop).alone());
            at = stop;
        } while (accept(AlternativeRates.OR));
        try {
            return new AlternativeRates(rates);
        } catch (IllegalArgumentException tooFew) {
            throw expectedAt(start, "two or more different rates, parted by \"or\"");
        }
    }

    /** The one rate that fills the stretch; none that leaves several possible. */
    private DutyRate alone() {
        skipSpaces();
        DutyRate rate = single();
        skipSpaces();
        if (at < end) {
            throw expected("\"or\" or the end of the rate");
        }
        return rate;
    }

    private DutyRate single() {
        char c = peek();
        if ((c == 'f' || c == 'F') && accept("free")) {
            return free();
        }
        if ((c == 'r' || c == 'R') && accept("ref:")) {
            return reference();
        }
        if (accept("note:")) {
            return note(NoteRate.Source.NOTE);
        }
        if (accept("special:")) {
            return note(NoteRate.Source.SPECIAL);
        }
        if (accept("unread:")) {
            return note(NoteRate.Source.UNREAD);
        }
        return sum();
    }

    private DutyRate free() {
        skipSpaces();
        int start = at;
        String words = text.substring(at, end).strip().toLowerCase(Locale.ROOT);
        if (!Free.isCondition(words)) {
            throw expectedAt(start, "nothing, \"under bond\" or \"for a temporary period\" after Free");
        }
        at = end;
        return words.isEmpty() ? Free.PLAIN : new Free(words);
    }

    private NoteRate note(NoteRate.Source source) {
        int start = at;
        while (at < end && NoteRate.isNameCharacter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw expected("the name of a note or heading");
        }
        return new NoteRate(source, text.substring(start, at));
    }

    private ReferenceRate reference() {
        int start = at;
        // A hyphen between spaces is a minus, one inside a word is not.
        while (at < end && NoteRate.isNameCharacter(text.charAt(at))) {
            at++;
        }
        ReferenceRate.Target target = ReferenceRate.Target.find(text.substring(start, at))
                .orElseThrow(() -> expectedAt(start, "what the rate refers to, such as each-garment"));
        skipSpaces();
        Optional<Part> part = acceptWord("on") ? Optional.of(part()) : Optional.empty();
        skipSpaces();
        BigDecimal pointsOff = BigDecimal.ZERO;
        if (accept("-")) {
            skipSpaces();
            pointsOff = number();
            skipSpaces();
            expect("points");
        }
        return new ReferenceRate(target, part, pointsOff);
    }

    private DutyRate sum() {
        Term first = term();
        skipSpaces();
        char next = peek();
        if (next == '-') {
            return sugar(first);
        }
        DutyRate rate = next == '+' ? compound(first) : first;
        if (accept(MAX)) {
            expect("REF:");
            return new CappedRate(rate, reference());
        }
        return rate;
    }

    private CompoundRate compound(Term first) {
        List<Term> terms = new ArrayList<>(4);
        terms.add(first);
        String currency = first.currencyCode().orElse("");
        while (accept("+")) {
            skipSpaces();
            int start = at;
            Term term = term();
            String other = term.currencyCode().orElse(currency);
            if (!currency.isEmpty() && !other.equals(currency)) {
                throw expectedAt(start, "money in " + currency + " as in the term before");
            }
            currency = other;
            terms.add(term);
        }
        return new CompoundRate(terms);
    }

    private DutyRate sugar(Term first) {
        if (!(first instanceof SpecificRate rate && rate.text().endsWith("/kg") && rate.currency().equals("USD"))) {
            throw expected("+ or the end; only dollars per kg are lowered by the degree");
        }
        at++;
        skipSpaces();
        BigDecimal perDegree = dollars();
        expect(SugarRate.PER_DEGREE);
        BigDecimal minimum = dollars();
        expect("/kg");
        return new SugarRate(rate.amount(), perDegree, minimum);
    }

    private BigDecimal dollars() {
        int start = at;
        if (!(quantum() instanceof Money money && money.currency().equals("USD"))) {
            throw expectedAt(start, "an amount in cents or dollars");
        }
        return money.amount();
    }

    private Term term() {
        Quantum quantum = quantum();
        skipSpaces();
        if (quantum instanceof Money money) {
            return new SpecificRate(money.amount(), money.currency(), per());
        }
        Percent percent = ((Share) quantum).percent();
        if (acceptWord("on") || acceptWord("of")) {
            return new ComponentRate(percent, part());
        }
        return new AdValorem(percent);
    }

    /** What a term begins with: a percentage or an amount of money. */
    private sealed interface Quantum {
    }

    private record Share(Percent percent) implements Quantum {
    }

    private record Money(BigDecimal amount, String currency) implements Quantum {
    }

    private Quantum quantum() {
        char c = peek();
        if (c == '$') {
            at++;
            skipSpaces();
            return new Money(number(), "USD");
        }
        if (isLetter(c)) {
            String currency = currency();
            skipSpaces();
            return new Money(number(), currency);
        }
        if (!isDigit(c)) {
            throw expected(RATE);
        }
        BigDecimal number = number();
        c = peek();
        if (c == '%') {
            at++;
            return new Share(Percent.of(number));
        }
        if (c == '¢') {
            at++;
            return new Money(number.movePointLeft(2), "USD");
        }
        skipSpaces();
        return isDigit(peek()) ? fraction(number) : named(number);
    }

    // What follows a number and a space: a sign, or the name of one.
    private Quantum named(BigDecimal number) {
        if (accept("%") || acceptWord("percent")) {
            return new Share(Percent.of(number));
        }
        if (accept("¢") || acceptWord("cents") || acceptWord("cent")) {
            return new Money(number.movePointLeft(2), "USD");
        }
        if (acceptWord("dollars") || acceptWord("dollar")) {
            return new Money(number, "USD");
        }
        if (isLetter(peek())) {
            return new Money(number, currency());
        }
        throw expected("%, ¢ or a currency after the number");
    }

    private Share fraction(BigDecimal whole) {
        int start = at;
        int numerator = smallInteger();
        expect("/");
        int denominator = smallInteger();
        if (whole.scale() > 0 || numerator >= denominator) {
            throw expectedAt(start, "a fraction below one, after a whole number");
        }
        skipSpaces();
        if (!accept("%") && !acceptWord("percent")) {
            throw expected("%");
        }
        return new Share(new Percent(whole, numerator, denominator));
    }

    private Per per() {
        if (!accept("/") && !acceptWord("per") && !startsWith("each")) {
            throw expected(UNIT);
        }
        skipSpaces();
        int start = at;
        return Per.find(phrase()).orElseThrow(() -> expectedAt(start, UNIT));
    }

    private Part part() {
        skipSpaces();
        int start = at;
        return Part.find(phrase()).orElseThrow(() -> expectedAt(start, "a part such as \"the case\""));
    }

    // The words up to the next plus, minus or ceiling. A comma may belong to them: "the strap, band or bracelet".
    private String phrase() {
        int start = at;
        while (at < end && text.charAt(at) != '+' && !startsWith(" - ") && !startsWith(MAX)) {
            at++;
        }
        int last = at;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return text.substring(start, last);
    }

    private String currency() {
        int start = at;
        while (isLetter(peek())) {
            at++;
        }
        String code = text.substring(start, at).toUpperCase(Locale.ROOT);
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw expectedAt(start, RATE);
        }
    }

    // Digits, with commas only between groups of three, then perhaps a point and more digits.
    private BigDecimal number() {
        int start = at;
        boolean commas = false;
        while (isDigit(peek()) || isComma()) {
            commas |= peek() == ',';
            at++;
        }
        if (at == start) {
            throw expected("a number");
        }
        if (peek() == '.') {
            at++;
            if (!isDigit(peek())) {
                throw expected("a digit after the point");
            }
            while (isDigit(peek())) {
                at++;
            }
        }
        String digits = text.substring(start, at);
        try {
            BigDecimal number = Decimals.parse(commas ? digits.replace(",", "") : digits);
            if (number.scale() <= MOST_DIGITS && number.precision() - number.scale() <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException tooLong) {
            // Told below, as every other number that is.
        }
        throw expectedAt(start, "a number of at most " + MOST_DIGITS + " digits on either side of the point");
    }

    private boolean isComma() {
        return peek() == ',' && isDigit(text.charAt(at - 1)) && isDigit(charAt(at + 1)) && isDigit(charAt(at + 2))
                && isDigit(charAt(at + 3)) && !isDigit(charAt(at + 4));
    }

    private int smallInteger() {
        int start = at;
        int value = 0;
        while (isDigit(peek()) && at - start < 4) {
            value = value * 10 + peek() - '0';
            at++;
        }
        if (at == start || value == 0) {
            throw expectedAt(start, "a whole number from 1 to 9999");
        }
        return value;
    }

    private char peek() {
        return charAt(at);
    }

    // The character there, or a NUL past the end: no rate text holds one.
    private char charAt(int index) {
        return index < end ? text.charAt(index) : '\0';
    }

    private void skipSpaces() {
        while (at < end && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }

    private boolean startsWith(String words) {
        return words.length() <= end - at && text.regionMatches(true, at, words, 0, words.length());
    }

    private boolean accept(String words) {
        boolean there = startsWith(words);
        if (there) {
            at += words.length();
        }
        return there;
    }

    private boolean acceptWord(String word) {
        return startsWith(word) && !isLetter(charAt(at + word.length())) && accept(word);
    }

    private void expect(String words) {
        if (!accept(words)) {
            throw expected("\"" + words.strip() + "\"");
        }
    }

    private RateTextException expected(String what) {
        return expectedAt(at, what);
    }

    private RateTextException expectedAt(int position, String what) {
        return new RateTextException(text, position, what);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
