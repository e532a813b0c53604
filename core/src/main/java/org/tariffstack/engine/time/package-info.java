/** Time between changes of the law, and what holds in each interval of it. */
@NullMarked
package org.tariffstack.engine.time;

import org.jspecify.annotations.NullMarked;
