package org.tariffstack.law.text.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.ImportTax;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.RowTimes;
import org.tariffstack.rate.AdValorem;
import org.tariffstack.rate.AlternativeRates;
import org.tariffstack.rate.CompoundRate;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.Free;
import org.tariffstack.rate.RateTextException;
import org.tariffstack.rate.SpecificRate;

/** Reads the taxes on importation, where a book has any: {@code taxes.csv}. */
public final class TaxReader {
    private static final String UNKNOWN = "unknown";

    private final CsvFiles files;
    private final RowTimes clock;
    private final ScopeParser scopes;
    private final Set<String> before = new HashSet<>(Set.of(ImportTax.VALUE, ImportTax.DUTY));
    private final List<ImportTax> taxes = new ArrayList<>();

    public TaxReader(CsvFiles files, RowTimes clock, ScopeParser scopes) {
        this.files = files;
        this.clock = clock;
        this.scopes = scopes;
    }

    public void read() {
        files.readIfThere("taxes.csv", Set.of("tax", "title", "rate", "base", "in_price", "products", "from", "to",
                "spared_by", "citation", "confidence"), Set.of("enacted", "ended", "from_price", "note"), this::tax);
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
                row.yes("in_price"), fromPrice(row), scopes.products(row, "products", false), row.validity(clock),
                Set.copyOf(row.words("spared_by")), row.citation(), row.place()));
    }

    private static @Nullable DutyRate rate(Row row, String text) {
        try {
            DutyRate rate = text.equals(UNKNOWN) || text.isEmpty() ? null : DutyRate.parse(text);
            if (rate == null || isTaxRate(rate)) {
                return rate;
            }
        } catch (RateTextException noRate) {
            // Told below, as every other text that no tax is charged by.
        }
        row.problem("rate", "'" + text + "' is neither a percentage below 100%, an amount such as CNY 1.52/liter, a sum of "
                + "both, several of these that are possible, nor unknown");
        return null;
    }

    private static boolean isTaxRate(DutyRate rate) {
        if (rate instanceof AlternativeRates alternatives) {
            return alternatives.rates().stream().allMatch(TaxReader::isTaxRate);
        }
        if (rate instanceof CompoundRate sum) {
            return sum.terms().stream().allMatch(TaxReader::isTaxRate)
                    && sum.terms().stream().filter(AdValorem.class::isInstance).count() <= 1;
        }
        return rate instanceof SpecificRate || rate instanceof Free
                || rate.fraction().filter(fraction -> fraction.compareTo(BigDecimal.ONE) < 0).isPresent();
    }

    private static @Nullable SpecificRate fromPrice(Row row) {
        String text = row.text("from_price");
        try {
            DutyRate price = text.isEmpty() ? null : DutyRate.parse(text);
            if (price == null || price instanceof SpecificRate) {
                return (SpecificRate) price;
            }
        } catch (RateTextException noPrice) {
            // Told below.
        }
        row.problem("from_price", "'" + text + "' is no price per quantity such as CNY 10/kg");
        return null;
    }

    public List<ImportTax> taxes() {
        return taxes;
    }
}
