package org.tariffstack.law.text.compact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tariffstack.law.text.BookSource;

/** The step of the build that makes the compact form of the books that the library carries. */
final class CompactBooks {
    private CompactBooks() {}

    /**
     * Reads the text of each book and writes its compact form beside it.
     *
     * @param folders the folders of the books
     * @throws BookFormatException with every problem of a text, if there is any
     */
    public static void main(String[] folders) throws IOException {
        for (String name : folders) {
            Path folder = Path.of(name);
            Files.write(folder.resolve(CompactBook.FILE),
                    CompactWriter.write(BookText.read(BookSource.directory(folder))));
        }
    }
}
