/** What is not stated and matters: the open questions, what their answers lead to, and the bounds of the duty. */
@NullMarked
package org.tariffstack.engine.ask;

import org.jspecify.annotations.NullMarked;
