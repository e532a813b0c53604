/**
 * Rows of CSV: cut from bytes, laid under a header, read into entries, or refused with their place.
 */
@NullMarked
package org.tariffstack.landedcost.rows;

import org.jspecify.annotations.NullMarked;
