package org.tariffstack.landedcost.intake;

/** What stands before the decimals of an amount. */
public enum DecimalMark {
    /** A point: 12,450.75. */
    POINT,
    /** A comma: 12.450,75. */
    COMMA
}
