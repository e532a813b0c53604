/**
 * Options and parameters that several commands share, read into the library's types.
 */
@NullMarked
package org.tariffstack.landedcost.options;

import org.jspecify.annotations.NullMarked;
