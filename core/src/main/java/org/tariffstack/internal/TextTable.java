package org.tariffstack.internal;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, lined up in columns for people; long cells go on in further lines. */
public final class TextTable {
    private static final String GAP = "  ";

    private final String indent;
    private final boolean[] right;
    private final int[] most;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param indent what stands before each line
     * @param columns a letter a column: 'l' lines it up on the left, 'r' on the right
     * @param most the most characters of a line of each column
     */
    public TextTable(String indent, String columns, int... most) {
        this.indent = indent;
        this.right = new boolean[columns.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = columns.charAt(i) == 'r';
        }
        this.most = most.clone();
    }

    /** Adds a row: a cell a column, none of them null. */
    public void row(String... cells) {
        rows.add(cells);
    }

    /** Writes all rows. */
    public void writeTo(StringBuilder text) {
        int[] widths = new int[right.length];
        List<List<List<String>>> wrapped = new ArrayList<>();
        for (String[] row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < right.length; i++) {
                List<String> lines = wrap(row[i], most[i]);
                cells.add(lines);
                for (String line : lines) {
                    widths[i] = Math.max(widths[i], line.length());
                }
            }
            wrapped.add(cells);
        }
        for (List<List<String>> cells : wrapped) {
            write(cells, widths, text);
        }
    }

    private void write(List<List<String>> cells, int[] widths, StringBuilder text) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                String blanks = " ".repeat(widths[i] - cell.length());
                out.append(i == 0 ? "" : GAP).append(right[i] ? blanks + cell : cell + blanks);
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }

    /**
     * Cuts a text into lines of at most so many characters: after semicolons if that will do, else at any blank; a
     * longer word keeps its line to itself.
     */
    public static List<String> wrap(String text, int most) {
        List<String> pieces = new ArrayList<>();
        for (String piece : text.split("(?<=;) ")) {
            pieces.addAll(piece.length() <= most ? List.of(piece) : join(List.of(piece.split(" ")), most));
        }
        return join(pieces, most);
    }

    /** Fills lines with pieces, parted by blanks. */
    private static List<String> join(List<String> pieces, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(pieces.get(0));
        for (String piece : pieces.subList(1, pieces.size())) {
            if (line.length() + 1 + piece.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(piece);
            } else {
                line.append(' ').append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
