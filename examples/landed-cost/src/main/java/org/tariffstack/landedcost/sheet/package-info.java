/** Workbooks of spreadsheets: read row by row, and only where they hold values and nothing that acts. */
@NullMarked
package org.tariffstack.landedcost.sheet;

import org.jspecify.annotations.NullMarked;
