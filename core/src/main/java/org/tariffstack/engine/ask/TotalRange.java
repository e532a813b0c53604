package org.tariffstack.engine.ask;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Bounds;

/** The least and the most of the totals that were added; open once one of them cannot be computed. */
public final class TotalRange {
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private boolean open;

    /** A range that takes in a total, null if that cannot be computed. */
    public TotalRange(@Nullable BigDecimal first) {
        add(first);
    }

    /** Takes in a total, null if it cannot be computed. */
    public void add(@Nullable BigDecimal total) {
        if (total == null) {
            open = true;
            return;
        }
        least = least == null ? total : least.min(total);
        most = most == null ? total : most.max(total);
    }

    /** Takes in all between bounds. */
    public void add(Bounds bounds) {
        add(bounds.least());
        add(bounds.most());
    }

    /** Says that some total cannot be computed. */
    public void leaveOpen() {
        open = true;
    }

    /** The bounds, or empty if some total cannot be computed. */
    public Optional<Bounds> bounds() {
        return open || least == null || most == null ? Optional.empty() : Optional.of(new Bounds(least, most));
    }
}
