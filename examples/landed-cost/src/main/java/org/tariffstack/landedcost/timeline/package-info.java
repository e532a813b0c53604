/**
 * {@code tariffstack timeline}: the duty of a good over time as text, CSV, JSON and chart.
 */
@NullMarked
package org.tariffstack.landedcost.timeline;

import org.jspecify.annotations.NullMarked;
