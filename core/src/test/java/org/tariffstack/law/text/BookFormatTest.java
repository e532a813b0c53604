package org.tariffstack.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.TariffStack;
import org.tariffstack.law.TariffBook;

/** Data of a newer format is refused in plain words, and a folder or a zip file of it is read. */
class BookFormatTest {
    @TempDir
    private Path folder;

    private static BookSource stating(String format) {
        return Books.with(Books.GOOD, "book.csv", "key,value\n", "key,value\nformat," + format + "\n");
    }

    @Test
    void anOlderFormatIsReadAndANewerOneIsRefused() {
        assertThat(BookReader.read(stating("1")).jurisdiction()).isEqualTo(BookReader.read(Books.GOOD).jurisdiction());
        assertThatThrownBy(() -> BookReader.read(stating("3"))).isInstanceOf(BookFormatException.class)
                .hasMessageContaining("the tariff data is of format 3").hasMessageContaining("use a newer version of the library");
        assertThatThrownBy(() -> BookReader.read(stating("two"))).hasMessageContaining("'two' is not the number of a format");
    }

    private Path zip(String below) throws IOException {
        Path zip = folder.resolve("data.zip");
        TariffBook good = BookReader.read(Books.GOOD);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : BookWriter.files(good).entrySet()) {
                out.putNextEntry(new ZipEntry(below + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    @Test
    void aZipFileIsReadWhetherItsFilesStandAtItsTopOrInAFolder() throws IOException {
        for (String below : new String[] {"", "tariff-data/"}) {
            assertThat(TariffStack.of(zip(below)).book().schedule().lines())
                    .hasSameSizeAs(BookReader.read(Books.GOOD).schedule().lines());
        }
    }

    @Test
    void whatIsNoTariffDataIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip file");
        assertThatThrownBy(() -> TariffStack.of(text)).isInstanceOf(IOException.class).hasMessageContaining("no file of tariff data");
    }
}
