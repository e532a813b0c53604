/**
 * The importer's command line. {@link org.tariffstack.landedcost.Main} puts the commands together; each has a package of
 * its own or shares one with its like, and what they share stands in {@code console}, {@code options}, {@code rows},
 * {@code report}, {@code text} and {@code json}. Packages use each other one way only.
 *
 * <p>It uses nothing but the public API of the core, as any other program would.
 */
@NullMarked
package org.tariffstack.landedcost;

import org.jspecify.annotations.NullMarked;
