/**
 * {@code tariffstack audit}, {@code refund} and {@code portfolio}: entries that were filed, looked at again.
 */
@NullMarked
package org.tariffstack.landedcost.review;

import org.jspecify.annotations.NullMarked;
