package org.tariffstack.landedcost.text;

/** Lines of at most a hundred characters where words allow it. */
public final class TextLines {
    private static final int WIDTH = 98;

    private TextLines() {}

    /**
     * Writes a text in lines.
     *
     * @param indent what stands before the first
     * @param hanging what stands before the others
     */
    public static void wrap(String indent, String hanging, String words, StringBuilder text) {
        StringBuilder line = new StringBuilder(indent);
        int begin = indent.length();
        for (String word : words.split(" ")) {
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
