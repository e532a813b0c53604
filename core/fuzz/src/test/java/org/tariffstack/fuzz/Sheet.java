package org.tariffstack.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils CSV: its cells, its rows and columns, its quotes, its bytes. */
public final class Sheet {
    /** Byte sequences, each byte a character. */
    private static final List<String> BYTES = List.of("\0", "\u00FF", "\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00EF\u00BB\u00BF",
            "\u00F4\u0090\u0080\u0080", "\u00E2", "\u00FE\u00FF", "\"", "\"\"", ",", "\r", "\n", "\r\n", "#", ";", "\t", "\\", " ");

    private final Mutator cells;

    /** A spoiler that puts such texts into cells. */
    public Sheet(Mutator cells) {
        this.cells = cells;
    }

    /** The bytes of a file like the given one, whose first line names the columns. */
    public byte[] spoilt(String right, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(right.split("\n", -1)));
        for (int left = random.nextInt(3); left > 0; left--) {
            spoil(lines, random);
        }
        String end = Mutator.pick(List.of("\n", "\n", "\n", "\n", "\r\n", "\r"), random);
        byte[] bytes = String.join(end, lines).getBytes(StandardCharsets.UTF_8);
        for (int left = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 0; left > 0; left--) {
            bytes = spoilt(bytes, random);
        }
        return bytes;
    }

    /** The bytes with one place spoilt. */
    public static byte[] spoilt(byte[] right, Random random) {
        int at = random.nextInt(right.length + 1);
        int end = random.nextInt(3) == 0 ? Math.min(right.length, at + random.nextInt(8)) : at;
        byte[] middle = Mutator.pick(BYTES, random).getBytes(StandardCharsets.ISO_8859_1);
        byte[] spoilt = Arrays.copyOf(right, at + middle.length + right.length - end);
        System.arraycopy(middle, 0, spoilt, at, middle.length);
        System.arraycopy(right, end, spoilt, at + middle.length, right.length - end);
        return spoilt;
    }

    private void spoil(List<String> lines, Random random) {
        if (lines.isEmpty()) {
            lines.add("");
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(12)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, cells.spoilt(lines.get(at), random));
            case 3 -> lines.set(at, lines.get(at) + "," + cells.text(random));
            case 4 -> lines.set(at, random.nextInt(1000) == 0 ? ("," + lines.get(at)).repeat(2000) : lines.get(at) + lines.get(at));
            default -> {
                List<String> fields = new ArrayList<>(Arrays.asList(lines.get(at).split(",", -1)));
                int field = random.nextInt(fields.size());
                String text = random.nextBoolean() ? cells.right(random) : cells.text(random);
                fields.set(field, switch (random.nextInt(4)) {
                    case 0 -> text;
                    case 1 -> cells.spoilt(fields.get(field), random);
                    default -> '"' + text.replace("\"", "\"\"") + '"';
                });
                lines.set(at, String.join(",", fields));
            }
        }
    }
}
