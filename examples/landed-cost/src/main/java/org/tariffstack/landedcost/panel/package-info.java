/** Every line, origin and time of a book as one table: its rows, and the files that hold them. */
@NullMarked
package org.tariffstack.landedcost.panel;

import org.jspecify.annotations.NullMarked;
