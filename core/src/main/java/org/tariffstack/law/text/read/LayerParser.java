package org.tariffstack.law.text.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.LocalTimes;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Condition;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.ConditionSyntaxException;
import org.tariffstack.law.text.syntax.RowTimes;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.RateTextException;

/** Makes a layer of a row, in the words that a book knows. */
public final class LayerParser {
    /** What is filed on an entry has the form of a tariff number, with a digit for each 0; identifiers of ours do not. */
    private static final String FILED = "0000.00.00";

    private final Map<String, Program> programs;
    private final Map<String, Portion> portions;
    private final ScopeParser scopes;
    private final ConditionParser conditions;
    private final RowTimes clock;
    /** What was read before: a thousand rows share some 75 rates. */
    private final Map<String, AdditionalRate> rates = new HashMap<>();

    public LayerParser(Map<String, Program> programs, Map<String, Portion> portions, ScopeParser scopes,
            ConditionParser conditions, RowTimes clock) {
        this.programs = programs;
        this.portions = portions;
        this.scopes = scopes;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** The layer that a row states, or null where it is so wrong that there is none; what is wrong is noted. */
    public @Nullable TariffLayer layer(Row row) {
        Program program = programs.get(row.required("program"));
        if (program == null) {
            row.problem("program", "no programme '" + row.text("program") + "' in programs.csv");
        }
        String basis = row.required("basis").intern();
        if (!basis.equals(Portion.FULL) && !portions.containsKey(basis)) {
            row.problem("basis", "no portion '" + basis + "' in portions.csv");
        }
        LayerKind kind = row.choice("kind", LayerKind.class, LayerKind.DUTY);
        AdditionalRate rate = rate(row);
        Condition when = condition(row, conditions);
        if (kind == LayerKind.RELIEF && row.words("relieves").isEmpty()) {
            row.problem("relieves", "a relief must say from what");
        }
        // Every field is read before the row is given up, so that all its mistakes are told at once.
        String heading = row.required("heading");
        OriginScope origins = scopes.origins(row, "origins");
        ProductScope products = scopes.products(row, "products", false);
        Validity validity = row.validity(clock);
        Citation citation = row.citation();
        if (program == null || rate == null || when == null) {
            return null;
        }
        return TariffLayer.builder()
                .heading(heading)
                .strand(row.text("strand"))
                .program(program)
                .kind(kind)
                .rate(rate)
                .basis(basis)
                .origins(origins)
                .products(products)
                .when(when)
                .relieves(row.words("relieves"))
                .validity(validity)
                .citation(citation)
                .note(row.text("note"))
                .filed(LocalTimes.hasForm(heading, FILED))
                .place(row.place())
                .build();
    }

    private @Nullable AdditionalRate rate(Row row) {
        String text = row.required("rate");
        AdditionalRate before = rates.get(text);
        if (before != null) {
            return before;
        }
        try {
            AdditionalRate rate = AdditionalRate.parse(text);
            rates.put(text, rate);
            return rate;
        } catch (RateTextException e) {
            row.problem("rate", e.getMessage());
            return null;
        }
    }

    static @Nullable Condition condition(Row row, ConditionParser conditions) {
        try {
            return conditions.parse(row.text("when"));
        } catch (ConditionSyntaxException e) {
            row.problem("when", e.getMessage());
            return null;
        }
    }
}
