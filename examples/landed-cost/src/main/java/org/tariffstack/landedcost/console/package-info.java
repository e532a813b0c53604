/**
 * What a command has of the terminal: standard input and output, progress, exit status, usage errors.
 */
@NullMarked
package org.tariffstack.landedcost.console;

import org.jspecify.annotations.NullMarked;
