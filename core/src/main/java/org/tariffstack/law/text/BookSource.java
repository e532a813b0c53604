package org.tariffstack.law.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the files of a book come from. */
@FunctionalInterface
public interface BookSource {
    /**
     * Opens a file of the book.
     *
     * @param path the path inside the book, parted by '/'
     * @return the bytes, or null if there is no such file
     * @throws IOException if it cannot be read
     */
    @Nullable InputStream open(String path) throws IOException;

    /** The files below a folder. */
    static BookSource directory(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        };
    }
}
