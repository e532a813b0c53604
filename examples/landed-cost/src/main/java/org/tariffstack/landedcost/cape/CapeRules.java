package org.tariffstack.landedcost.cape;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of CAPE, of protests and of post summary corrections, as a table of this package holds them. */
public final class CapeRules {
    /** The rules as they were known last. */
    public static final CapeRules KNOWN = read();

    private final Map<String, List<Rule>> rules;

    private CapeRules(Map<String, List<Rule>> rules) {
        this.rules = rules;
    }

    /**
     * A rule.
     *
     * @param value what it says
     * @param since the first day that it holds
     * @param citation where it stands
     */
    private record Rule(String value, LocalDate since, String citation) {}

    private static CapeRules read() {
        Map<String, List<Rule>> rules = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(CapeRules.class.getResourceAsStream("rules.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                String since = row.getField("since");
                rules.computeIfAbsent(row.getField("key"), key -> new ArrayList<>()).add(new Rule(row.getField("value"),
                        since.isEmpty() ? LocalDate.MIN : LocalDate.parse(since), row.getField("citation")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CapeRules(rules);
    }

    private Rule rule(String key) {
        return Objects.requireNonNull(rules.get(key), key).get(0);
    }

    /** The day of the rules. */
    public LocalDate date() {
        return LocalDate.parse(rule("rules_date").value());
    }

    /** Whether declarations are taken on a day. */
    boolean isOpen(LocalDate on) {
        return !on.isBefore(LocalDate.parse(rule("opened").value()));
    }

    /** The first day on which declarations are taken. */
    LocalDate opened() {
        return LocalDate.parse(rule("opened").value());
    }

    /** How many days after its liquidation an entry is taken. */
    int liquidatedDays() {
        return days("liquidated_days");
    }

    /** After how many days liquidation is final, so that the entry is taken again. */
    int finalDays() {
        return days("final");
    }

    /** Since when entries are taken whose liquidation is final. */
    LocalDate finalSince() {
        return rule("final").since();
    }

    /** How many days after liquidation a protest may be filed. */
    int protestDays() {
        return days("protest_days");
    }

    /** How many days after entry a post summary correction may be filed. */
    public int correctionDays() {
        return days("psc_days");
    }

    /** How many days before liquidation the last post summary correction may be filed. */
    public int correctionDaysBeforeLiquidation() {
        return days("psc_before_liquidation");
    }

    /** Since when entries of a type that are flagged for reconciliation are taken, or the last day there is where they are not. */
    LocalDate flaggedSince(String type) {
        Rule rule = rule("reconciliation_flagged");
        return List.of(rule.value().split(" ")).contains(type) ? rule.since() : LocalDate.MAX;
    }

    /** Whether entries of a type are never taken. */
    boolean isExcluded(String type) {
        return has("excluded_type", type);
    }

    /** Whether entries of a type are subject to antidumping or countervailing duties. */
    boolean isOfRemedy(String type) {
        return has("remedy_type", type);
    }

    /** The most entries that a declaration may have. */
    public int mostEntries() {
        return days("most_entries");
    }

    /** The one column of a declaration. */
    public String column() {
        return rule("column").value();
    }

    /** Where a rule stands. */
    public String citation(String key) {
        return rule(key).citation();
    }

    private boolean has(String key, String value) {
        return Objects.requireNonNull(rules.get(key), key).stream().anyMatch(rule -> rule.value().equals(value));
    }

    private int days(String key) {
        return Integer.parseInt(rule(key).value());
    }
}
