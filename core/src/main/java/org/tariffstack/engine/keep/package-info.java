/** What the engine keeps of earlier work, bounded by its size in memory. */
@NullMarked
package org.tariffstack.engine.keep;

import org.jspecify.annotations.NullMarked;
