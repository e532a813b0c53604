package org.tariffstack.engine.select;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.ProductMatch;

/**
 * All that scopes tell of goods at a time: which layers and rules of precedence take them in, and under which conditions.
 * Goods of equal signatures are selected alike, whatever the origin. Immutable.
 */
public final class GoodsSignature {
    private final long[] met;
    private final int[] special;
    private final int[] matchIds;
    private final ProductMatch[] matches;
    private final int hash;

    /**
     * Makes a signature.
     *
     * @param met the layers and rules that take the goods in, see {@link Bits}
     * @param special the numbers of those that do so in part only or under a condition, in order
     * @param matchIds for each of these, a number of the way in which it does
     * @param matches for each of these, the way
     */
    GoodsSignature(long[] met, int[] special, int[] matchIds, ProductMatch[] matches) {
        this.met = met;
        this.special = special;
        this.matchIds = matchIds;
        this.matches = matches;
        hash = 31 * Arrays.hashCode(met) + Arrays.hashCode(matchIds);
    }

    long[] met() {
        return met;
    }

    /** Whether the goods meet one of some layers and rules, given by their numbers. */
    public boolean meets(int[] numbers) {
        for (int number : numbers) {
            if (Bits.get(met, number)) {
                return true;
            }
        }
        return false;
    }

    /** How a layer or rule takes the goods in, or null if it does so wholly and without condition. */
    @Nullable ProductMatch match(int number) {
        int place = Arrays.binarySearch(special, number);
        return place < 0 ? null : matches[place];
    }

    /** What tells candidates apart beside their numbers: the ways in which those among them are taken in that are special. */
    int[] ways(long[] candidates) {
        int count = 0;
        for (int number : special) {
            count += Bits.get(candidates, number) ? 1 : 0;
        }
        int[] ways = new int[2 * count];
        for (int i = 0, next = 0; next < ways.length; i++) {
            if (Bits.get(candidates, special[i])) {
                ways[next++] = special[i];
                ways[next++] = matchIds[i];
            }
        }
        return ways;
    }

    /** Its size in bytes, as estimated. */
    long weight() {
        return 160 + 8L * met.length + 12L * special.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof GoodsSignature same && hash == same.hash && Arrays.equals(met, same.met)
                && Arrays.equals(special, same.special) && Arrays.equals(matchIds, same.matchIds);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
