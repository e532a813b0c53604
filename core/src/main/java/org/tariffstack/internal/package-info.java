/** What packages of the library share and users do not see: the module does not export it. */
@NullMarked
package org.tariffstack.internal;

import org.jspecify.annotations.NullMarked;
