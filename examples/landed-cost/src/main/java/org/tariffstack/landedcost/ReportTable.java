package org.tariffstack.landedcost;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns for people. A cell that is too long is cut; the first row is the head. */
final class ReportTable {
    private static final String GAP = "  ";
    private static final int MOST = 40;

    private final String columns;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param columns a letter a column: 'l' lines it up on the left, 'r' on the right
     */
    ReportTable(String columns) {
        this.columns = columns;
    }

    /** Adds a row. */
    ReportTable row(String... cells) {
        if (cells.length != columns.length()) {
            throw new IllegalArgumentException(cells.length + " cells in " + columns.length() + " columns");
        }
        String[] cut = cells.clone();
        for (int i = 0; i < cut.length; i++) {
            String line = cut[i].replaceAll("\\p{Cntrl}", " ");
            cut[i] = line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
        }
        rows.add(cut);
        return this;
    }

    /** Adds a row. */
    ReportTable row(List<String> cells) {
        return row(cells.toArray(String[]::new));
    }

    /** The table, each line indented. */
    @Override
    public String toString() {
        int[] widths = new int[columns.length()];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blanks = " ".repeat(widths[i] - row[i].length());
                line.append(GAP).append(columns.charAt(i) == 'r' ? blanks + row[i] : row[i] + blanks);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
