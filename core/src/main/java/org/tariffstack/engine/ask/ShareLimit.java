package org.tariffstack.engine.ask;

import java.math.BigDecimal;
import java.util.List;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.NumberSource;

/**
 * That shares of one group are not more than the whole value.
 *
 * @param shares the shares, in percent
 */
public record ShareLimit(List<NumberSource> shares) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether it holds in an entry. */
    public boolean holds(EntryCase entry) {
        BigDecimal sum = BigDecimal.ZERO;
        for (NumberSource share : shares) {
            sum = sum.add(share.of(entry.facts()));
        }
        return sum.compareTo(HUNDRED) <= 0;
    }

    /** Whether it holds in one entry as it does in every other. */
    boolean isFixed() {
        return shares.stream().allMatch(share -> share instanceof NumberSource.Constant);
    }
}
