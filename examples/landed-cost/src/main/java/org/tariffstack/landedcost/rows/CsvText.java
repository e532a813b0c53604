package org.tariffstack.landedcost.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the bytes of one CSV record into its fields. */
public final class CsvText {
    /** As many as the reader of CSV takes. */
    private static final int MOST_FIELDS = 16_384;

    private CsvText() {}

    /** The record is not CSV, or not UTF-8. */
    public static final class CsvTextException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;

        CsvTextException(String code, String message) {
            super(message);
            this.code = code;
        }

        /** What is wrong; never null. */
        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }

        String code() {
            return code;
        }
    }

    /** The fields of a record, in order. */
    public static List<String> fields(byte[] record, char delimiter) throws CsvTextException {
        return split(decode(record), delimiter);
    }

    /** The fields of a record as far as they can be told, whatever its bytes. */
    static List<String> guess(byte[] record, char delimiter) {
        try {
            return split(new String(record, StandardCharsets.UTF_8), delimiter);
        } catch (CsvTextException e) {
            return List.of();
        }
    }

    private static String decode(byte[] record) throws CsvTextException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(record);
        CharBuffer chars = CharBuffer.allocate(record.length);
        CoderResult result = utf8.decode(bytes, chars, true);
        if (result.isError()) {
            throw new CsvTextException(RowProblem.NOT_UTF8, "Byte " + (bytes.position() + 1)
                    + " of the row is not UTF-8. Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\"), or name its encoding, such as --encoding windows-1252.");
        }
        return chars.flip().toString();
    }

    private static List<String> split(String record, char delimiter) throws CsvTextException {
        if (endsInsideQuotes(record, false, delimiter)) {
            throw malformed("a quoted field is not closed");
        }
        if (record.chars().filter(c -> c == ',').count() >= MOST_FIELDS) {
            throw new CsvTextException(RowProblem.MALFORMED, "The row has more than " + MOST_FIELDS + " fields.");
        }
        List<String> fields = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(record)) {
            csv.forEach(found -> fields.addAll(found.getFields()));
        } catch (CsvParseException e) {
            throw malformed("something follows a closing quote");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }

    private static CsvTextException malformed(String why) {
        return new CsvTextException(RowProblem.MALFORMED, "The row is not CSV: " + why
                + ". Quote a field that holds commas or quotes, and write its quotes twice.");
    }

    /**
     * Whether a text breaks off inside a quoted field, so that it may go on with the next line.
     *
     * @param record a record, or a line of one
     * @param beginsInside whether the line before it broke off so
     * @param delimiter what stands between fields
     */
    static boolean endsInsideQuotes(String record, boolean beginsInside, char delimiter) {
        boolean inside = beginsInside;
        boolean fieldBegins = !beginsInside;
        for (int i = 0; i < record.length(); i++) {
            char c = record.charAt(i);
            if (inside) {
                if (c == '"') {
                    if (i + 1 < record.length() && record.charAt(i + 1) == '"') {
                        i++;
                    } else {
                        inside = false;
                    }
                }
            } else {
                inside = c == '"' && fieldBegins;
                fieldBegins = c == delimiter || c == '\n';
            }
        }
        return inside;
    }
}
