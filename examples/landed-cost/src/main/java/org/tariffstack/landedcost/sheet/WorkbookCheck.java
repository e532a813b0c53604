package org.tariffstack.landedcost.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses workbooks before they are opened: those with macros, with links to other files, with parts that unpack to far more
 * than they are, and with document types in their XML.
 *
 * <p>Every part is unpacked once and its bytes are counted, for what a part says of its own size need not be so.
 */
final class WorkbookCheck {
    /** A sheet of a million rows and thirty columns has about as much. */
    static final long MOST_BYTES = 4L << 30;
    /** The strings of a workbook are held in memory, so they may have less. */
    static final long MOST_STRINGS = 256L << 20;
    /** Parts below this size are harmless however well they are packed. */
    private static final long SMALL = 64L << 20;
    /** Sheets shrink to a tenth or a twentieth; XML that shrinks to less than a two-hundredth says nothing. */
    private static final int MOST_RATIO = 200;
    private static final int MOST_PARTS = 10_000;
    private static final int BEGINNING = 1024;

    private WorkbookCheck() {}

    /**
     * Checks a workbook.
     *
     * @throws WorkbookException if it is refused, or is no workbook
     */
    static void check(Path file) throws IOException, WorkbookException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new WorkbookException("it has more than " + MOST_PARTS + " parts");
            }
            boolean workbook = false;
            long total = 0;
            byte[] buffer = new byte[1 << 16];
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                String name = part.getName().toLowerCase(Locale.ROOT);
                refuseByName(name);
                workbook |= name.endsWith("workbook.xml");
                total += unpack(zip, part, name, total, buffer);
            }
            if (!workbook) {
                throw new WorkbookException("it is a ZIP file without a workbook: unpack it, and give the file in it");
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new WorkbookException("it is not a whole workbook (" + e.getMessage() + ")");
        }
    }

    private static void refuseByName(String name) throws WorkbookException {
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
            throw new WorkbookException("it holds macros: save it as a workbook without macros (.xlsx)");
        }
        if (name.contains("externallinks/")) {
            throw new WorkbookException("it is linked to other workbooks: replace the links by their values and save it again");
        }
        if (name.endsWith(".bin") && name.contains("worksheets/sheet")) {
            throw new WorkbookException("it is a binary workbook (.xlsb): save it as .xlsx or CSV");
        }
        if (name.startsWith("/") || name.contains("..")) {
            throw new WorkbookException("it has a part with the name '" + name + "'");
        }
    }

    private static long unpack(ZipFile zip, ZipEntry part, String name, long before, byte[] buffer)
            throws IOException, WorkbookException {
        long bytes = 0;
        long packed = Math.max(1, part.getCompressedSize());
        boolean strings = name.endsWith("sharedstrings.xml");
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.readNBytes(buffer, 0, buffer.length); read > 0; read = in.readNBytes(buffer, 0, buffer.length)) {
                if (bytes == 0 && new String(buffer, 0, Math.min(read, BEGINNING), StandardCharsets.ISO_8859_1)
                        .contains("<!DOCTYPE")) {
                    throw new WorkbookException("its part " + name + " declares a document type, which no workbook does");
                }
                bytes += read;
                if (before + bytes > MOST_BYTES || strings && bytes > MOST_STRINGS
                        || bytes > SMALL && bytes / packed > MOST_RATIO) {
                    throw new WorkbookException("its part " + name + " unpacks to far more than a workbook holds");
                }
            }
        }
        return bytes;
    }
}
