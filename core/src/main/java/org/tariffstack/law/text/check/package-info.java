/**
 * What the validator looks at in a whole book, a class for each.
 */
@NullMarked
package org.tariffstack.law.text.check;

import org.jspecify.annotations.NullMarked;
