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

/**
 * Reads the rows of a batch from a stream.
 *
 * <p>A row is a line, or several where a quoted field holds line breaks. A quote that is never closed must not swallow
 * the rows after it: lines are joined only if they then make a whole row; else the first is a row of its own, and wrong.
 */
public final class BatchReader implements RowReader {
    private static final int MOST_LINES_OF_A_ROW = 50;
    private static final int MOST_ROWS = 64;
    private static final byte[] TOTAL = {'t', 'o', 't', 'a', 'l'};
    private static final int MOST_BYTES = 4 * LineReader.LONGEST;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final LineReader lines;
    private final Deque<LineReader.Line> givenBack = new ArrayDeque<>();
    private final Header header;
    private long rows;
    private long totals;

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
     * Reads the rows of a text whose form is known.
     *
     * @param in the text from its beginning, in UTF-8
     * @param header its header
     * @param headerEnd the last line of the header, 1 for the first of the text
     */
    BatchReader(InputStream in, Header header, long headerEnd) throws IOException {
        this.lines = new LineReader(in);
        this.header = header;
        for (long line = 0; line < headerEnd; line++) {
            lines.next();
        }
    }

    /**
     * A row as it was read.
     *
     * @param number its number, 1 for the first after the header
     * @param line where it begins and what it holds
     */
    public record RawRow(long number, LineReader.Line line) implements InputRow {
        @Override
        public long lineNumber() {
            return line.number();
        }
    }

    @Override
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
    public @Nullable List<InputRow> next() throws IOException {
        List<RawRow> rows = nextRows();
        return rows.isEmpty() ? null : List.copyOf(rows);
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
        while (true) {
            LineReader.Line line = nextLine();
            while (line != null && line.isBlank(header.delimiter())) {
                line = nextLine();
            }
            LineReader.Line row = line == null || line.tooLong() || !opensQuotes(line) ? line : joined(line);
            if (row == null || !isTotal(row)) {
                return row;
            }
            totals++;
        }
    }

    /** Whether a row holds totals; of the rows that have the word, few need be taken apart. */
    private boolean isTotal(LineReader.Line row) {
        return !row.tooLong() && row.contains(TOTAL) && header.isTotal(CsvText.guess(row.bytes(), header.delimiter()));
    }

    @Override
    public long totals() {
        return totals;
    }

    private LineReader.@Nullable Line nextLine() throws IOException {
        return givenBack.isEmpty() ? lines.next() : givenBack.pop();
    }

    private boolean opensQuotes(LineReader.Line line) {
        for (byte b : line.bytes()) {
            if (b == '"') {
                return CsvText.endsInsideQuotes(latin(line), false, header.delimiter());
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
            inside = CsvText.endsInsideQuotes(latin(next), true, header.delimiter());
        }
        if (length <= LineReader.LONGEST) {
            LineReader.Line row = first.with(taken);
            if (!row.tooLong() && CsvText.guess(row.bytes(), header.delimiter()).size() == header.width()) {
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
        while (line != null && line.isBlank(',')) {
            line = nextLine();
        }
        if (line == null) {
            throw new Header.BadHeaderException("it is empty; the first line names the columns, such as "
                    + "id,hts,origin,entered,value");
        }
        try {
            if (!line.tooLong()) {
                return Header.of(CsvText.fields(line.bytes(), ','), columns);
            }
        } catch (CsvText.CsvTextException e) {
            throw new Header.BadHeaderException("the first line, which names the columns, cannot be read. "
                    + e.getMessage());
        }
        throw new Header.BadHeaderException("the first line, which names the columns, is longer than "
                + LineReader.LONGEST + " bytes");
    }
}
