/** Assertions on what entries owe, for tests of one's own. */
@NullMarked
package org.tariffstack.testing;

import org.jspecify.annotations.NullMarked;
