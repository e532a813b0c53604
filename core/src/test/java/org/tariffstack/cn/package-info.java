/** China's duties on goods of the United States, held to the announcements. */
@NullMarked
package org.tariffstack.cn;

import org.jspecify.annotations.NullMarked;
