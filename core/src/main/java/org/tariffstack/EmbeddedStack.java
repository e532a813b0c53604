package org.tariffstack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tariffstack.cn.China;
import org.tariffstack.law.TariffBook;
import org.tariffstack.us.UnitedStates;

/**
 * The stack of an embedded book, made when it is first asked for. Unlike a constant of a class it is made again where that
 * ended in an error, such as one of memory, which is the caller's and need not be so the next time.
 */
final class EmbeddedStack {
    static final EmbeddedStack UNITED_STATES = new EmbeddedStack(UnitedStates::book);
    static final EmbeddedStack CHINA = new EmbeddedStack(China::book);

    private final Supplier<TariffBook> book;
    private volatile @Nullable TariffStack stack;

    EmbeddedStack(Supplier<TariffBook> book) {
        this.book = book;
    }

    TariffStack get() {
        TariffStack made = stack;
        return made == null ? make() : made;
    }

    private synchronized TariffStack make() {
        TariffStack made = stack;
        if (made == null) {
            made = TariffStack.of(book.get());
            stack = made;
        }
        return made;
    }
}
