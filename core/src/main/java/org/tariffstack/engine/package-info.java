/**
 * Answers entries by the law of a book. The stages stand in rooms of their own, in the order in which an entry passes them:
 * {@code resolve}, {@code select}, {@code decide}, {@code price}, {@code ask}, {@code explain}; {@code ruling} puts them
 * together once for all entries that the law cannot tell apart, and {@code keep} bounds the memory in which that is kept.
 */
@NullMarked
package org.tariffstack.engine;

import org.jspecify.annotations.NullMarked;
