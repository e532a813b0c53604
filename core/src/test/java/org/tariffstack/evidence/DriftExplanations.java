package org.tariffstack.evidence;

import java.util.ArrayList;
import java.util.List;

/** The tables of docs/drift.md: what each export gave, and what each explanation explains. */
final class DriftExplanations {
    private static final String SECTION = "Five exports";

    /**
     * The findings of an export.
     *
     * @param unexplained those that no row of docs/drift-explanations.csv explains
     */
    record Export(String name, String day, int unexplained, int explained) {}

    /**
     * An explanation.
     *
     * @param findings how many it explains in each export
     */
    record Explanation(String kind, String text, String citation, List<Integer> findings) {
        int sum() {
            return findings.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private DriftExplanations() {}

    static List<Export> exports() {
        return Docs.cells(Docs.section("drift.md", SECTION), 4).stream().map(cells -> new Export(cells.get(0), cells.get(1),
                Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3)))).toList();
    }

    static List<Explanation> explanations() {
        int exports = exports().size();
        List<Explanation> found = new ArrayList<>();
        for (List<String> cells : Docs.cells(Docs.section("drift.md", SECTION), 3 + exports)) {
            found.add(new Explanation(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, 3 + exports).stream()
                    .map(cell -> cell.isEmpty() ? 0 : Integer.parseInt(cell)).toList()));
        }
        return found;
    }
}
