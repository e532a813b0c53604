package org.tariffstack.landedcost.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.chunks.ChunkRunner;

/**
 * Reads the rows of a batch from a stream.
 *
 * <p>A row is a line, or several where a quoted field holds line breaks. A quote that is never closed must not swallow
 * the rows after it: lines are joined only if they then make a whole row; else the first is a row of its own, and wrong.
 */
public final class BatchReader implements ChunkRunner.Source<List<BatchReader.RawRow>> {
    private static final int MOST_LINES_OF_A_ROW = 50;
    private static final int MOST_ROWS = 64;
    private static final int MOST_BYTES = 4 * LineReader.LONGEST;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final LineReader lines;
    private final Deque<LineReader.Line> givenBack = new ArrayDeque<>();
    private final Header header;
    private long rows;

    /**
     * Reads the header of a batch.
     *
     * @param in the bytes
     * @param columns the columns that there may be beside the required ones
     * @throws Header.BadHeaderException if the batch has none that can be used
     */
    public BatchReader(InputStream in, Header.OptionalColumns columns) throws IOException, Header.BadHeaderException {
        lines = new LineReader(in);
        header = readHeader(columns);
    }

    /**
     * A row as it was read.
     *
     * @param number its number, 1 for the first after the header
     * @param line where it begins and what it holds
     */
    public record RawRow(long number, LineReader.Line line) {}

    public Header header() {
        return header;
    }

    /** Whether more can be had without waiting for whoever writes. */
    @Override
    public boolean ready() throws IOException {
        return !givenBack.isEmpty() || lines.ready();
    }

    /** How many bytes were read so far. */
    @Override
    public long position() {
        return lines.bytesRead();
    }

    @Override
    public @Nullable List<RawRow> next() throws IOException {
        List<RawRow> rows = nextRows();
        return rows.isEmpty() ? null : rows;
    }

    /** Some rows, as many as are worth a thread's while and can be had without waiting; none at the end. */
    public List<RawRow> nextRows() throws IOException {
        List<RawRow> chunk = new ArrayList<>(MOST_ROWS);
        int bytes = 0;
        do {
            LineReader.Line row = nextRow();
            if (row == null) {
                break;
            }
            chunk.add(new RawRow(++rows, row));
            bytes += row.bytes().length;
        } while (chunk.size() < MOST_ROWS && bytes < MOST_BYTES && ready());
        return chunk;
    }

    private LineReader.@Nullable Line nextRow() throws IOException {
        LineReader.Line line = nextLine();
        while (line != null && line.isBlank()) {
            line = nextLine();
        }
        return line == null || line.tooLong() || !opensQuotes(line) ? line : joined(line);
    }

    private LineReader.@Nullable Line nextLine() throws IOException {
        return givenBack.isEmpty() ? lines.next() : givenBack.pop();
    }

    private static boolean opensQuotes(LineReader.Line line) {
        for (byte b : line.bytes()) {
            if (b == '"') {
                return CsvText.endsInsideQuotes(latin(line), false);
            }
        }
        return false;
    }

    /** Quotes and commas are single bytes in UTF-8, so they can be found before it is decoded. */
    private static String latin(LineReader.Line line) {
        return new String(line.bytes(), StandardCharsets.ISO_8859_1);
    }

    private LineReader.Line joined(LineReader.Line first) throws IOException {
        Deque<LineReader.Line> taken = new ArrayDeque<>();
        long length = first.bytes().length;
        boolean inside = true;
        while (inside && taken.size() < MOST_LINES_OF_A_ROW && length <= LineReader.LONGEST) {
            LineReader.Line next = nextLine();
            if (next == null) {
                break;
            }
            taken.addLast(next);
            length += 1 + next.bytes().length;
            inside = CsvText.endsInsideQuotes(latin(next), true);
        }
        if (length <= LineReader.LONGEST) {
            LineReader.Line row = first.with(taken);
            if (!row.tooLong() && CsvText.guess(row.bytes()).size() == header.width()) {
                return row;
            }
        }
        while (!taken.isEmpty()) {
            givenBack.push(taken.removeLast());
        }
        return first;
    }

    private Header readHeader(Header.OptionalColumns columns) throws IOException, Header.BadHeaderException {
        LineReader.Line line = nextLine();
        byte[] bytes = line == null ? new byte[0] : line.bytes();
        if (line != null && bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            line = new LineReader.Line(line.number(), Arrays.copyOfRange(bytes, 3, bytes.length), line.tooLong());
        }
        while (line != null && line.isBlank()) {
            line = nextLine();
        }
        if (line == null) {
            throw new Header.BadHeaderException("it is empty; the first line names the columns, such as "
                    + "id,hts,origin,entered,value");
        }
        try {
            if (!line.tooLong()) {
                return Header.of(CsvText.fields(line.bytes()), columns);
            }
        } catch (CsvText.CsvTextException e) {
            throw new Header.BadHeaderException("the first line, which names the columns, cannot be read. "
                    + e.getMessage());
        }
        throw new Header.BadHeaderException("the first line, which names the columns, is longer than "
                + LineReader.LONGEST + " bytes");
    }
}
