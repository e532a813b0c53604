package org.tariffstack.law.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    /** Files that are in memory, by their paths, as {@link BookWriter} writes them. */
    static BookSource of(Map<String, String> files) {
        Map<String, String> kept = Map.copyOf(files);
        return path -> {
            String text = kept.get(path);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }
}
