package org.tariffstack.landedcost.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a text. */
final class TextRecords implements Records {
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> rows;
    private final CountingStream in;

    /**
     * Reads a text.
     *
     * @param in its bytes, without a byte order mark
     */
    TextRecords(InputStream in, TextForm form) {
        this.in = new CountingStream(in);
        csv = CsvReader.builder().fieldSeparator(form.delimiter()).skipEmptyLines(false).allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(this.in, form.charset()));
        rows = csv.iterator();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord record = rows.next();
            return new Row(record.getStartingLineNumber(), record.getFields());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new IOException("the file is not CSV: " + e.getMessage(), e);
        }
    }

    @Override
    public long position() {
        return in.count();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
