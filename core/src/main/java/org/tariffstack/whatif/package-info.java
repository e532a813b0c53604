/**
 * Law that is not: overlays on a book, to ask what would be owed if.
 *
 * <p>Start with {@link org.tariffstack.whatif.Scenario}. The text form, one CSV file a scenario, is described in
 * docs/what-if.md.
 */
@NullMarked
package org.tariffstack.whatif;

import org.jspecify.annotations.NullMarked;
