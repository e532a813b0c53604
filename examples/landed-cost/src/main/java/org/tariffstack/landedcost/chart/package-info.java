/**
 * Step charts of duties over time: {@link org.tariffstack.landedcost.chart.Chart} says what is drawn, and
 * {@link org.tariffstack.landedcost.chart.Picture} makes a file of it. JFreeChart lays out and paints, Batik writes SVG.
 */
@NullMarked
package org.tariffstack.landedcost.chart;

import org.jspecify.annotations.NullMarked;
