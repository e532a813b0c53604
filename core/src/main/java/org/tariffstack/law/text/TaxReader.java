package org.tariffstack.law.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.ImportTax;

/** Reads the taxes on importation, where a book has any: {@code taxes.csv}. */
final class TaxReader {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}(\\.\\d{1,10})?%");
    private static final String UNKNOWN = "unknown";

    private final CsvFiles files;
    private final WallClock clock;
    private final ScopeParser scopes;
    private final Set<String> before = new HashSet<>(Set.of(ImportTax.VALUE, ImportTax.DUTY));
    private final List<ImportTax> taxes = new ArrayList<>();

    TaxReader(CsvFiles files, WallClock clock, ScopeParser scopes) {
        this.files = files;
        this.clock = clock;
        this.scopes = scopes;
    }

    void read() {
        files.readIfThere("taxes.csv", Set.of("tax", "title", "rate", "base", "in_price", "products", "from", "to",
                "spared_by", "citation", "confidence"), Set.of("enacted", "ended", "note"), this::tax);
    }

    private void tax(Row row) {
        String id = row.required("tax");
        for (String word : row.words("base")) {
            if (!before.contains(word) || word.equals(id)) {
                row.problem("base", "'" + word + "' is neither value nor duty nor a tax that stands before");
            }
        }
        row.required("base");
        before.add(id);
        String rate = row.required("rate");
        taxes.add(new ImportTax(id, row.required("title"), rate(row, rate), rate, row.words("base"),
                row.yes("in_price"), scopes.products(row, "products", false), row.validity(clock),
                Set.copyOf(row.words("spared_by")), row.citation(), row.place()));
    }

    private static @Nullable BigDecimal rate(Row row, String text) {
        if (PERCENT.matcher(text).matches()) {
            return new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
        }
        if (!text.equals(UNKNOWN) && !text.isEmpty()) {
            row.problem("rate", "'" + text + "' is neither a percentage below 100% nor unknown");
        }
        return null;
    }

    List<ImportTax> taxes() {
        return taxes;
    }
}
