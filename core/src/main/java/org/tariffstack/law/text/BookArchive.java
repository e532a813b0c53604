package org.tariffstack.law.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tariffstack.law.text.csv.SizedStream;

/** A book in a zip file, read into memory; nothing is written to the disk, whatever its entries are called. */
final class BookArchive {
    private static final String BOOK = "book.csv";
    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 256L << 20;

    private BookArchive() {}

    static BookSource read(Path zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        long bytes = 0;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = content(in);
                bytes += content.length;
                files.put(entry.getName().replace('\\', '/'), content);
                if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
                    throw new IOException(zip + " holds more than " + MOST_FILES + " files or " + MOST_BYTES + " bytes: it is no "
                            + "file of tariff data");
                }
            }
        }
        String top = files.keySet().stream().filter(name -> name.equals(BOOK) || name.endsWith("/" + BOOK))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow(() -> new IOException(zip + " is no file of tariff data: it is no zip file with " + BOOK));
        String folder = top.substring(0, top.length() - BOOK.length());
        return path -> {
            byte[] content = files.get(folder + path);
            return content == null ? null : new ByteArrayInputStream(content);
        };
    }

    @SuppressWarnings("resource") // The stream of the archive is read on.
    private static byte[] content(InputStream in) throws IOException {
        return new SizedStream(in).readAllBytes();
    }
}
