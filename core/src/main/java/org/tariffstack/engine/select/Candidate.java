package org.tariffstack.engine.select;

import org.tariffstack.law.Condition;
import org.tariffstack.law.TariffLayer;

/**
 * A layer that may apply to goods. The {@link DisplacementGraph} makes each once: one is equal only to itself.
 *
 * <p>Its {@code when} is all that must still hold: the layer's own condition and that of the list entry that takes the goods
 * in. It is a {@code part} if its scope reaches only some of the longer codes below the one entered.
 */
public final class Candidate {
    private final TariffLayer layer;
    private final Condition when;
    private final boolean part;

    Candidate(TariffLayer layer, Condition when, boolean part) {
        this.layer = layer;
        this.when = when;
        this.part = part;
    }

    /** The layer. */
    public TariffLayer layer() {
        return layer;
    }

    /** All that must still hold. */
    public Condition when() {
        return when;
    }

    /** Whether its scope reaches only some of the longer codes below the one entered. */
    public boolean part() {
        return part;
    }

    /** Its heading. */
    public String heading() {
        return layer.heading();
    }
}
