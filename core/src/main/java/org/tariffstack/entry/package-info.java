/**
 * What is entered: the good, where it is from, when it is entered, what it is worth, and what else the importer knows.
 *
 * <p>Start with {@link org.tariffstack.entry.Entry}. Everything here is a plain immutable value that knows nothing of
 * the law; whether a code exists or a fact is known is for a book to say.
 */
@NullMarked
package org.tariffstack.entry;

import org.jspecify.annotations.NullMarked;
