/**
 * The CSV files of a book: rows read with their places and every problem in them, and rows written.
 */
@NullMarked
package org.tariffstack.law.text.csv;

import org.jspecify.annotations.NullMarked;
