/** Checks an entry against the book and works out its rate line, its preference and its base duty. */
@NullMarked
package org.tariffstack.engine.resolve;

import org.jspecify.annotations.NullMarked;
