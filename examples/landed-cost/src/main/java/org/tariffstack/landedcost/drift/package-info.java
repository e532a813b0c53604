/**
 * Compares a book with an official export of the schedule: where they differ, and which differences are explained.
 *
 * <p>It uses nothing but the public API of the core, and knows nothing of the command line.
 */
@NullMarked
package org.tariffstack.landedcost.drift;

import org.jspecify.annotations.NullMarked;
