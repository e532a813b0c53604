package org.tariffstack.engine.select;

import java.util.List;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.TariffLayer;

/**
 * Sets of layers and rules of precedence of a book, as words of 64 bits: the layers in the order of the book, and behind them
 * the rules. What can apply to an entry is what holds at its time, reaches its origin and reaches its goods, that is the
 * intersection of three such sets.
 */
final class Bits {
    private Bits() {}

    static long[] none(List<TariffLayer> layers, List<Displacement> rules) {
        return new long[(layers.size() + rules.size() + Long.SIZE - 1) / Long.SIZE];
    }

    static void set(long[] words, int bit) {
        words[bit / Long.SIZE] |= 1L << bit;
    }

    static boolean get(long[] words, int bit) {
        return (words[bit / Long.SIZE] & 1L << bit) != 0;
    }

    /** The intersection, as a new set. */
    static long[] and(long[] one, long[] two) {
        long[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= two[i];
        }
        return both;
    }

    /** The members less than a limit, in order. */
    static int[] below(long[] words, int limit) {
        int[] members = new int[count(words, limit)];
        int size = 0;
        for (int i = 0; size < members.length; i++) {
            for (long word = words[i]; word != 0 && size < members.length; word &= word - 1) {
                members[size++] = i * Long.SIZE + Long.numberOfTrailingZeros(word);
            }
        }
        return members;
    }

    private static int count(long[] words, int limit) {
        int count = 0;
        for (int i = 0; i * Long.SIZE < limit; i++) {
            int rest = limit - i * Long.SIZE;
            count += Long.bitCount(rest >= Long.SIZE ? words[i] : words[i] & (1L << rest) - 1);
        }
        return count;
    }
}
