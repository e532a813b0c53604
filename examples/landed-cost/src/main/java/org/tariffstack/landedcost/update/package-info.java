/** Takes a new revision of the official schedule into the folder of a book, and says what a person must decide. */
@NullMarked
package org.tariffstack.landedcost.update;

import org.jspecify.annotations.NullMarked;
