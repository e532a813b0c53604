/** What goods cost until they are there: values, fees and their shares. */
@NullMarked
package org.tariffstack.cost;

import org.jspecify.annotations.NullMarked;
