/** The Annual Tariff Database of the United States International Trade Commission: read from its CSV into lines. */
@NullMarked
package org.tariffstack.landedcost.drift.database;

import org.jspecify.annotations.NullMarked;
