package org.tariffstack.landedcost.drift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tariffstack.landedcost.drift.database.AgreementRate;
import org.tariffstack.landedcost.drift.database.DatabaseLine;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;

/**
 * Compares the rate lines of a book, every version of them, with an Annual Tariff Database: what the book says at the end of
 * each day of the year with what the row of that day says.
 */
public final class DatabaseDrift {
    /** What stands before the point at which the file cuts a long text off. */
    private static final Pattern BEFORE_THE_CUT = Pattern.compile("^(.*\\))[^)]*$");
    private static final int SHORTEST_CUT = 240;

    private final Map<String, List<RateLine>> lines = new HashMap<>();
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;
    private final Consumer<Finding> found;

    private DatabaseDrift(TariffBook book, int year, Consumer<Finding> found) {
        book.schedule().lines().forEach(line -> lines.computeIfAbsent(line.code().digits(), key -> new ArrayList<>(4)).add(line));
        this.zone = book.zone();
        this.first = LocalDate.of(year, 1, 1);
        this.last = LocalDate.of(year, 12, 31);
        this.found = found;
    }

    /**
     * Every difference, in the order of the kinds and then of the lines; findings on a symbol name it as their heading.
     *
     * @param book the book
     * @param database the rows of the database
     * @param year the year of the database: what its rows say of other years is not compared
     */
    public static List<Finding> compare(TariffBook book, List<DatabaseLine> database, int year) {
        Set<Finding> findings = new HashSet<>();
        DatabaseDrift drift = new DatabaseDrift(book, year, findings::add);
        Set<String> seen = new HashSet<>();
        for (DatabaseLine row : database) {
            if (!row.isAdditional() && !row.from().isAfter(drift.last) && !row.through().isBefore(drift.first)) {
                seen.add(row.digits());
                drift.compare(row);
            }
        }
        drift.lines.forEach((digits, versions) -> versions.stream()
                .filter(version -> !seen.contains(digits) && drift.holds(version, drift.first, drift.last)).findFirst()
                .ifPresent(version -> findings.add(
                        Finding.ofLine(FindingKind.LINE_MISSING, version.code().dotted(), "", version.generalText()))));
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::heading).thenComparing(Finding::line)
                .thenComparing(Finding::export).thenComparing(Finding::book));
        return sorted;
    }

    /** Whether a version is the law at the end of some day from one to another. */
    private boolean holds(RateLine version, LocalDate from, LocalDate through) {
        EffectivePeriod period = version.validity().period();
        return !period.isEmpty() && !period.from().isAfter(end(through)) && period.to().isAfter(end(from));
    }

    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    private void compare(DatabaseLine row) {
        LocalDate from = row.from().isBefore(first) ? first : row.from();
        LocalDate through = row.through().isAfter(last) ? last : row.through();
        List<RateLine> versions = lines.getOrDefault(row.digits(), List.of()).stream()
                .filter(version -> holds(version, from, through)).toList();
        if (versions.isEmpty()) {
            found.accept(Finding.ofLine(FindingKind.LINE_UNKNOWN, row.number(),
                    String.join(" | ", row.general(), row.special(), row.column2()), ""));
        }
        for (RateLine version : versions) {
            column(row, "general", row.general(), version.generalText());
            column(row, "column 2", row.column2(), version.column2Text());
            claims(row, version);
        }
    }

    private void column(DatabaseLine row, String column, String printed, String book) {
        FindingKind kind;
        try {
            if (rate(DatabaseWords.rate(printed)).equals(rate(book))) {
                return;
            }
            kind = FindingKind.BASE_RATE;
        } catch (RateTextException e) {
            kind = FindingKind.BASE_RATE_WORDS;
        }
        found.accept(Finding.ofLine(kind, row.number(), column + ": " + printed, column + ": " + book));
    }

    private static String rate(String text) {
        return text.isEmpty() ? "" : DutyRate.parse(text).text();
    }

    private void claims(DatabaseLine row, RateLine version) {
        Map<String, Set<String>> printed;
        boolean cut = false;
        try {
            String words = DatabaseWords.special(row.special());
            Matcher whole = BEFORE_THE_CUT.matcher(words);
            cut = row.special().length() >= SHORTEST_CUT && !words.endsWith(")") && whole.matches();
            printed = RateDrift.claims(cut ? whole.group(1) : words);
        } catch (RateTextException e) {
            found.accept(Finding.ofLine(FindingKind.BASE_RATE_WORDS, row.number(), "special: " + row.special(),
                    "special: " + version.specialText()));
            return;
        }
        Map<String, Set<String>> book = RateDrift.claims(version.specialText());
        Set<String> symbols = new TreeSet<>(printed.keySet());
        symbols.addAll(book.keySet());
        for (String symbol : symbols) {
            Set<String> one = printed.getOrDefault(symbol, Set.of());
            Set<String> other = book.getOrDefault(symbol, Set.of());
            if (!one.equals(other)) {
                AgreementRate numbers = row.numbers().get(symbol);
                boolean agrees = other.size() == 1 && numbers != null && numbers.is(pointer(other.iterator().next()));
                found.accept(new Finding(agrees ? FindingKind.CLAIM_TEXT : FindingKind.CLAIM, symbol, row.number(),
                        cut && one.isEmpty() ? "(cut off)" : said(one), said(other)));
            }
        }
    }

    /** A claim without a rate is a pointer, which the numbers tell by their type alone. */
    private static String pointer(String claim) {
        return claim.matches("\\d{4}\\..*") ? "See " + claim : claim;
    }

    private static String said(Set<String> claims) {
        return String.join("; ", new TreeSet<>(claims));
    }
}
