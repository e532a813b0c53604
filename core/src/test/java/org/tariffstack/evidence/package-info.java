/** The page docs/evidence.md: made from the books, the pinned examples and the data beside it, and held to them. */
@NullMarked
package org.tariffstack.evidence;

import org.jspecify.annotations.NullMarked;
