/**
 * How long answers take, beside two other ways to get them: Java written by hand for a part of the law, which is the limit,
 * and rules for Drools, which a team might write instead.
 *
 * <p>Unlike the library, these two name headings, codes and dates in code and in rules. That is what they are there to show.
 */
@NullMarked
package org.tariffstack.benchmarks;

import org.jspecify.annotations.NullMarked;
