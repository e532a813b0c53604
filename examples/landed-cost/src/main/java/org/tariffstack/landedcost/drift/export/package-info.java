/**
 * The official export of a schedule: read from its JSON into lines, and the rates printed in them.
 */
@NullMarked
package org.tariffstack.landedcost.drift.export;

import org.jspecify.annotations.NullMarked;
