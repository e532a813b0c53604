package org.tariffstack.landedcost.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells in columns of plain text, two blanks apart. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int LONGEST_CUT = 40;

    private final String indent;
    private final String aligned;
    /** The width of each column, or none if columns are as wide as what stands in them. */
    private final int[] fixed;
    private final int longest;
    private final List<String[]> rows = new ArrayList<>();

    private TextTable(String indent, String aligned, int[] fixed, int longest) {
        this.indent = indent;
        this.aligned = aligned;
        this.fixed = fixed;
        this.longest = longest;
    }

    /**
     * A table whose columns are as wide as what stands in them; a column in which nothing stands is left out.
     *
     * @param indent what stands before each line
     * @param aligned a letter for each column: l to the left, r to the right
     */
    public static TextTable fitted(String indent, String aligned) {
        return new TextTable(indent, aligned, new int[0], Integer.MAX_VALUE);
    }

    /**
     * A table for reports on files of rows, indented by two: a cell that is longer than 40 characters is cut, and control
     * characters are blanks.
     *
     * @param aligned a letter for each column: l to the left, r to the right
     */
    public static TextTable cut(String aligned) {
        return new TextTable(GAP, aligned, new int[0], LONGEST_CUT);
    }

    /** A table of columns of so many characters each, indented by two, whose long cells go on in further lines. */
    public static TextTable ofWidths(int... widths) {
        return new TextTable(GAP, "l".repeat(widths.length), widths.clone(), Integer.MAX_VALUE);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not a cell for each column
     */
    public TextTable row(String... cells) {
        if (cells.length != aligned.length()) {
            throw new IllegalArgumentException(cells.length + " cells in " + aligned.length() + " columns");
        }
        rows.add(Arrays.stream(cells).map(Printable::line).map(cell -> longest == Integer.MAX_VALUE ? cell : shortened(cell)).toArray(String[]::new));
        return this;
    }

    /** Adds a row. */
    public TextTable row(List<String> cells) {
        return row(cells.toArray(String[]::new));
    }

    private String shortened(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }

    /** The lines, without blanks at their ends. */
    @Override
    public String toString() {
        int[] widths = fixed.length == 0 ? widths() : fixed;
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            List<List<String>> cells = new ArrayList<>();
            int height = 1;
            for (int i = 0; i < row.length; i++) {
                List<String> lines = fixed.length == 0 ? List.of(row[i]) : WordWrap.lines(row[i], widths[i]);
                cells.add(lines);
                height = Math.max(height, lines.size());
            }
            for (int line = 0; line < height; line++) {
                write(cells, line, widths, text);
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[aligned.length()];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        return widths;
    }

    private void write(List<List<String>> cells, int line, int[] widths, StringBuilder text) {
        StringBuilder out = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                String blanks = " ".repeat(Math.max(0, widths[i] - cell.length()));
                out.append(aligned.charAt(i) == 'r' ? blanks + cell : cell + blanks).append(GAP);
            }
        }
        text.append(out.toString().stripTrailing()).append('\n');
    }
}
