/**
 * The embedded books by jurisdiction, and the scenarios that come with the program.
 */
@NullMarked
package org.tariffstack.landedcost.books;

import org.jspecify.annotations.NullMarked;
