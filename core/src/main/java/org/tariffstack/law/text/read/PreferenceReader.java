package org.tariffstack.law.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tariffstack.law.Preference;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.RowTimes;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;

/** Reads the special programs of column 1, {@code preferences.csv}, and what they leave out, {@code preference-exclusions.csv}. */
public final class PreferenceReader {
    private static final String LAPSED = "none";

    private final CsvFiles files;
    private final RowTimes clock;
    private final ScopeParser scopes;
    private final List<Preference.Exclusion> exclusions = new ArrayList<>();
    private final List<Preference> preferences = new ArrayList<>();

    public PreferenceReader(CsvFiles files, RowTimes clock, ScopeParser scopes) {
        this.files = files;
        this.clock = clock;
        this.scopes = scopes;
    }

    public void read() {
        files.readIfThere("preference-exclusions.csv", Set.of("symbol", "countries", "products", "from", "to", "citation",
                "confidence"), Set.of("enacted", "ended", "note"), row -> exclusions.add(new Preference.Exclusion(
                        row.required("symbol"), scopes.origins(row, "countries"), scopes.products(row, "products", false),
                        row.validity(clock), row.citation(), row.place())));
        files.read("preferences.csv", Set.of("symbol", "title", "countries", "from", "to", "enacted", "ended", "citation",
                "confidence"), Set.of("prints", "rate", "remark", "note"), this::preference);
    }

    private void preference(Row row) {
        String symbol = row.required("symbol");
        preferences.add(new Preference(symbol, row.required("title"), scopes.origins(row, "countries"),
                row.validity(clock), grant(row, symbol), row.text("remark"),
                exclusions.stream().filter(exclusion -> exclusion.symbol().equals(symbol)).toList(), row.citation(),
                row.place()));
    }

    private static Preference.Grant grant(Row row, String symbol) {
        List<String> printed = row.words("prints");
        String rate = row.text("rate");
        if (rate.isEmpty()) {
            return new Preference.SpecialColumn(printed.isEmpty() ? List.of(symbol) : printed);
        }
        if (!printed.isEmpty()) {
            row.problem("prints", "a program with one rate for every line takes none from the special column");
        }
        if (rate.equals(LAPSED)) {
            if (row.text("remark").isEmpty()) {
                row.problem("remark", "a program that has lapsed needs a word on what becomes of claims");
            }
            return Preference.Nothing.NOTHING;
        }
        try {
            return new Preference.WholeSchedule(DutyRate.parse(rate));
        } catch (RateTextException e) {
            row.problem("rate", e.getMessage());
            return Preference.Nothing.NOTHING;
        }
    }

    public List<Preference> preferences() {
        return preferences;
    }

    List<Preference.Exclusion> exclusions() {
        return exclusions;
    }
}
