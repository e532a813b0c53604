/**
 * {@code tariffstack cost}: what a shipment costs until it is there.
 */
@NullMarked
package org.tariffstack.landedcost.cost;

import org.jspecify.annotations.NullMarked;
