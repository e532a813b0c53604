/** Tables that are given back in the form that was asked for: CSV, a workbook, or Parquet. */
@NullMarked
package org.tariffstack.landedcost.deliver;

import org.jspecify.annotations.NullMarked;
