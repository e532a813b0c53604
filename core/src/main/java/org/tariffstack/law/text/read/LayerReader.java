package org.tariffstack.law.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tariffstack.law.Gap;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Unmodelled;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.RowTimes;

/** Reads the layers: {@code layers.csv} names the files, each row of a file is one version of a heading. */
public final class LayerReader {
    static final Set<String> COLUMNS = Set.of("heading", "strand", "program", "kind", "rate", "basis",
            "origins", "products", "when", "relieves", "from", "to", "enacted", "ended", "citation", "confidence",
            "note");

    private final CsvFiles files;
    private final RowTimes clock;
    private final ScopeParser scopes;
    private final LayerParser parser;
    private final List<TariffLayer> layers = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Unmodelled> unmodelled = new ArrayList<>();

    public LayerReader(CsvFiles files, RowTimes clock, DictionaryReader dictionaries, ScopeParser scopes,
            ConditionParser conditions) {
        this.files = files;
        this.clock = clock;
        this.scopes = scopes;
        this.parser = new LayerParser(dictionaries.programs(), dictionaries.portions(), scopes, conditions, clock);
    }

    public void read() {
        files.read("layers.csv", Set.of("file", "what"), Set.of(),
                row -> {
                    String file = row.fileName("file");
                    if (!file.isEmpty()) {
                        files.read("layers/" + file, COLUMNS, Set.of(), this::layer);
                    }
                });
        files.read("gaps.csv", Set.of("origins", "products", "from", "to", "warning"),
                Set.of("enacted", "ended", "days"), row -> gaps.add(
                new Gap(scopes.origins(row, "origins"), scopes.products(row, "products", true), row.validity(clock),
                        YearlyDaysText.read(row, "days"),
                        row.required("warning"), row.place())));
        files.readIfThere("unmodelled.csv", Set.of("what", "reason", "citation", "confidence"), Set.of(),
                row -> unmodelled.add(new Unmodelled(row.required("what"), row.required("reason"), row.citation(),
                        row.place())));
    }

    private void layer(Row row) {
        TariffLayer layer = parser.layer(row);
        if (layer != null) {
            layers.add(layer);
        }
    }

    public List<TariffLayer> layers() {
        return layers;
    }

    public List<Gap> gaps() {
        return gaps;
    }

    public List<Unmodelled> unmodelled() {
        return unmodelled;
    }
}
