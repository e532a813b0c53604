/**
 * A comparison of a book with an export as text, CSV and JSON.
 */
@NullMarked
package org.tariffstack.landedcost.drift.report;

import org.jspecify.annotations.NullMarked;
