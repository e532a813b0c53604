package org.tariffstack.landedcost.text;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text whose columns are as wide as what stands in them. */
public final class PlainTable {
    private static final String GAP = "  ";

    private final String indent;
    private final String aligned;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * A table.
     *
     * @param indent what stands before each line
     * @param aligned a letter for each column: l to the left, r to the right
     */
    public PlainTable(String indent, String aligned) {
        this.indent = indent;
        this.aligned = aligned;
    }

    public PlainTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** The lines, without blanks at their ends; a column in which nothing stands is left out. */
    @Override
    public String toString() {
        int[] widths = new int[aligned.length()];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.length; i++) {
                if (widths[i] > 0) {
                    String blanks = " ".repeat(widths[i] - row[i].length());
                    line.append(aligned.charAt(i) == 'r' ? blanks + row[i] : row[i] + blanks).append(GAP);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** A text in lines of at most a width, where words allow it. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
