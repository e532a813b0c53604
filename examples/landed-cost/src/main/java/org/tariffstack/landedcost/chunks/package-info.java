/** Much work in pieces: on all processors, in order, and how far it has got. */
@NullMarked
package org.tariffstack.landedcost.chunks;

import org.jspecify.annotations.NullMarked;
