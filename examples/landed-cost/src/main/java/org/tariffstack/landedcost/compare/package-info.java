/**
 * {@code tariffstack compare}: one good under two laws, line by line.
 */
@NullMarked
package org.tariffstack.landedcost.compare;

import org.jspecify.annotations.NullMarked;
