/**
 * Step charts of duties over time, as SVG or as an image: {@link org.tariffstack.landedcost.chart.StackChart} of one
 * good by programme, {@link org.tariffstack.landedcost.chart.LineChart} of several.
 *
 * <p>A chart is laid out by numbers of its own, never by the fonts of the machine, so that an SVG is the same
 * everywhere.
 */
package org.tariffstack.landedcost.chart;
