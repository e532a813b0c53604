/**
 * The importer's command line: {@code tariffstack duty}, {@code batch} and {@code facts}.
 *
 * <p>It uses nothing but the public API of the core, as any other program would.
 */
@NullMarked
package org.tariffstack.landedcost;

import org.jspecify.annotations.NullMarked;
