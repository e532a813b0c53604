package org.tariffstack.review;

/** Whether interest bears interest. */
public enum Compounding {
    /** Each day bears interest on the interest of the days before it (26 U.S.C. 6622). */
    DAILY,
    /** Only the amount itself bears interest. */
    SIMPLE
}
