package org.tariffstack.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.tariffstack.landedcost.batch.Batch;

/**
 * CSV files as pieces.
 *
 * <p>One task reads a file, for whether a line begins a row is known from the lines before it alone. That is the least
 * part of the work; whoever has much to read gives several files, or Parquet.
 */
final class CsvInput {
    private CsvInput() {}

    /**
     * The rows of the files.
     *
     * @throws InputException if a file has no header that a batch can have
     */
    static JavaRDD<Piece> pieces(JavaSparkContext spark, Input input, int partitions) throws IOException, InputException {
        Configuration hadoop = spark.hadoopConfiguration();
        List<File> files = new ArrayList<>();
        for (Path path : input.files()) {
            try (InputStream in = path.getFileSystem(hadoop).open(path)) {
                Batch.CsvRows.cut(in);
            } catch (IllegalArgumentException e) {
                throw new InputException("cannot read '" + path.toUri().getPath() + "': " + e.getMessage());
            }
            files.add(new File(path.toString(), Input.nameWithin(input.folder(), path)));
        }
        return spark.parallelize(files, Math.min(files.size(), partitions))
                .flatMap(new Cut(new SerializableConfiguration(hadoop)));
    }

    private record File(String path, String name) implements Serializable {}

    /** Cuts a file into pieces. */
    private record Cut(SerializableConfiguration hadoop) implements FlatMapFunction<File, Piece> {
        @Override
        public Iterator<Piece> call(File file) throws IOException {
            Path path = new Path(file.path());
            InputStream in = path.getFileSystem(hadoop.value()).open(path);
            TaskContext.get().addTaskCompletionListener(new Closing(in));
            return new Pieces(file.name(), Batch.CsvRows.cut(in));
        }
    }

    /** Closes a file when the task ends, however it does. */
    private record Closing(InputStream in) implements TaskCompletionListener {
        @Override
        public void onTaskCompletion(TaskContext context) {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Pieces implements Iterator<Piece> {
        private final String file;
        private final Batch.CsvRows rows;
        private List<Batch.CsvRow> next;

        Pieces(String file, Batch.CsvRows rows) throws IOException {
            this.file = file;
            this.rows = rows;
            next = rows.next();
        }

        @Override
        public boolean hasNext() {
            return !next.isEmpty();
        }

        @Override
        public Piece next() {
            if (next.isEmpty()) {
                throw new NoSuchElementException(file);
            }
            Piece piece = new Piece(file, rows.columns(), List.copyOf(next));
            try {
                next = rows.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return piece;
        }
    }
}
