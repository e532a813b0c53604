/**
 * The notations of the cells of a book: conditions and the times of a row.
 */
@NullMarked
package org.tariffstack.law.text.syntax;

import org.jspecify.annotations.NullMarked;
