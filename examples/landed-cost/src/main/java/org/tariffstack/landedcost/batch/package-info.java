/**
 * {@code tariffstack batch}: rows of CSV in, a line of JSON for each out. {@link org.tariffstack.landedcost.batch.Batch} gives
 * the same answers to programs that bring the rows in other ways.
 */
@NullMarked
package org.tariffstack.landedcost.batch;

import org.jspecify.annotations.NullMarked;
