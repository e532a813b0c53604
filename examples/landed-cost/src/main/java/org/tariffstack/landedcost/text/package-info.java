/**
 * Plain text and CSV for people and spreadsheets: tables, line breaks, amounts, days, words for constants.
 */
@NullMarked
package org.tariffstack.landedcost.text;

import org.jspecify.annotations.NullMarked;
