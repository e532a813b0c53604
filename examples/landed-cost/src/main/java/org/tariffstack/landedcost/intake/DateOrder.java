package org.tariffstack.landedcost.intake;

/** In which order a date such as 3/4/2025 is written. */
public enum DateOrder {
    /** Month, day, year: 3/4/2025 is March 4. */
    MDY,
    /** Day, month, year: 3/4/2025 is April 3. */
    DMY
}
