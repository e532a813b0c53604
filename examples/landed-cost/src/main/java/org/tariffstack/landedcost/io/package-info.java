/** Files that commands read and write, so that no run destroys what it reads or leaves a part for the whole. */
@NullMarked
package org.tariffstack.landedcost.io;

import org.jspecify.annotations.NullMarked;
