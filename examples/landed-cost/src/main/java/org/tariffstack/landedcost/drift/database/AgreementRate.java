package org.tariffstack.landedcost.drift.database;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rate under an agreement as the Annual Tariff Database says it in numbers.
 *
 * @param type the code of the kind of rate: 0 free, 1 and 2 specific, 4 compound, 7 ad valorem, 9 a pointer to other headings
 * @param adValorem the part by value, as a fraction of it
 * @param specific the part by quantity, in dollars
 */
public record AgreementRate(String type, BigDecimal adValorem, BigDecimal specific) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Pattern PERCENT = Pattern.compile("([\\d.]+)%");
    private static final Pattern CENTS = Pattern.compile("([\\d.]+)¢.*");
    private static final Pattern DOLLARS = Pattern.compile("\\$([\\d.]+)[/ ].*");

    /** Whether a rate in the book's words is of this kind and has these numbers. */
    public boolean is(String rate) {
        String[] parts = rate.split(" \\+ ");
        return switch (type) {
            case "0" -> rate.equals("Free");
            case "9" -> rate.startsWith("See ");
            case "7" -> parts.length == 1 && isPercent(rate);
            case "1", "2" -> parts.length == 1 && isMoney(rate);
            case "4" -> parts.length == 1 ? adValorem.signum() == 0 && isMoney(rate)
                    : parts.length == 2 && isMoney(parts[0]) && isPercent(parts[1]);
            default -> false;
        };
    }

    private boolean isPercent(String text) {
        Matcher percent = PERCENT.matcher(text);
        return percent.matches() && new BigDecimal(percent.group(1)).compareTo(adValorem.multiply(HUNDRED)) == 0;
    }

    private boolean isMoney(String text) {
        Matcher cents = CENTS.matcher(text);
        if (cents.matches()) {
            return new BigDecimal(cents.group(1)).compareTo(specific.multiply(HUNDRED)) == 0;
        }
        Matcher dollars = DOLLARS.matcher(text);
        return dollars.matches() && new BigDecimal(dollars.group(1)).compareTo(specific) == 0;
    }
}
