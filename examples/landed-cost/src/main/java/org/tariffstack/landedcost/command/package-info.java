/**
 * Commands of a class or two: {@code duty}, {@code check}, {@code drift} and {@code scenarios}.
 */
@NullMarked
package org.tariffstack.landedcost.command;

import org.jspecify.annotations.NullMarked;
