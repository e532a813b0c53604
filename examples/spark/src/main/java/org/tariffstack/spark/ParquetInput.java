package org.tariffstack.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkThrowable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.batch.Batch;

/** Parquet files as pieces: each value as the text that a CSV file would have. */
final class ParquetInput {
    private static final int ROWS_OF_A_PIECE = 64;
    private static final String WALL_CLOCK = "yyyy-MM-dd'T'HH:mm:ss.SSSSSS";

    private ParquetInput() {}

    /**
     * The rows of the files, numbered in each from 1.
     *
     * @throws InputException if they have columns that a batch cannot have, or whose values do not say exactly what is
     *         meant
     */
    static JavaRDD<Piece> pieces(SparkSession spark, Input input) throws InputException {
        Dataset<Row> rows = open(spark, input);
        List<String> columns = Arrays.asList(rows.columns());
        try {
            Batch.ofColumns(columns);
        } catch (IllegalArgumentException e) {
            throw unreadable(input, e);
        }
        List<Column> selected = new ArrayList<>(List.of(col("_metadata.file_path"), col("_metadata.row_index")));
        for (StructField column : rows.schema().fields()) {
            selected.add(coalesce(text(column), lit("")));
        }
        return rows.select(selected.toArray(Column[]::new)).javaRDD()
                .mapPartitions(new Cut(input.folder().toString(), columns));
    }

    /** The files need not all have the same columns; what one lacks is not stated there. */
    private static Dataset<Row> open(SparkSession spark, Input input) throws InputException {
        try {
            return spark.read().option("mergeSchema", true)
                    .parquet(input.files().stream().map(Path::toString).toArray(String[]::new));
        } catch (Exception e) {
            // Spark does not declare what it throws of files that are no Parquet or do not agree on a column.
            if (e instanceof SparkThrowable) {
                throw unreadable(input, e);
            }
            throw e;
        }
    }

    private static InputException unreadable(Input input, Exception why) {
        return new InputException("cannot read '" + input.folder().toUri().getPath() + "': " + why.getMessage());
    }

    private static Column text(StructField column) throws InputException {
        Column value = col(column.name());
        DataType type = column.dataType();
        if (type instanceof StringType || type instanceof DateType || type instanceof DecimalType
                || type instanceof LongType || type instanceof IntegerType || type instanceof ShortType
                || type instanceof ByteType) {
            return value.cast("string");
        }
        if (type instanceof TimestampNTZType) {
            return date_format(value, WALL_CLOCK);
        }
        if (type instanceof TimestampType) {
            // The session's zone is UTC.
            return concat(date_format(value, WALL_CLOCK), lit("Z"));
        }
        throw new InputException("the column '" + column.name() + "' is of the type " + type.simpleString()
                + (type instanceof DoubleType || type instanceof FloatType ? ", which holds most amounts only nearly" : "")
                + ": make it text, a whole number, a decimal, a date or a timestamp");
    }

    /** Cuts rows, which come file by file, into pieces. */
    private record Cut(String folder, List<String> columns) implements FlatMapFunction<Iterator<Row>, Piece> {
        Cut {
            columns = List.copyOf(columns);
        }

        @Override
        public Iterator<Piece> call(Iterator<Row> rows) {
            return new Pieces(new Path(folder), columns, rows);
        }
    }

    private static final class Pieces implements Iterator<Piece> {
        private final Path folder;
        private final List<String> columns;
        private final Iterator<Row> rows;
        private @Nullable Row next;

        Pieces(Path folder, List<String> columns, Iterator<Row> rows) {
            this.folder = folder;
            this.columns = columns;
            this.rows = rows;
            next = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Piece next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            String file = next.getString(0);
            List<Batch.Row> piece = new ArrayList<>(ROWS_OF_A_PIECE);
            while (next != null && piece.size() < ROWS_OF_A_PIECE && next.getString(0).equals(file)) {
                piece.add(row(next));
                next = rows.hasNext() ? rows.next() : null;
            }
            return new Piece(Input.nameWithin(folder, new Path(URI.create(file))), columns, piece);
        }

        private Batch.FieldsRow row(Row row) {
            List<String> fields = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                fields.add(row.getString(2 + i));
            }
            return new Batch.FieldsRow(row.getLong(1) + 1, fields);
        }
    }
}
