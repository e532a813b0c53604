/**
 * The files of a book, a reader for each.
 */
@NullMarked
package org.tariffstack.law.text.read;

import org.jspecify.annotations.NullMarked;
