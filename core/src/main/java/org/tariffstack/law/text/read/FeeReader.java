package org.tariffstack.law.text.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.EnumWords;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Fee;
import org.tariffstack.law.FeeExemption;
import org.tariffstack.law.Filing;
import org.tariffstack.law.FilingLimit;
import org.tariffstack.law.Portion;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.ConditionSyntaxException;
import org.tariffstack.law.text.syntax.RowTimes;

/** Reads the fees of customs, where a book has any: {@code fees.csv}, {@code fee-exemptions.csv}, {@code filing-limits.csv}. */
public final class FeeReader {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}(\\.\\d{1,10})?%");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?");

    private final CsvFiles files;
    private final RowTimes clock;
    private final ScopeParser scopes;
    private final ConditionParser conditions;
    private final Map<String, Portion> portions;
    private final List<Fee> fees = new ArrayList<>();
    private final List<FeeExemption> exemptions = new ArrayList<>();
    private final List<FilingLimit> limits = new ArrayList<>();

    public FeeReader(CsvFiles files, RowTimes clock, ScopeParser scopes, ConditionParser conditions,
            Map<String, Portion> portions) {
        this.files = files;
        this.clock = clock;
        this.scopes = scopes;
        this.conditions = conditions;
        this.portions = portions;
    }

    public void read() {
        Set<String> dated = Set.of("enacted", "ended", "note");
        files.readIfThere("fees.csv", Set.of("fee", "title", "per", "filings", "when", "rate", "amount", "minimum",
                "maximum", "dutiable_only", "payer", "from", "to", "citation", "confidence"), dated, this::fee);
        files.readIfThere("fee-exemptions.csv", Set.of("fees", "title", "preferences", "origins", "products", "when",
                "portion", "from", "to", "citation", "confidence"), dated, this::exemption);
        files.readIfThere("filing-limits.csv", Set.of("filings", "reach", "limit", "from", "to", "citation",
                "confidence"), dated, this::limit);
    }

    private void fee(Row row) {
        BigDecimal rate = percent(row);
        BigDecimal amount = amount(row, "amount");
        if (row.text("rate").isEmpty() == row.text("amount").isEmpty()) {
            row.problem("amount", "a fee has either a rate or an amount");
        }
        BigDecimal minimum = amount(row, "minimum");
        BigDecimal maximum = amount(row, "maximum");
        if ((minimum != null || maximum != null) && row.text("rate").isEmpty()) {
            row.problem("minimum", "only a rate has bounds");
        }
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            row.problem("maximum", "the maximum is below the minimum");
        }
        fees.add(new Fee(row.required("fee"), row.required("title"), row.choice("per", Fee.Per.class, Fee.Per.ENTRY),
                filings(row), condition(row), rate, amount, minimum, maximum, row.yes("dutiable_only"),
                row.required("payer"), row.validity(clock), row.citation(), row.place()));
    }

    private void exemption(Row row) {
        row.required("fees");
        Set<String> spared = new LinkedHashSet<>(row.words("fees"));
        Set<String> known = fees.stream().map(Fee::id).collect(Collectors.toSet());
        spared.stream().filter(fee -> !known.contains(fee))
                .forEach(fee -> row.problem("fees", "no fee '" + fee + "' in fees.csv"));
        String portion = row.text("portion");
        if (!portion.isEmpty() && !portions.containsKey(portion)) {
            row.problem("portion", "no portion '" + portion + "' in portions.csv");
        }
        exemptions.add(new FeeExemption(spared, row.required("title"), Set.copyOf(row.words("preferences")),
                scopes.origins(row, "origins"), scopes.products(row, "products", true), condition(row),
                portions.get(portion), row.validity(clock), row.citation(), row.place()));
    }

    private void limit(Row row) {
        row.required("limit");
        BigDecimal limit = amount(row, "limit");
        limits.add(new FilingLimit(filings(row), row.choice("reach", FilingLimit.Reach.class, FilingLimit.Reach.ENTRY),
                limit == null ? BigDecimal.ZERO : limit, row.validity(clock), row.citation(), row.place()));
    }

    private Set<Filing> filings(Row row) {
        row.required("filings");
        if (row.words("filings").equals(List.of("*"))) {
            return EnumSet.allOf(Filing.class);
        }
        Set<Filing> filings = EnumSet.noneOf(Filing.class);
        for (String word : row.words("filings")) {
            List<Filing> found = EnumSet.allOf(Filing.class).stream()
                    .filter(filing -> EnumWords.of(filing).equals(word)).toList();
            if (found.isEmpty()) {
                row.problem("filings", "'" + word + "' is none of " + EnumWords.all(Filing.class));
            }
            filings.addAll(found);
        }
        return filings;
    }

    private Condition condition(Row row) {
        try {
            return conditions.parse(row.text("when"));
        } catch (ConditionSyntaxException e) {
            row.problem("when", e.getMessage());
            return Condition.ALWAYS;
        }
    }

    private static @Nullable BigDecimal percent(Row row) {
        String text = row.text("rate");
        if (PERCENT.matcher(text).matches()) {
            return new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
        }
        if (!text.isEmpty()) {
            row.problem("rate", "'" + text + "' is not a percentage below 100%");
        }
        return null;
    }

    private static @Nullable BigDecimal amount(Row row, String field) {
        String text = row.text(field);
        if (AMOUNT.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (!text.isEmpty()) {
            row.problem(field, "'" + text + "' is not an amount such as 33.58");
        }
        return null;
    }

    public List<Fee> fees() {
        return fees;
    }

    public List<FeeExemption> exemptions() {
        return exemptions;
    }

    public List<FilingLimit> limits() {
        return limits;
    }
}
