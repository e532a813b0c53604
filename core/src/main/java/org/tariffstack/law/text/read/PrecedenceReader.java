package org.tariffstack.law.text.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.RowTimes;

/** Reads {@code precedence.csv}: who displaces whom, and on what portion of the value. */
public final class PrecedenceReader {
    private static final Set<String> COLUMNS = Set.of("id", "winners", "losers", "effect", "portion", "only_if_paying",
            "when", "origins", "products", "from", "to", "enacted", "ended", "citation", "confidence", "note");

    private final CsvFiles files;
    private final RowTimes clock;
    private final DictionaryReader dictionaries;
    private final ScopeParser scopes;
    private final ConditionParser conditions;
    private final List<Displacement> displacements = new ArrayList<>();

    public PrecedenceReader(CsvFiles files, RowTimes clock, DictionaryReader dictionaries, ScopeParser scopes,
            ConditionParser conditions) {
        this.files = files;
        this.clock = clock;
        this.dictionaries = dictionaries;
        this.scopes = scopes;
        this.conditions = conditions;
    }

    public void read() {
        Set<String> ids = new HashSet<>();
        files.read("precedence.csv", COLUMNS, Set.of("files"), row -> {
            if (!ids.add(row.required("id"))) {
                row.problem("id", "'" + row.text("id") + "' stands twice");
            }
            rule(row);
        });
    }

    private void rule(Row row) {
        Displacement.Effect effect =
                row.choice("effect", Displacement.Effect.class, Displacement.Effect.ADDS);
        String portion = row.required("portion").intern();
        if (!portion.equals(Portion.FULL) && !dictionaries.portions().containsKey(portion)) {
            row.problem("portion", "no portion '" + portion + "' in portions.csv");
        }
        if (effect == Displacement.Effect.PORTION && portion.equals(Portion.FULL)) {
            row.problem("portion", "a rule by portion must name the portion");
        }
        Condition when = LayerParser.condition(row, conditions);
        if (row.words("winners").isEmpty() || row.words("losers").isEmpty()) {
            row.problem(row.words("winners").isEmpty() ? "winners" : "losers", "must not be blank");
        }
        OriginScope origins = scopes.origins(row, "origins");
        ProductScope products = scopes.products(row, "products", true);
        Validity validity = row.validity(clock);
        Citation citation = row.citation();
        if (when == null) {
            return;
        }
        displacements.add(Displacement.builder()
                .id(row.text("id"))
                .winners(row.words("winners"))
                .losers(row.words("losers"))
                .effect(effect)
                .portion(portion)
                .files(row.text("files"))
                .onlyIfPaying(row.yes("only_if_paying"))
                .when(when)
                .origins(origins)
                .products(products)
                .validity(validity)
                .citation(citation)
                .note(row.text("note"))
                .place(row.place())
                .build());
    }

    public List<Displacement> displacements() {
        return displacements;
    }
}
