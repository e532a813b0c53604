/**
 * The text format of a book: reading it, and checking that it makes sense.
 *
 * <p>Start with {@link org.tariffstack.law.text.BookReader}. The format is a folder of CSV files, described in
 * docs/data.md; every problem found in it names its file, line and field, and all are reported at once.
 */
@NullMarked
package org.tariffstack.law.text;

import org.jspecify.annotations.NullMarked;
