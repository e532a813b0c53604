package org.tariffstack.landedcost.drift.export;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;

/**
 * The rate of a heading of additional duties as the agency prints it: something added to the duty of the good's own
 * subheading, or a whole rate of its own.
 *
 * @param rate the rate, as something added where it is
 * @param whole whether it stands for the whole duty
 * @param portion the portion of the value that the words name, as the book writes it, or "full"
 */
public record PrintedRate(AdditionalRate rate, boolean whole, String portion) {
    private static final String FULL = "full";
    private static final AdditionalRate NOTHING = AdditionalRate.parse("+0%");
    private static final Pattern ADDED = Pattern.compile("the duty provided (?:for )?in ?the applicable subheading"
            + "(?: ?(?:\\+|plus) ?(?:a duty of )?([\\d.]+%)(?: upon the value of the (.+ content))?)?");

    /**
     * The rate of a heading: that of the first column that charges anything, else that of the first column with a text;
     * empty if the words are others.
     */
    public static Optional<PrintedRate> of(ExportLine line) {
        Optional<PrintedRate> first = read(firstText(line));
        return Stream.of(line.general(), line.special(), line.other()).flatMap(text -> read(text).stream())
                .filter(PrintedRate::charges).findFirst().filter(charging -> first.isPresent()).or(() -> first);
    }

    /** The first column with a text. */
    public static String firstText(ExportLine line) {
        return Stream.of(line.general(), line.special(), line.other()).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
    }

    private boolean charges() {
        return whole || !rate.equals(NOTHING);
    }

    private static Optional<PrintedRate> read(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        words = words.substring(0, endWithoutDots(words));
        if (words.equals("no change")) {
            return Optional.of(new PrintedRate(NOTHING, false, FULL));
        }
        Matcher added = ADDED.matcher(words);
        try {
            if (added.matches()) {
                String percent = added.group(1) == null ? "0%" : added.group(1);
                String portion = added.group(2) == null ? FULL : added.group(2).replace(".", "").replace(' ', '-');
                return Optional.of(new PrintedRate(AdditionalRate.parse("+" + percent), false, portion));
            }
            return Optional.of(new PrintedRate(new AdditionalRate.InLieu(DutyRate.parse(words)), true, FULL));
        } catch (RateTextException e) {
            return Optional.empty();
        }
    }

    private static int endWithoutDots(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '.' || words.charAt(end - 1) == ' ')) {
            end--;
        }
        return end;
    }

    /**
     * Whether a version of the heading charges this. A whole rate may be what the book calls "top-up": the heading is
     * then for goods whose own rate is lower. Reliefs may reach a portion that only the description names.
     */
    public boolean isThatOf(TariffLayer layer) {
        if (whole && layer.rate() instanceof AdditionalRate.TopUpTo top) {
            return ((AdditionalRate.InLieu) rate).rate().fraction().filter(own -> own.compareTo(top.fraction()) == 0)
                    .isPresent();
        }
        return layer.rate().text().equals(rate.text())
                && (layer.kind() == LayerKind.RELIEF || layer.basis().equals(portion));
    }
}
