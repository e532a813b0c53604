package org.tariffstack.us;

import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;

/** The embedded book of the United States. */
public final class UnitedStates {
    private UnitedStates() {}

    /** The book; it is read once, when it is first asked for. */
    public static TariffBook book() {
        return Holder.BOOK;
    }

    private static final class Holder {
        static final TariffBook BOOK = BookReader.readCompact(UnitedStates.class::getResourceAsStream);
    }
}
