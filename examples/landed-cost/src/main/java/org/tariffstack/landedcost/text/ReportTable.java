package org.tariffstack.landedcost.text;

import java.util.List;

/** Rows of cells in columns for people. A cell that is too long is cut; the first row is the head. */
public final class ReportTable {
    private static final String INDENT = "  ";
    private static final int MOST = 40;

    private final String columns;
    private final PlainTable table;

    /**
     * An empty table.
     *
     * @param columns a letter a column: 'l' lines it up on the left, 'r' on the right
     */
    public ReportTable(String columns) {
        this.columns = columns;
        this.table = new PlainTable(INDENT, columns);
    }

    /** Adds a row. */
    public ReportTable row(String... cells) {
        if (cells.length != columns.length()) {
            throw new IllegalArgumentException(cells.length + " cells in " + columns.length() + " columns");
        }
        String[] cut = cells.clone();
        for (int i = 0; i < cut.length; i++) {
            String line = cut[i].replaceAll("\\p{Cntrl}", " ");
            cut[i] = line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
        }
        table.row(cut);
        return this;
    }

    /** Adds a row. */
    public ReportTable row(List<String> cells) {
        return row(cells.toArray(String[]::new));
    }

    /** The table, each line indented. */
    @Override
    public String toString() {
        return table.toString();
    }
}
