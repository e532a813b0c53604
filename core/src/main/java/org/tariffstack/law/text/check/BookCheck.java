package org.tariffstack.law.text.check;

import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.csv.Problems;

/** One thing to look at in a whole book. */
@FunctionalInterface
public interface BookCheck {
    /** Looks, and adds what is wrong. */
    void check(TariffBook book, Problems problems);
}
