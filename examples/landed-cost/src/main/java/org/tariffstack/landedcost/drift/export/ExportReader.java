package org.tariffstack.landedcost.drift.export;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads an official export: a JSON list with an object for each line of the schedule, plain or packed with gzip. */
public final class ExportReader {
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(20).maxStringLength(20_000).maxNameLength(1000).maxDocumentLength(64L << 20).build()).build();
    // The schedule has some 36,000 lines with 3 million characters of text and 16,000 footnotes, at most four of a line.
    private static final int MOST_LINES = 80_000;
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int MOST_FOOTNOTES = 100;
    private static final int MOST_FOOTNOTES_IN_ALL = 80_000;
    private static final List<String> FIELDS = List.of("htsno", "description", "general", "special", "other");
    private static final String EXPECTED = "an export is a list of objects with htsno, general, special and other, "
            + "as the agency's \"Export\" gives it with the format JSON";
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{4}(?:\\.\\d\\d){0,3})?");

    private final JsonParser json;
    private int item;
    private long characters;
    private int footnotes;

    private ExportReader(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads the whole export.
     *
     * @param in the bytes; whether they are packed is seen from the first two
     * @throws ExportFormatException if they are no export
     * @throws IOException if they cannot be read
     */
    public static OfficialExport read(InputStream in) throws ExportFormatException, IOException {
        Disk disk = new Disk(in);
        try (InputStream bytes = unpacked(disk); JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return new OfficialExport(new ExportReader(json).lines());
        } catch (JacksonIOException e) {
            throw disk.noExport(Objects.requireNonNull(e.getCause()));
        } catch (JacksonException e) {
            throw new ExportFormatException(e.getLocation() == null ? "JSON" : place(e.getLocation()),
                    "not JSON (" + firstLine(e.getOriginalMessage()) + ")", EXPECTED);
        } catch (IOException e) {
            throw disk.noExport(e);
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        return packed ? new Unpacked(bytes) : bytes;
    }

    /** What is packed with gzip, and nothing after it, which the class of the JDK would leave out without a word. */
    private static final class Unpacked extends GZIPInputStream {
        private static final int TRAILER = 8;

        private final InputStream packed;

        Unpacked(InputStream packed) throws IOException {
            super(packed, 1 << 16);
            this.packed = packed;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0 && (inf.getRemaining() > TRAILER || packed.read() >= 0)) {
                throw new ZipException("other bytes follow what is packed");
            }
            return read;
        }
    }

    /** The bytes as they lie on the disk: what fails there is not the fault of the text. */
    private static final class Disk extends FilterInputStream {
        private boolean failed;

        Disk(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        /** What a failure to unpack or to decode says of the file; a failure of the disk is thrown on as it is. */
        ExportFormatException noExport(IOException e) throws IOException {
            if (failed) {
                throw e;
            }
            if (e instanceof ZipException || e instanceof EOFException) {
                return new ExportFormatException("gzip", "the packed file is broken (" + e.getMessage() + ")",
                        "download it again, or unpack it first");
            }
            return new ExportFormatException("text", "not UTF-8 (" + firstLine(String.valueOf(e.getMessage())) + ")", EXPECTED);
        }
    }

    private List<ExportLine> lines() throws ExportFormatException {
        List<ExportLine> lines = new ArrayList<>(40_000);
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw wrong("not a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            item++;
            if (item > MOST_LINES) {
                throw wrong("more than " + MOST_LINES + " items");
            }
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw wrong("item " + item + " is not an object");
            }
            lines.add(line());
        }
        if (json.nextToken() != null) {
            throw wrong("something follows the list");
        }
        if (lines.isEmpty()) {
            throw wrong("the list is empty");
        }
        return lines;
    }

    private ExportLine line() throws ExportFormatException {
        Map<String, String> texts = new HashMap<>();
        List<String> footnotes = new ArrayList<>(2);
        List<String> units = new ArrayList<>(2);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("footnotes")) {
                footnotes(footnotes);
            } else if (name.equals("units") && json.currentToken() == JsonToken.START_ARRAY) {
                units(units);
            } else if (FIELDS.contains(name)) {
                texts.put(name, text(name));
            } else {
                json.skipChildren();
            }
        }
        String number = required(texts, "htsno");
        if (!NUMBER.matcher(number).matches()) {
            throw wrong("item " + item + " has the htsno '" + number + "', which is no number such as 0101.21.00");
        }
        return new ExportLine(number, required(texts, "description"), required(texts, "general"),
                required(texts, "special"), required(texts, "other"), footnotes, units);
    }

    private String required(Map<String, String> texts, String field) throws ExportFormatException {
        String text = texts.get(field);
        if (text == null) {
            throw wrong("item " + item + " has no " + field);
        }
        return text;
    }

    private String text(String field) throws ExportFormatException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(field + " of item " + item + " is not a text");
        }
        String text = json.getString().strip();
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw wrong("more than " + MOST_CHARACTERS + " characters of text");
        }
        return text;
    }

    private void units(List<String> into) throws ExportFormatException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            into.add(text("a unit"));
            if (into.size() > MOST_FOOTNOTES) {
                throw wrong("item " + item + " has more than " + MOST_FOOTNOTES + " units");
            }
        }
    }

    private void footnotes(List<String> into) throws ExportFormatException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong("footnotes of item " + item + " are not a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw wrong("a footnote of item " + item + " is not an object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("value")) {
                    into.add(text("a footnote"));
                    footnotes++;
                    if (into.size() > MOST_FOOTNOTES) {
                        throw wrong("item " + item + " has more than " + MOST_FOOTNOTES + " footnotes");
                    }
                    if (footnotes > MOST_FOOTNOTES_IN_ALL) {
                        throw wrong("more than " + MOST_FOOTNOTES_IN_ALL + " footnotes");
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private ExportFormatException wrong(String what) {
        return new ExportFormatException(place(json.currentTokenLocation()), what, EXPECTED);
    }

    private static String place(TokenStreamLocation at) {
        return "line " + Math.max(1, at.getLineNr()) + ", column " + Math.max(1, at.getColumnNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
