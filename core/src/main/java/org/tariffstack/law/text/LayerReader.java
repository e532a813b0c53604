package org.tariffstack.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Gap;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Unmodelled;
import org.tariffstack.law.Validity;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.RateTextException;

/** Reads the layers: {@code layers.csv} names the files, each row of a file is one version of a heading. */
final class LayerReader {
    private static final Set<String> COLUMNS = Set.of("heading", "strand", "program", "kind", "rate", "basis",
            "origins", "products", "when", "relieves", "from", "to", "enacted", "ended", "citation", "confidence",
            "note");
    /** What is filed on an entry has the form of a tariff number; identifiers of ours do not. */
    private static final Pattern FILED = Pattern.compile("\\d{4}\\.\\d\\d\\.\\d\\d");

    private final CsvFiles files;
    private final WallClock clock;
    private final DictionaryReader dictionaries;
    private final ScopeParser scopes;
    private final ConditionParser conditions;
    private final List<TariffLayer> layers = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Unmodelled> unmodelled = new ArrayList<>();

    LayerReader(CsvFiles files, WallClock clock, DictionaryReader dictionaries, ScopeParser scopes,
            ConditionParser conditions) {
        this.files = files;
        this.clock = clock;
        this.dictionaries = dictionaries;
        this.scopes = scopes;
        this.conditions = conditions;
    }

    void read() {
        files.read("layers.csv", Set.of("file", "what"), Set.of(),
                row -> files.read("layers/" + row.required("file"), COLUMNS, Set.of(), this::layer));
        files.read("gaps.csv", Set.of("origins", "products", "from", "to", "warning"), Set.of("enacted", "ended"), row -> gaps.add(
                new Gap(scopes.origins(row, "origins"), scopes.products(row, "products", true), row.validity(clock),
                        row.required("warning"), row.place())));
        files.readIfThere("unmodelled.csv", Set.of("what", "reason", "citation", "confidence"), Set.of(),
                row -> unmodelled.add(new Unmodelled(row.required("what"), row.required("reason"), row.citation(),
                        row.place())));
    }

    private void layer(Row row) {
        Program program = dictionaries.programs().get(row.required("program"));
        if (program == null) {
            row.problem("program", "no programme '" + row.text("program") + "' in programs.csv");
        }
        String basis = row.required("basis").intern();
        if (!basis.equals(Portion.FULL) && !dictionaries.portions().containsKey(basis)) {
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
            return;
        }
        layers.add(TariffLayer.builder()
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
                .filed(FILED.matcher(heading).matches())
                .place(row.place())
                .build());
    }

    private static @Nullable AdditionalRate rate(Row row) {
        try {
            return AdditionalRate.parse(row.required("rate"));
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

    List<TariffLayer> layers() {
        return layers;
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Unmodelled> unmodelled() {
        return unmodelled;
    }
}
