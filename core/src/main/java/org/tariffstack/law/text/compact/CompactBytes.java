package org.tariffstack.law.text.compact;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Supplier;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.Severity;

/** Takes care with the bytes of a compact book, which may have been cut short or changed. */
public final class CompactBytes {
    /** The name of the file, beside the text. */
    static final String FILE = "compact.bin";

    private CompactBytes() {}

    /** Makes something of the bytes, unless they are broken there: counts and places that no writer wrote. */
    static <T> T whole(String what, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException
                | DateTimeException | InvalidEntryException e) {
            throw broken(what + " is broken (" + e + "); build the library anew");
        }
    }

    public static BookFormatException broken(String why) {
        return new BookFormatException(List.of(new BookProblem(Severity.ERROR, new SourcePlace(FILE, 0), "", why)));
    }

    /** A count of things of which each takes some bytes, so that no broken count asks for more memory than there are bytes. */
    static int count(ByteBuffer bytes, int each) {
        int count = bytes.getInt();
        if (count < 0 || (long) count * each > bytes.remaining()) {
            throw new IllegalArgumentException("a count of " + count);
        }
        return count;
    }
}
