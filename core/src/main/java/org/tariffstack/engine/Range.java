package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Bounds;

/** The least and the most of the totals that were added; open once one of them cannot be computed. */
final class Range {
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private boolean open;

    Range(@Nullable BigDecimal first) {
        add(first);
    }

    void add(@Nullable BigDecimal total) {
        if (total == null) {
            open = true;
            return;
        }
        least = least == null ? total : least.min(total);
        most = most == null ? total : most.max(total);
    }

    void add(Bounds bounds) {
        add(bounds.least());
        add(bounds.most());
    }

    void leaveOpen() {
        open = true;
    }

    Optional<Bounds> bounds() {
        return open || least == null || most == null ? Optional.empty() : Optional.of(new Bounds(least, most));
    }
}
