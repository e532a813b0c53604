/** What rates come to on the amounts of one entry. */
@NullMarked
package org.tariffstack.engine.price;

import org.jspecify.annotations.NullMarked;
