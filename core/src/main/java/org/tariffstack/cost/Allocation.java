package org.tariffstack.cost;

/** By what a cost that lines share is parted between them. */
public enum Allocation {
    /** By the price of the lines. */
    VALUE,
    /** By their weight. */
    WEIGHT,
    /** By their quantity; all lines must be counted in units that convert into each other. */
    QUANTITY
}
