/** The front door: {@link org.tariffstack.TariffStack} binds a book of law to the engine. */
@NullMarked
package org.tariffstack;

import org.jspecify.annotations.NullMarked;
