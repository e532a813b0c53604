package org.tariffstack.landedcost.intake;

import org.jspecify.annotations.Nullable;

/**
 * How a file writes what can be written in several ways.
 *
 * @param dates the order of its dates, or null where it is not known
 * @param decimals its decimal mark, or null where it is not known
 */
public record Conventions(@Nullable DateOrder dates, @Nullable DecimalMark decimals) {
    /** Nothing is known. */
    public static final Conventions UNKNOWN = new Conventions(null, null);
}
