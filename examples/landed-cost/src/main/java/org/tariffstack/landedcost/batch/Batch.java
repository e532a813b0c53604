package org.tariffstack.landedcost.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.console.QuietMoney;
import org.tariffstack.landedcost.rows.BatchReader;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.LineReader;
import org.tariffstack.landedcost.rows.LostZeros;
import org.tariffstack.landedcost.rows.Rows;

/**
 * The work of {@code tariffstack batch} for programs that bring the rows and take the answers in other ways, such as on
 * many machines: CSV is {@link CsvRows#cut cut} into rows, and each row gets the answer that the command gives it.
 *
 * <p>Many threads may share one. All in one process share the books, which are read when they are first asked for.
 */
public final class Batch {
    private final RowAnswerer answerer;

    private Batch(Header header) {
        QuietMoney.please();
        answerer = new RowAnswerer(new Rows(Books.NEWEST, header, new LostZeros(false)));
    }

    /**
     * A batch of rows with these columns.
     *
     * @param columns their names, as {@code tariffstack batch --help} lists them, in the order of the fields of each row
     * @throws IllegalArgumentException if there is no such column, one stands twice, or a required one is missing; the
     *         message says which, and which there may be
     */
    public static Batch ofColumns(List<String> columns) {
        try {
            return new Batch(Header.of(columns, Header.OptionalColumns.OF_BATCH));
        } catch (Header.BadHeaderException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The answer to a row. */
    public Answer answer(Row row) {
        RowAnswerer.Answer answer = row instanceof CsvRow csv ? answerer.answer(csv.raw())
                : answerer.answer(new Rows.Place(row.number(), 0), ((FieldsRow) row).fields());
        return new Answer(answer.json(), answer.refused());
    }

    /** A row of a batch. */
    public sealed interface Row extends Serializable {
        /** Its number, 1 for the first. */
        long number();
    }

    /**
     * A row as it stands in a CSV file, read or not to be read.
     *
     * @param number its number, 1 for the first after the header
     * @param line the line of the file that it begins on, from 1
     * @param bytes the bytes that were kept of it, without the end of line
     * @param tooLong whether it is longer than a row may be, so that only its beginning was kept
     */
    public record CsvRow(long number, long line, byte[] bytes, boolean tooLong) implements Row {
        static CsvRow of(BatchReader.RawRow row) {
            return new CsvRow(row.number(), row.line().number(), row.line().bytes(), row.line().tooLong());
        }

        private BatchReader.RawRow raw() {
            return new BatchReader.RawRow(number, new LineReader.Line(line, bytes, tooLong));
        }
    }

    /**
     * A row whose fields are told apart already.
     *
     * @param number its number, 1 for the first
     * @param fields what stands in each column, empty where nothing does; a row that has more or fewer is refused
     */
    public record FieldsRow(long number, List<String> fields) implements Row {
        /** Keeps a copy of the fields. */
        public FieldsRow {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What a row is answered.
     *
     * @param json one object in UTF-8 with its line feed, as {@code tariffstack batch} prints it; its line is 0 for a row
     *        of no CSV file
     * @param refused whether it says why there is no answer
     */
    public record Answer(byte[] json, boolean refused) {}

    /** The rows of a CSV file, cut from its bytes in turn. */
    public static final class CsvRows {
        private final BatchReader reader;

        private CsvRows(BatchReader reader) {
            this.reader = reader;
        }

        /**
         * Reads the header of a CSV file.
         *
         * @param in its bytes, which the caller closes
         * @throws IllegalArgumentException if it has no header that a batch can have; the message says why
         * @throws IOException if it cannot be read
         */
        public static CsvRows cut(InputStream in) throws IOException {
            try {
                return new CsvRows(new BatchReader(in, Header.OptionalColumns.OF_BATCH));
            } catch (Header.BadHeaderException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }

        /** The columns that the header names, in order. */
        public List<String> columns() {
            return reader.header().columns();
        }

        /**
         * Some more rows, up to 64; none at the end.
         *
         * @throws IOException if they cannot be read
         */
        public List<CsvRow> next() throws IOException {
            return reader.nextRows().stream().map(CsvRow::of).toList();
        }
    }
}
