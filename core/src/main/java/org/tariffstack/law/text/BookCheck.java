package org.tariffstack.law.text;

import org.tariffstack.law.TariffBook;

/** One thing to look at in a whole book. */
@FunctionalInterface
interface BookCheck {
    /** Looks, and adds what is wrong. */
    void check(TariffBook book, Problems problems);
}
