/**
 * What goods cost until they are there: price, charges, duties, taxes and fees.
 *
 * <p>{@link org.tariffstack.cost.LandedCost} is computed on a {@link org.tariffstack.cost.Shipment}, which is one entry of
 * one or more lines. {@link org.tariffstack.cost.ImportTaxes} is the part of it that hangs on a single assessment. What
 * customs collects beside duties, what belongs to a customs value and how it is rounded are rows of the book.
 */
@NullMarked
package org.tariffstack.cost;

import org.jspecify.annotations.NullMarked;
