package org.tariffstack.spark;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tariffstack.landedcost.batch.Batch;

/**
 * Answers the rows of pieces, one row for each.
 *
 * <p>What travels to the executors is this object, which holds nothing; the books are read once by each of their
 * processes, where {@link Batch} keeps them.
 */
final class AnswerPieces implements FlatMapFunction<Piece, Row> {
    /** The file that a row is of. */
    static final StructField FILE = column("file", DataTypes.StringType, false);
    /** The number of the row in its file, 1 for the first. */
    static final StructField ROW = column("row", DataTypes.LongType, false);
    /** The line of the file that the row begins on; null where the file is no text. */
    static final StructField LINE = column("line", DataTypes.LongType, true);
    /** What came of the row: the word of an {@link Outcome}. */
    static final StructField OUTCOME = column("outcome", DataTypes.StringType, false);
    /** The answer as {@code batch} prints it. */
    static final StructField JSON = column("json", DataTypes.StringType, false);
    /** What is told of a row. */
    static final StructType COLUMNS = new StructType(new StructField[] {FILE, ROW, LINE, OUTCOME, JSON});

    private static final long serialVersionUID = 1L;

    private static StructField column(String name, DataType type, boolean nullable) {
        return new StructField(name, type, nullable, Metadata.empty());
    }

    @Override
    public Iterator<Row> call(Piece piece) {
        Batch batch = Batch.ofColumns(piece.columns());
        return piece.rows().stream().map(row -> answered(batch, piece.file(), row)).iterator();
    }

    private static Row answered(Batch batch, String file, Batch.Row row) {
        Batch.Answer answer = batch.answer(row);
        Long line = row instanceof Batch.CsvRow csv ? csv.line() : null;
        return RowFactory.create(file, row.number(), line, Outcome.of(answer).word(),
                new String(answer.json(), StandardCharsets.UTF_8));
    }
}
