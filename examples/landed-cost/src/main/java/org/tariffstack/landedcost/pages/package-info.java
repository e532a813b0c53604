/**
 * Pages of documentation that are generated from a book: {@code coverage}, {@code stacking} and {@code facts}.
 */
@NullMarked
package org.tariffstack.landedcost.pages;

import org.jspecify.annotations.NullMarked;
