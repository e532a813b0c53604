package org.tariffstack.landedcost.truce;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.AlternativeRates;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;

/**
 * Between what rates additional duties lie.
 *
 * @param least the lowest as a share of the value, 0.1 for 10%; null if it is not known
 * @param most the highest; null if it is not known
 */
record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    private static final Range UNKNOWN = new Range(null, null);

    /** What the duties of one line come to together. */
    static Range sum(List<DutyLine> duties) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (DutyLine line : duties) {
            Range range = of(line);
            if (range.least == null || range.most == null) {
                return UNKNOWN;
            }
            least = least.add(range.least);
            most = most.add(range.most);
        }
        return new Range(least, most);
    }

    private static Range of(DutyLine line) {
        if (line.duty().isPresent()) {
            BigDecimal share = line.duty().get().divide(line.basis(), MathContext.DECIMAL64);
            return new Range(share, share);
        }
        try {
            if (AdditionalRate.parse(line.rate()) instanceof AdditionalRate.Plus plus
                    && plus.rate() instanceof AlternativeRates either
                    && either.rates().stream().allMatch(rate -> rate.fraction().isPresent())) {
                List<BigDecimal> shares = either.rates().stream().map(DutyRate::fraction).map(share -> share.orElseThrow())
                        .sorted().toList();
                return new Range(shares.get(0), shares.get(shares.size() - 1));
            }
        } catch (RateTextException noRate) {
            // A rate in words: nobody knows what it comes to.
        }
        return UNKNOWN;
    }

    /** What takes in both. */
    Range with(Range other) {
        return least == null || most == null || other.least == null || other.most == null ? UNKNOWN
                : new Range(least.min(other.least), most.max(other.most));
    }

    /** Such as 10%, 10% to 34%, or a question mark. */
    String text() {
        if (least == null || most == null) {
            return "?";
        }
        return least.compareTo(most) == 0 ? percent(most) : percent(least) + " to " + percent(most);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
