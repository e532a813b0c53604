package org.tariffstack.law.text.compact;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeTable;

/**
 * A table of a {@link CompactBook}: how many rows, the lengths of their codes, how many times there are and a row of each, the
 * keys of all rows, then column by column a number for each row, the first of them the line in the file of the text. What a
 * row stands for is made when it is asked for.
 */
final class CompactTable<T> extends CodeTable<T> {
    /** The column of the line in the file. */
    static final int LINE = 0;

    private final ByteBuffer bytes;
    private final int times;
    private final int keys;
    private final MadeOnce<T> rows;

    /** Makes what a row stands for. */
    @FunctionalInterface
    interface RowMaker<T> {
        T make(CompactTable<T> table, int row);
    }

    private CompactTable(ByteBuffer bytes, int size, int lengths, RowMaker<T> maker) {
        super(size, lengths);
        this.bytes = bytes;
        times = bytes.position();
        keys = times + (1 + bytes.getInt(times)) * Integer.BYTES;
        rows = new MadeOnce<>(size, row -> CompactBytes.whole("row " + row + " of a table", () -> maker.make(this, row)));
    }

    /** The table at which the bytes stand; they are left as they are. */
    static <T> CompactTable<T> at(ByteBuffer bytes, RowMaker<T> maker) {
        ByteBuffer own = bytes.duplicate();
        return new CompactTable<>(own, CompactBytes.count(own, Long.BYTES), own.getInt(), maker);
    }

    /** Leaves the bytes behind the table at which they stand. */
    static void skip(ByteBuffer bytes, int columns) {
        int row = Long.BYTES + columns * Integer.BYTES;
        int size = CompactBytes.count(bytes, row);
        bytes.getInt();
        int times = CompactBytes.count(bytes, Integer.BYTES);
        for (int left = times; left > 0; left--) {
            if (Integer.compareUnsigned(bytes.getInt(), size) >= 0) {
                throw new IllegalArgumentException("a row that is not there");
            }
        }
        bytes.position(bytes.position() + size * row);
    }

    HtsCode code(int row) {
        return code(keyAt(row));
    }

    /** The key that stands for a code in the bytes. */
    static long keyOf(HtsCode code) {
        return key(code);
    }

    int number(int column, int row) {
        return bytes.getInt(keys + size() * Long.BYTES + (column * size() + row) * Integer.BYTES);
    }

    @Override
    protected long keyAt(int row) {
        return bytes.getLong(keys + row * Long.BYTES);
    }

    @Override
    protected T get(int row) {
        return rows.get(row);
    }

    @Override
    public List<T> oneOfEachTime() {
        List<T> found = new ArrayList<>();
        for (int at = times + Integer.BYTES; at < keys; at += Integer.BYTES) {
            found.add(get(bytes.getInt(at)));
        }
        return List.copyOf(found);
    }

    @Override
    public List<T> inOrderOfText() {
        List<Integer> order = new ArrayList<>(size());
        for (int row = 0; row < size(); row++) {
            order.add(row);
        }
        order.sort(Comparator.comparingInt(row -> number(LINE, row)));
        return order.stream().map(this::get).toList();
    }
}
