package org.tariffstack.law;

/** What values a fact takes. */
public enum FactType {
    /** {@code true} or {@code false}. */
    YES_NO,
    /** Percent, 0 to 100. */
    PERCENT,
    /** A number, zero or more. */
    NUMBER,
    /** An amount in the currency of the entry, zero or more. */
    AMOUNT,
    /** A date or time. */
    DATE,
    /** One of a few words. */
    CHOICE,
    /** Countries, two letters each, parted by blanks. */
    COUNTRIES,
    /** Headings of the tariff, parted by blanks. */
    HEADINGS
}
