package org.tariffstack.rate;

/** Reads the texts of {@link AdditionalRate}. */
final class AdditionalRateParser {

    private static final String EXPECTED =
            "a rate such as +25%, $80/item, top-up 15%, in-lieu 35%, up-to $21/kg, 120% or $100/item, prohibited or unknown";

    private static final String OVER_GENERAL = " over general";

    private final String text;
    private final int start;
    private final int end;

    AdditionalRateParser(String text) {
        this.text = text;
        this.start = text.length() - text.stripLeading().length();
        this.end = Math.max(start, text.stripTrailing().length());
    }

    AdditionalRate whole() {
        if (startsWith("+")) {
            return new AdditionalRate.Plus(rate(start + 1, end));
        }
        if (startsWith("top-up ")) {
            return topUp(start + "top-up ".length());
        }
        if (startsWith("in-lieu ")) {
            return new AdditionalRate.InLieu(rate(start + "in-lieu ".length(), end));
        }
        if (startsWith("up-to ")) {
            return new AdditionalRate.MinimumPrice(money(start + "up-to ".length(), "a price such as $21/kg"));
        }
        if (is("prohibited")) {
            return new AdditionalRate.Prohibited();
        }
        if (is("unknown")) {
            return new AdditionalRate.Unknown();
        }
        int or = choice();
        if (or > 0) {
            return new AdditionalRate.Choice(rate(start, or), rate(or + " or ".length(), end));
        }
        return new AdditionalRate.Plus(money(start, EXPECTED));
    }

    private AdditionalRate topUp(int from) {
        boolean overGeneral = text.regionMatches(true, end - OVER_GENERAL.length(), OVER_GENERAL, 0, OVER_GENERAL.length());
        return rate(from, overGeneral ? end - OVER_GENERAL.length() : end).fraction()
                .map(fraction -> new AdditionalRate.TopUpTo(fraction, overGeneral))
                .orElseThrow(() -> new RateTextException(text, from, "a percentage with a finite decimal such as 15%"));
    }

    // Without a plus sign only money is safe to read as an added duty: a bare percentage may be meant as a whole rate.
    private SpecificRate money(int from, String expected) {
        if (from < end && (text.charAt(from) == '$' || Character.isLetterOrDigit(text.charAt(from)))
                && rate(from, end) instanceof SpecificRate money) {
            return money;
        }
        throw new RateTextException(text, from, expected);
    }

    // An "or" between two rates is followed by an amount; the one inside "the strap, band or bracelet" is not.
    private int choice() {
        int or = text.indexOf(" or ", start);
        while (or > 0 && or + 4 < end) {
            char next = text.charAt(or + 4);
            if (next == '$' || next >= '0' && next <= '9') {
                return or;
            }
            or = text.indexOf(" or ", or + 1);
        }
        return -1;
    }

    private DutyRate rate(int from, int to) {
        return new RateParser(text, from, to).whole();
    }

    private boolean startsWith(String words) {
        return text.regionMatches(true, start, words, 0, words.length());
    }

    private boolean is(String word) {
        return end - start == word.length() && startsWith(word);
    }
}
