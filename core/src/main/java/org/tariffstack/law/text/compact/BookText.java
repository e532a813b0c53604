package org.tariffstack.law.text.compact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.csv.SizedStream;

/** The text of a book: the files that are opened when it is read, and the book that they give. */
final class BookText {
    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final TariffBook book;

    private BookText(BookSource source) {
        book = BookReader.read(path -> open(source, path));
    }

    /**
     * Reads a text.
     *
     * @throws BookFormatException with every problem found, if there is any
     */
    static BookText read(BookSource source) {
        return new BookText(source);
    }

    private @Nullable InputStream open(BookSource source, String path) throws IOException {
        try (InputStream bytes = source.open(path)) {
            if (bytes == null) {
                return null;
            }
            byte[] content = new SizedStream(bytes).readAllBytes();
            files.put(path, content);
            return new ByteArrayInputStream(content);
        }
    }

    TariffBook book() {
        return book;
    }

    /** The files by path, in the order of the paths. */
    Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }
}
