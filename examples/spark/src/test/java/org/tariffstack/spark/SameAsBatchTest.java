package org.tariffstack.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.landedcost.BatchRun;

/** Spark gives each row, once, the answer that {@code batch} gives it. */
class SameAsBatchTest extends SparkFixture {
    private static final int ROWS = 3000;

    @TempDir
    private Path folder;

    private List<Answers.Placed> answered(String input, Integer partitions) throws IOException, InputException {
        String out = folder.resolve("answers").toString();
        Tally tally = new SparkBatch(spark).run(folder.resolve(input).toString(), null, out, false, partitions);
        List<Answers.Placed> answers = Answers.written(spark, out);
        assertThat(tally.answered() + tally.allRefused()).isEqualTo(answers.size());
        assertThat(tally.allRefused())
                .isEqualTo(answers.stream().filter(answer -> answer.outcome().equals("refused")).count());
        return answers;
    }

    /** Both in the same order; of answers, {@code batch} does not print the line. */
    private static void assertSame(List<Answers.Placed> spark, List<Answers.Placed> batch) {
        assertThat(spark).hasSameSizeAs(batch);
        for (int i = 0; i < batch.size(); i++) {
            Answers.Placed expected = batch.get(i);
            Long line = expected.line() == null ? spark.get(i).line() : expected.line();
            assertThat(spark.get(i)).isEqualTo(new Answers.Placed(expected.file(), expected.row(), line,
                    expected.outcome(), expected.object()));
        }
    }

    @Test
    void ofCsv() throws IOException, InputException {
        String csv = SampleEntries.csv(new SampleEntries(7).rows(ROWS));
        Files.writeString(folder.resolve("entries.csv"), csv);
        List<Answers.Placed> answers = answered("entries.csv", 5);
        assertSame(answers, Answers.printed("entries.csv", BatchRun.answers(csv.getBytes(StandardCharsets.UTF_8))));
        // The sample is one: many of both, of many kinds, and every line its own.
        assertThat(answers).filteredOn(answer -> answer.outcome().equals("refused")).hasSizeBetween(ROWS / 10, ROWS / 2)
                .extracting(answer -> answer.object().get("error").get("code").asText()).contains("UNKNOWN_HTS",
                        "UNKNOWN_ORIGIN", "BAD_TIME", "UNKNOWN_FACT", "BAD_FACT", "BAD_RATE");
        assertThat(answers).extracting(Answers.Placed::line).doesNotHaveDuplicates().startsWith(2L);
    }

    @Test
    void ofCsvThatIsWrong() throws IOException, InputException {
        Files.write(folder.resolve("wrong.csv"), SampleEntries.wrongRows());
        List<Answers.Placed> answers = answered("wrong.csv", 2);
        assertSame(answers, Answers.printed("wrong.csv", BatchRun.answers(SampleEntries.wrongRows())));
        assertThat(answers).extracting(answer -> answer.object().path("error").path("code").asText())
                .containsExactly("MALFORMED_ROW", "", "MALFORMED_ROW", "MALFORMED_ROW", "", "NOT_UTF8", "MALFORMED_ROW",
                        "INVALID_HTS", "", "");
    }

    @Test
    void ofManyFiles() throws IOException, InputException {
        List<Answers.Placed> expected = new ArrayList<>();
        Path many = Files.createDirectories(folder.resolve("many of them/2025"));
        Files.writeString(folder.resolve("many of them/_about.txt"), "not entries");
        for (int i = 0; i < 5; i++) {
            String csv = i == 3 ? "origin,entered,hts\nCN,2025-04-15,9503.00.00\n"
                    : SampleEntries.csv(new SampleEntries(i).rows(70 * i));
            Files.writeString(many.resolve("part " + i + ".csv"), csv);
            expected.addAll(Answers.printed("2025/part " + i + ".csv",
                    BatchRun.answers(csv.getBytes(StandardCharsets.UTF_8))));
        }
        assertSame(answered("many of them", null), expected);
    }

    @Test
    void ofParquet() throws IOException, InputException {
        List<List<String>> rows = new SampleEntries(11).rows(ROWS);
        StructType columns = new StructType();
        for (String column : SampleEntries.COLUMNS) {
            columns = columns.add(column, DataTypes.StringType);
        }
        Dataset<Row> table = spark.createDataFrame(
                rows.stream().map(fields -> RowFactory.create(fields.toArray())).toList(), columns);
        for (String column : SampleEntries.COLUMNS) {
            table = table.withColumn(column, when(col(column).equalTo(""), lit(null)).otherwise(col(column)));
        }
        // In three files, and more than one piece of work each.
        table.coalesce(1).write().option("maxRecordsPerFile", ROWS / 3).parquet(folder.resolve("entries").toString());
        List<Answers.Placed> answers = answered("entries", 4);
        List<Answers.Placed> expected = Answers.printed("",
                BatchRun.answers(SampleEntries.csv(rows).getBytes(StandardCharsets.UTF_8)));
        assertThat(answers).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            Answers.Placed answer = answers.get(i);
            assertThat(answer.row()).isEqualTo(i % (ROWS / 3) + 1);
            assertThat(answer.line()).isNull();
            assertThat(answer.outcome()).isEqualTo(expected.get(i).outcome());
            assertThat(answer.object()).as(rows.get(i).toString()).isEqualTo(expected.get(i).object());
        }
        assertThat(answers.stream().map(Answers.Placed::file).distinct()).hasSize(3);
    }

    @Test
    void withoutSendingTheBookToEachTask() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new AnswerPieces());
        }
        assertThat(bytes.size()).isLessThan(500);
    }
}
