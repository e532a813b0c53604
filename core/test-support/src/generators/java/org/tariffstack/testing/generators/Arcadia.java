package org.tariffstack.testing.generators;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all generated books are about: a small country, its schedule, what it may ask, when its law may change. */
final class Arcadia {
    static final String ZONE = "America/New_York";

    /** The times at which law begins or ends; two of them on one day. */
    static final List<String> TIMES = List.of("2025-02-04T00:01", "2025-03-12T00:01", "2025-04-05T00:01",
            "2025-04-05T12:01", "2025-07-01T00:00", "2025-09-03T12:01", "2026-01-01T00:00");
    /** The days of the acts, some before and some after what they order. */
    static final List<String> ACTS = List.of("2025-01-20", "2025-02-20", "2025-03-20", "2025-05-10", "2025-07-15",
            "2025-08-31", "2025-11-05", "2026-01-15");

    /** Origins; the last may pay column 2. */
    static final Map<String, String> COUNTRIES =
            new TreeMap<>(Map.of("XA", "Arcadia Minor", "XB", "Borealia", "XC", "Cockaigne", "XD", "Dorado"));

    /** Rate lines, from which a book takes the first few. */
    static final List<String> LINES = List.of("72082000", "95030000", "73011000", "84713000", "01012100");
    /** Numbers below some of the lines. */
    static final List<String> NUMBERS = List.of("7208200010", "7208200020", "8471300011", "9503000011", "9503000071");

    static final List<String> PROGRAMS = List.of("surtax", "steel", "retaliation");
    static final List<String> PORTIONS = List.of("steel-content", "aluminum-content", "home-content", "rest-of-home",
            "some-content");

    /** Rows of {@code facts.csv} behind the key: type, choices, assumed, asked, implied by, question. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("gift", "yes-no,,false,yes,,Is it a gift?"),
            Map.entry("friendly", "yes-no,,true,yes,A,Was it made by friends?"),
            Map.entry("rare", "yes-no,,false,no,,Is it one of a kind?"),
            Map.entry("mode", "choice,vessel air truck,,yes,,How did it come?"),
            Map.entry("melted_in", "countries,,,yes,,Where was it melted?"),
            Map.entry("steel_pct", "percent,,,yes,,How much of the value is steel?"),
            Map.entry("steel_value", "amount,,,yes,,What is the steel worth?"),
            Map.entry("aluminum_pct", "percent,,,yes,,How much of the value is aluminum?"),
            Map.entry("home_pct", "percent,,0,yes,,How much of the value is of this country?"),
            Map.entry("some_pct", "percent,,,yes,,How much of the value is something?"),
            Map.entry("contract_date", "date,,,yes,,When was it ordered?"),
            Map.entry("built", "number,,,yes,,In which year was it built?"),
            Map.entry("claims", "headings,,,no,,Which headings are claimed?"));

    private static final Pattern KEYS = Pattern.compile("\\b(" + String.join("|", FACTS.keySet()) + ")\\b");

    private static final Map<String, String> PORTION_ROWS = Map.of(
            "steel-content", "steel_pct,steel_value,metal,1,no,",
            "aluminum-content", "aluminum_pct,,metal,2,no,",
            "home-content", "home_pct,,,0,no,",
            "rest-of-home", "home_pct,,,0,yes,",
            "some-content", "some_pct,,,0,no,40");

    private Arcadia() {}

    /** The row of a fact. */
    static String fact(String key) {
        return key + "," + FACTS.get(key);
    }

    /** The row of a portion. */
    static String portion(String id) {
        return id + "," + PORTION_ROWS.get(id);
    }

    /** The facts that some text names, in the order of their keys. */
    static Set<String> factsIn(String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher word = KEYS.matcher(text); word.find();) {
            found.add(word.group());
        }
        return found;
    }
}
