/**
 * Files as importers have them: which encoding, delimiter and header a file has, which of its columns is which, and its
 * cells in the forms that the commands read.
 */
@NullMarked
package org.tariffstack.landedcost.intake;

import org.jspecify.annotations.NullMarked;
