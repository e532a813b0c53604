/** The embedded book of the United States: duties on goods entered for consumption. */
@NullMarked
package org.tariffstack.us;

import org.jspecify.annotations.NullMarked;
