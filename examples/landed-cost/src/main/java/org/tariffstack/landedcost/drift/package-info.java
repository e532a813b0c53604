/**
 * Compares a book with an official export of the schedule: where they differ, and which differences are explained.
 *
 * <p>It uses nothing but the public API of the core, and knows nothing of the command line.
 */
package org.tariffstack.landedcost.drift;
