package org.tariffstack.whatif;

import java.util.List;
import java.util.Map;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffLayer;

/** Which versions of which headings a change means. */
final class LayerPick {
    private static final String RANGE = "..";

    private final Change change;
    private final String heading;
    private final String program;

    LayerPick(Change change, Map<String, Program> programs) {
        this.change = change;
        this.heading = change.text(Column.HEADING);
        this.program = change.text(Column.PROGRAM);
        if (!program.isEmpty() && !programs.containsKey(program)) {
            throw new ChangeException(Column.PROGRAM, "no programme '" + program + "' in the book");
        }
    }

    /** The column that says of what. */
    Column column() {
        return heading.isEmpty() ? Column.PROGRAM : Column.HEADING;
    }

    /** All that is meant, whenever it holds; never empty. */
    List<TariffLayer> all(List<TariffLayer> layers) {
        boolean range = heading.contains(RANGE);
        if (range && change.action() != Action.RATE && change.action() != Action.STRIKE) {
            throw new ChangeException(Column.HEADING, "a range of headings has no single version; write a row for each");
        }
        LayerSelector selector = new LayerSelector(heading);
        List<TariffLayer> named = layers.stream().filter(layer -> heading.isEmpty()
                || (range ? selector.picks(layer) : layer.heading().equals(heading))).toList();
        if (named.isEmpty()) {
            throw new ChangeException(Column.HEADING, "no heading '" + heading + "' in the book");
        }
        List<TariffLayer> picked = named.stream().filter(this::isMeant).toList();
        if (picked.isEmpty()) {
            throw new ChangeException(narrowing(), "no version of " + this + " has this; there are "
                    + String.join("; ", named.stream().limit(5).map(this::inWords).distinct().toList()));
        }
        return picked;
    }

    /**
     * The one version that is meant.
     *
     * @param times tells the version's time
     */
    TariffLayer one(List<TariffLayer> layers, ChangeTimes times) {
        String wanted = change.text(Column.VERSION);
        List<TariffLayer> all = all(layers);
        List<TariffLayer> versions = all.stream().filter(layer -> wanted.isEmpty() || isVersion(layer, wanted, times)).toList();
        if (change.action() == Action.LAPSE && versions.size() > 1) {
            versions = versions.stream().filter(layer -> layer.validity().period().isEmpty()).toList();
        }
        if (versions.size() != 1) {
            throw new ChangeException(Column.VERSION, (versions.isEmpty() ? "no version" : versions.size() + " versions") + " of "
                    + this + (wanted.isEmpty() ? "" : " at " + wanted) + ", where one is meant; it holds "
                    + times.periods(all));
        }
        return versions.get(0);
    }

    private static boolean isVersion(TariffLayer layer, String wanted, ChangeTimes times) {
        int range = wanted.indexOf(RANGE);
        String from = range < 0 ? wanted : wanted.substring(0, range);
        boolean begins = from.isEmpty() || layer.validity().period().from().equals(times.instant(from));
        return begins && (range < 0 || range + RANGE.length() == wanted.length()
                || layer.validity().period().to().equals(times.instant(wanted.substring(range + RANGE.length()))));
    }

    private boolean isMeant(TariffLayer layer) {
        return isOr(Column.STRAND, layer.strand()) && isOr(Column.PROGRAM, layer.program().id())
                && isOr(Column.ORIGINS, layer.origins().text()) && isOr(Column.PRODUCTS, layer.products().text());
    }

    private boolean isOr(Column column, String text) {
        return change.text(column).isEmpty() || change.text(column).equals(text);
    }

    private Column narrowing() {
        for (Column column : List.of(Column.STRAND, Column.ORIGINS, Column.PRODUCTS)) {
            if (!change.text(column).isEmpty()) {
                return column;
            }
        }
        return Column.PROGRAM;
    }

    private String inWords(TariffLayer layer) {
        return layer.heading() + (layer.strand().isEmpty() ? "" : "#" + layer.strand()) + " of " + layer.program()
                + ", origins " + layer.origins() + ", products " + layer.products();
    }

    @Override
    public String toString() {
        return heading.isEmpty() ? program : heading;
    }
}
