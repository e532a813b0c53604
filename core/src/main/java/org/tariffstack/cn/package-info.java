/** The embedded book of China: duties on goods of the United States. */
@NullMarked
package org.tariffstack.cn;

import org.jspecify.annotations.NullMarked;
