/**
 * The importer's command line: {@code tariffstack duty}, {@code batch} and {@code facts}.
 *
 * <p>It uses nothing but the public API of the core, as any other program would.
 */
package org.tariffstack.landedcost;
