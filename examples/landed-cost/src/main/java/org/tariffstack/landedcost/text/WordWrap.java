package org.tariffstack.landedcost.text;

import java.util.ArrayList;
import java.util.List;

/** Text in lines that keep words whole where they fit. */
public final class WordWrap {
    private static final int WIDTH = 98;

    private WordWrap() {}

    /** Lines of at most so many characters; a longer word keeps its line to itself. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Writes a text in lines of at most 98 characters.
     *
     * @param indent what stands before the first
     * @param hanging what stands before the others
     * @param text what is written to
     */
    public static void paragraph(String indent, String hanging, String words, StringBuilder text) {
        StringBuilder line = new StringBuilder(indent);
        int begin = indent.length();
        for (String word : Printable.line(words).split(" ")) {
            if (line.length() > begin && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(hanging);
                begin = hanging.length();
            }
            line.append(line.length() > begin ? " " : "").append(word);
        }
        text.append(line).append('\n');
    }
}
