/** What the book of the United States holds beside its duties. */
@NullMarked
package org.tariffstack.us;

import org.jspecify.annotations.NullMarked;
