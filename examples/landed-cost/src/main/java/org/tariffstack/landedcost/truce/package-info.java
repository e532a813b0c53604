/**
 * {@code tariffstack truce}: what the truce between the United States and China did to the duty of some goods.
 */
@NullMarked
package org.tariffstack.landedcost.truce;

import org.jspecify.annotations.NullMarked;
