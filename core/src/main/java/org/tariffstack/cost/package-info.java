/**
 * What goods cost on importation beside the duties: taxes that are charged on the value with the duties.
 *
 * <p>{@link org.tariffstack.cost.ImportTaxes} is computed on an assessment, from rows of the book.
 */
@NullMarked
package org.tariffstack.cost;

import org.jspecify.annotations.NullMarked;
