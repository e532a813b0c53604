package org.tariffstack.engine.select;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** By what the candidates of entries are told apart before they are put together: the layers and rules that meet them. */
public final class CandidatesKey {
    private final long[] met;
    private final int[] ways;
    private final int hash;

    CandidatesKey(long[] met, int[] ways) {
        this.met = met;
        this.ways = ways;
        int mixed = Arrays.hashCode(ways);
        for (long word : met) {
            mixed = 31 * mixed + (int) (word * 0x9E3779B97F4A7C15L >>> Integer.SIZE);
        }
        hash = mixed;
    }

    /** The layers and rules. */
    long[] met() {
        return met;
    }

    /** Its size in bytes, as estimated. */
    public long weight() {
        return 80 + 8L * met.length + 4L * ways.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CandidatesKey key && hash == key.hash && Arrays.equals(met, key.met)
                && Arrays.equals(ways, key.ways);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
