package org.tariffstack.landedcost.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In which characters a text is written, and what stands between its fields.
 *
 * @param charset the encoding
 * @param delimiter what stands between the fields of a row
 * @param guessed whether the encoding was concluded from bytes that are not UTF-8
 */
public record TextForm(Charset charset, char delimiter, boolean guessed) {
    /** The encoding of spreadsheets in Western Europe and America that do not write Unicode. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LINES_LOOKED_AT = 40;

    /** How much of a file is looked at. */
    public static final int HEAD = 1 << 18;

    /**
     * The form of a text.
     *
     * @param head its first bytes
     * @param all whether they are the whole
     * @param options what the user says
     */
    static TextForm of(byte[] head, boolean all, IntakeOptions options) {
        boolean guessed = false;
        Charset charset = options.encoding();
        if (charset == null) {
            charset = unicode(head);
        }
        if (charset == null) {
            guessed = !isUtf8(head, all) && isWindows(head);
            charset = guessed ? WINDOWS : StandardCharsets.UTF_8;
        }
        char stated = options.delimiter();
        return new TextForm(charset, stated != 0 ? stated : delimiter(new String(head, charset)), guessed);
    }

    /** An encoding that a byte order mark or zero bytes between the letters show, or null. */
    private static @Nullable Charset unicode(byte[] head) {
        if (begins(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(head.length, 200);
        for (int i = 0; i < looked; i++) {
            if (head[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int most = looked / 4;
        return looked < 8 ? null : odd > most && even == 0 ? StandardCharsets.UTF_16LE
                : even > most && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] head, boolean all) {
        CharBuffer chars = CharBuffer.allocate(head.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), chars, all);
        return !result.isError();
    }

    /** Whether the bytes that are not ASCII all have a character there, and stand among letters rather than alone. */
    private static boolean isWindows(byte[] head) {
        for (byte b : head) {
            int value = b & 0xFF;
            if (value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D || value == 0) {
                return false;
            }
        }
        return true;
    }

    /** The sign that parts the most lines into equally many fields, the first of those that are usual where none does. */
    private static char delimiter(String head) {
        int[] best = new int[DELIMITERS.length];
        String[] lines = head.split("\\r\\n|\\r|\\n", LINES_LOOKED_AT + 1);
        int looked = Math.min(lines.length, LINES_LOOKED_AT);
        for (int d = 0; d < DELIMITERS.length; d++) {
            int[] counts = new int[looked];
            for (int i = 0; i < looked; i++) {
                counts[i] = count(lines[i], DELIMITERS[d]);
            }
            Arrays.sort(counts);
            // Title lines have none and long texts have more: what half of the lines have at least is what parts them.
            best[d] = looked == 0 ? 0 : counts[looked / 2] > 0 ? counts[looked / 2] : counts[looked - 1] > 1 ? 1 : 0;
        }
        int chosen = 0;
        for (int d = 1; d < DELIMITERS.length; d++) {
            if (best[d] > best[chosen]) {
                chosen = d;
            }
        }
        return DELIMITERS[chosen];
    }

    private static int count(String line, char sign) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            inside ^= c == '"';
            count += c == sign && !inside ? 1 : 0;
        }
        return count;
    }
}
