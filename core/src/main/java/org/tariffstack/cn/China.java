package org.tariffstack.cn;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;

/** The embedded book of China. */
public final class China {
    private static final AtomicReference<@Nullable TariffBook> BOOK = new AtomicReference<>();

    private China() {}

    /**
     * The book; it is read once, when it is first asked for. Where that ends in an error, such as one of memory, it is read
     * again when it is asked for again.
     */
    public static TariffBook book() {
        TariffBook read = BOOK.get();
        return read == null ? read() : read;
    }

    private static synchronized TariffBook read() {
        TariffBook read = BOOK.get();
        if (read == null) {
            read = BookReader.readCompact(China.class::getResourceAsStream);
            BOOK.set(read);
        }
        return read;
    }
}
