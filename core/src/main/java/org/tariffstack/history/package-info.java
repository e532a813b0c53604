/**
 * The duty of a good as it changed over time: a step function, with the act behind each step.
 *
 * <p>Start with {@link org.tariffstack.history.Timeline}, which {@link org.tariffstack.history.Step}s make up.
 */
@NullMarked
package org.tariffstack.history;

import org.jspecify.annotations.NullMarked;
