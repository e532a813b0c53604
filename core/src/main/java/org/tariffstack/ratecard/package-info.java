/** Rates alone, by code, origin and instant: for questions by the million. */
@NullMarked
package org.tariffstack.ratecard;

import org.jspecify.annotations.NullMarked;
