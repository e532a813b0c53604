/** What the law decides for all entries that it cannot tell apart, before amounts; and the bill of one entry under it. */
@NullMarked
package org.tariffstack.engine.ruling;

import org.jspecify.annotations.NullMarked;
