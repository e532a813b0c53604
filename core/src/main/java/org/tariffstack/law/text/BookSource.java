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

    /**
     * The files of a folder, or of a zip file of one: {@code book.csv} stands at its top or in the one folder there.
     *
     * @throws IOException if there is no such file, or it is no zip file
     */
    static BookSource at(Path path) throws IOException {
        return Files.isDirectory(path) ? directory(path) : BookArchive.read(path);
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
