package org.tariffstack.landedcost.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines, which end with LF, CR LF or CR.
 *
 * <p>Of a line that is too long only the beginning is kept, so that no input, however wrong, fills the memory.
 */
public final class LineReader {
    /** The most bytes that a line may have. */
    static final int LONGEST = 65_536;

    private final InputStream in;
    private final byte[] buffer = new byte[LONGEST];
    private int position;
    private int limit;
    private boolean afterReturn;
    private long read;
    private long number;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line, or null at the end. */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        boolean any = false;
        boolean tooLong = false;
        while (fill()) {
            if (afterReturn) {
                afterReturn = false;
                if (buffer[position] == '\n') {
                    position++;
                    continue;
                }
            }
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            int room = LONGEST - bytes.size();
            tooLong |= end - position > room;
            bytes.write(buffer, position, Math.min(room, end - position));
            boolean ended = end < limit;
            afterReturn = ended && buffer[end] == '\r';
            position = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return any ? new Line(++number, bytes.toByteArray(), tooLong) : null;
    }

    /** Whether more can be had without waiting for whoever writes. */
    boolean ready() throws IOException {
        return position < limit || in.available() > 0;
    }

    /** How many bytes were read so far. */
    long bytesRead() {
        return read;
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
            read += limit;
        }
        return limit > 0;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param bytes its bytes without the end of line
     * @param tooLong whether it is longer than can be read, and cut
     */
    public record Line(long number, byte[] bytes, boolean tooLong) {
        public boolean isBlank() {
            return isBlank(' ');
        }

        /** Whether nothing stands in it but blanks and what stands between fields. */
        boolean isBlank(char delimiter) {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != delimiter) {
                    return false;
                }
            }
            return true;
        }

        /** Whether it has a word of small ASCII letters, however it is written. */
        boolean contains(byte[] word) {
            for (int i = 0; i <= bytes.length - word.length; i++) {
                int same = 0;
                while (same < word.length && (bytes[i + same] | 0x20) == word[same]) {
                    same++;
                }
                if (same == word.length) {
                    return true;
                }
            }
            return false;
        }

        /** This line and those after it as one, for a field that holds line breaks. */
        Line with(Collection<Line> next) {
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            joined.writeBytes(bytes);
            boolean cut = tooLong;
            for (Line line : next) {
                joined.write('\n');
                joined.writeBytes(line.bytes);
                cut |= line.tooLong;
            }
            return new Line(number, joined.toByteArray(), cut || joined.size() > LONGEST);
        }
    }
}
