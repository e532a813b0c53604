package org.tariffstack.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A batch on Spark: entries in, answers out. */
final class SparkBatch {
    /** So many bytes of input are worth a task: some 150,000 rows of CSV, twice to ten times as many of Parquet. */
    private static final long BYTES_OF_A_TASK = 8_000_000;

    private final SparkSession spark;
    private final JavaSparkContext context;

    SparkBatch(SparkSession spark) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    /**
     * Answers all rows.
     *
     * @param input where the entries are
     * @param form their form, or null to go by the ends of the files' names
     * @param output the folder to write to
     * @param overwrite whether what it holds may be replaced
     * @param partitions in how many parts to work, or null to go by the length of the input
     * @throws InputException if input or output cannot be what they are said to be
     */
    Tally run(String input, @Nullable InputForm form, String output, boolean overwrite, @Nullable Integer partitions)
            throws IOException, InputException {
        Configuration hadoop = context.hadoopConfiguration();
        Input found = Input.at(input, form, hadoop);
        requireFree(found, output, overwrite, hadoop);
        int parts = partitions != null ? partitions : (int) Math.min(Integer.MAX_VALUE,
                Math.max(context.defaultParallelism(), found.bytes() / BYTES_OF_A_TASK));
        JavaRDD<Piece> pieces = found.form() == InputForm.CSV ? CsvInput.pieces(context, found, parts)
                : ParquetInput.pieces(spark, found);
        AnswerTable.write(spark, pieces.repartition(parts).flatMap(new AnswerPieces()), output,
                overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists);
        return Tally.of(AnswerTable.read(spark, output));
    }

    private static void requireFree(Input input, String output, boolean overwrite, Configuration hadoop)
            throws IOException, InputException {
        Path folder = new Path(output);
        FileSystem system = folder.getFileSystem(hadoop);
        String out = system.makeQualified(folder) + "/";
        for (Path file : input.files()) {
            if ((file + "/").startsWith(out)) {
                throw new InputException("cannot write to '" + output + "': the input is in it");
            }
        }
        if (!overwrite && system.exists(folder)) {
            throw new InputException("cannot write to '" + output + "': it exists; choose another folder, or say "
                    + "--overwrite");
        }
    }
}
