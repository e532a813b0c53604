package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.List;
import org.tariffstack.law.Portion;

/** Third stage: on what part of the customs value each standing layer is charged. */
final class Apportioner {
    /**
     * The value that each candidate reaches.
     *
     * @return for each candidate an amount between zero and the customs value; null where it does not stand
     */
    BigDecimal[] apportion(Selection selection, Decision decision) {
        BigDecimal[] bases = new BigDecimal[selection.candidates().size()];
        for (int i = 0; i < bases.length; i++) {
            if (decision.stands(i)) {
                bases[i] = reached(selection.candidates().get(i).layer().basis(), decision.sparing(i),
                        decision.shares());
            }
        }
        return bases;
    }

    private static BigDecimal reached(String basis, List<Selection.Rival> sparing, Shares shares) {
        BigDecimal value = shares.of(basis);
        for (int i = 0; i < sparing.size(); i++) {
            String portion = sparing.get(i).edge().portion();
            if (isNamedBefore(portion, sparing, i)) {
                continue;
            }
            if (basis.equals(Portion.FULL)) {
                value = value.subtract(shares.of(portion));
            } else if (basis.equals(portion)) {
                // Portions do not overlap each other: only the very one that is spared is lost.
                return BigDecimal.ZERO;
            }
        }
        // Nothing is always the same nothing, however many decimals the value has.
        return value.signum() <= 0 ? BigDecimal.ZERO : value;
    }

    private static boolean isNamedBefore(String portion, List<Selection.Rival> sparing, int place) {
        for (int i = 0; i < place; i++) {
            if (sparing.get(i).edge().portion().equals(portion)) {
                return true;
            }
        }
        return false;
    }
}
