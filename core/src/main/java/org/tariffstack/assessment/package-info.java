/**
 * The answer: which duties an entry owes, line by line, what was declined and why, and what is still open.
 *
 * <p>Start with {@link org.tariffstack.assessment.Assessment}.
 */
@NullMarked
package org.tariffstack.assessment;

import org.jspecify.annotations.NullMarked;
