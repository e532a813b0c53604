package org.tariffstack.landedcost.cape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of an entry.
 *
 * @param number its number, with eleven characters
 * @param type its type, such as 01; empty where it is not stated
 * @param entered the day of entry
 * @param liquidated the day of its liquidation, or null where there is none or it is not stated
 * @param liquidationKnown whether the file says of entries when they were liquidated
 * @param liquidationStatus the status of its liquidation in the words of the file; empty where it is not stated
 * @param flagged whether it is flagged for reconciliation
 * @param protest the number of a protest, or empty
 * @param protestStatus the status of the protest in the words of the file
 */
public record EntryState(String number, String type, LocalDate entered, @Nullable LocalDate liquidated,
        boolean liquidationKnown, String liquidationStatus, boolean flagged, String protest, String protestStatus) {}
