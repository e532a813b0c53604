/**
 * The law as values: a {@link org.tariffstack.law.TariffBook} of dated layers, lists, rates and rules of precedence.
 *
 * <p>The key to the model: a {@link org.tariffstack.law.TariffLayer} says what one heading charges or relieves, on
 * which goods, from where, under which {@link org.tariffstack.law.Condition}, and when. How layers meet is not told by
 * the layers but by {@link org.tariffstack.law.Displacement}s. Time has two clocks, see {@link
 * org.tariffstack.law.Validity}. Nothing here computes a duty.
 */
@NullMarked
package org.tariffstack.law;

import org.jspecify.annotations.NullMarked;
