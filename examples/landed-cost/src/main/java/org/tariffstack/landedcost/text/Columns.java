package org.tariffstack.landedcost.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns of fixed widths; long cells go on in further lines, words kept whole where they fit. */
public final class Columns {
    private static final String GAP = "  ";

    private final int[] widths;
    private final StringBuilder text;

    /**
     * Columns of so many characters each, two blanks apart and indented by two.
     *
     * @param text what is written to
     */
    public Columns(StringBuilder text, int... widths) {
        this.text = text;
        this.widths = widths.clone();
    }

    /** Writes a row. */
    public void row(String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(wrap(cells[i], widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                out.append(GAP).append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length())));
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }

    /** Lines of at most so many characters; a longer word keeps its line to itself. */
    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
