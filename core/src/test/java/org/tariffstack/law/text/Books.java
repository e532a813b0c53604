package org.tariffstack.law.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The books of the test resources: a good one of the invented Freedonia, and folders that each spoil it in one way. */
public final class Books {
    public static final BookSource GOOD = BookSource.directory(folder("/books/good"));

    private Books() {}

    static Path folder(String resource) {
        try {
            return Path.of(Books.class.getResource(resource).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The good book, with the files of a folder in place of its own and without those that missing.txt names. */
    static BookSource spoiled(Path folder) throws IOException {
        Path list = folder.resolve("missing.txt");
        Set<String> missing = Files.exists(list) ? new HashSet<>(Files.readAllLines(list)) : Set.of();
        BookSource over = BookSource.directory(folder);
        return path -> missing.contains(path) ? null : either(over.open(path), path);
    }

    private static InputStream either(InputStream over, String path) throws IOException {
        return over != null ? over : GOOD.open(path);
    }

    /** A source in which some text of one file is another. */
    public static BookSource with(BookSource source, String file, String old, String replacement) {
        String text;
        try (var bytes = source.open(file)) {
            text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        byte[] changed = text.replace(old, replacement).getBytes(StandardCharsets.UTF_8);
        return path -> path.equals(file) ? new ByteArrayInputStream(changed) : source.open(path);
    }

    /** All that is wrong with a book, whether its reader or its validator tells. */
    public static List<BookProblem> problems(BookSource source) {
        try {
            return BookValidator.validate(BookReader.read(source));
        } catch (BookFormatException e) {
            return e.problems();
        }
    }

    static Stream<Path> bad() throws IOException {
        try (Stream<Path> folders = Files.list(folder("/books/bad"))) {
            return folders.sorted().toList().stream();
        }
    }
}
