package org.tariffstack.cn;

import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;

/** The embedded book of China. */
public final class China {
    private China() {}

    /** The book; it is read once, when it is first asked for. */
    public static TariffBook book() {
        return Holder.BOOK;
    }

    private static final class Holder {
        static final TariffBook BOOK = BookReader.readCompact(China.class::getResourceAsStream);
    }
}
