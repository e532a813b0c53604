package org.tariffstack.law;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.tariffstack.entry.HtsCode;

/**
 * The many things of a book that have a tariff code, sorted by it, so that those of a code are found by halving. Things of
 * one code keep the order of the text. To look one up need not make the others: a book holds some 70,000 of them and an
 * entry needs a few. Immutable.
 *
 * @param <T> what has the code
 */
public abstract class CodeTable<T> {
    private static final int LONGEST = 10;
    /** How many codes of ten digits stand below a code of 0, 2, ... 10 digits. */
    private static final long[] BELOW = {10_000_000_000L, 100_000_000L, 1_000_000L, 10_000L, 100L, 1L};

    private final int size;
    private final int lengths;

    /**
     * Makes a table.
     *
     * @param size how many things it holds
     * @param lengths what {@link #lengths()} gives
     */
    protected CodeTable(int size, int lengths) {
        this.size = size;
        this.lengths = lengths;
    }

    /** A table of things that are there already, given in the order of the text. */
    public static <T> CodeTable<T> of(Collection<T> things, Function<T, HtsCode> code) {
        return new ListedCodes<>(things, code);
    }

    /**
     * The number by which codes are sorted: the digits, filled up to ten with zeros, and then the length, so that a code
     * stands before all below it.
     */
    protected static long key(HtsCode code) {
        return key(filled(code), code.length());
    }

    /** The code that a key stands for. */
    protected static HtsCode code(long key) {
        String digits = Long.toString(key >>> 3);
        int length = (int) (key & 7) * 2;
        // A leading zero of the code is lost in the number.
        return HtsCode.of("0".repeat(LONGEST - digits.length()).concat(digits).substring(0, length));
    }

    private static long key(long filled, int length) {
        return filled << 3 | length >> 1;
    }

    private static long filled(HtsCode code) {
        String digits = code.digits();
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number * BELOW[digits.length() >> 1];
    }

    /** How many things it holds. */
    public final int size() {
        return size;
    }

    /** The lengths of its codes: bit 2 is set if there is a code of two digits, bit 8 if there is one of eight. */
    public final int lengths() {
        return lengths;
    }

    /** The key of a row; rows are counted from 0 in the order of the keys. */
    protected abstract long keyAt(int row);

    /** The thing of a row. */
    protected abstract T get(int row);

    /** All things in the order of the text. */
    public abstract List<T> inOrderOfText();

    /** Some things, among which each validity and condition of the table is found: whoever asks for times needs no others. */
    public abstract List<T> oneOfEachTime();

    /** All things in the order of their codes, made as they are asked for. */
    public final List<T> inOrderOfCodes() {
        return new Rows<>(this);
    }

    /** The things of exactly the code cut to a length. */
    final List<T> at(HtsCode code, int length) {
        long filled = filled(code);
        long key = key(filled - filled % BELOW[length >> 1], length);
        return rows(first(key), key + 1);
    }

    /** The things of the code and of all codes below it. */
    final List<T> within(HtsCode code) {
        return rows(first(key(code)), afterAllBelow(code));
    }

    /** Whether anything has the code, one above it or one below it. */
    final boolean touches(HtsCode code) {
        long filled = filled(code);
        int below = first(key(filled, code.length()));
        if (below < size && keyAt(below) < key(filled + BELOW[code.length() >> 1], 0)) {
            return true;
        }
        for (int length = 2; length < code.length(); length += 2) {
            if ((lengths & 1 << length) != 0) {
                long above = key(filled - filled % BELOW[length >> 1], length);
                int row = first(above);
                if (row < size && keyAt(row) == above) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long afterAllBelow(HtsCode code) {
        return key(filled(code) + BELOW[code.length() >> 1], 0);
    }

    /** The first row whose key is not less. */
    private int first(long key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keyAt(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<T> rows(int from, long before) {
        if (from == size || keyAt(from) >= before) {
            return List.of();
        }
        List<T> rows = new ArrayList<>(2);
        for (int row = from; row < size && keyAt(row) < before; row++) {
            rows.add(get(row));
        }
        return rows;
    }

    private static final class Rows<T> extends AbstractList<T> implements RandomAccess {
        private final CodeTable<T> table;

        Rows(CodeTable<T> table) {
            this.table = table;
        }

        @Override
        public T get(int row) {
            return table.get(row);
        }

        @Override
        public int size() {
            return table.size();
        }
    }
}
