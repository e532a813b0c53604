package org.tariffstack.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of a Parquet file may be. */
class ParquetInputTest extends SparkFixture {
    @TempDir
    private Path folder;

    private List<Answers.Placed> answers(String... selects) throws IOException, InputException {
        String in = folder.resolve("in").toString();
        for (int i = 0; i < selects.length; i++) {
            spark.sql("SELECT " + selects[i]).write().parquet(in + "/" + i);
        }
        new SparkBatch(spark).run(in, null, folder.resolve("out").toString(), false, null);
        return Answers.written(spark, folder.resolve("out").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'2025-04-15'                              | 2025-04-15",
        "DATE'2025-04-15'                          | 2025-04-15",
        "TIMESTAMP_NTZ'2025-04-15 00:01:00'        | 2025-04-15T00:01",
        "TIMESTAMP'2025-04-15 00:01:00-04:00'      | 2025-04-15T04:01:00Z",
    })
    void readsTimes(String entered, String read) throws IOException, InputException {
        List<Answers.Placed> answers = answers("'9503.00.00' hts, 'CN' origin, " + entered + " entered");
        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.object().get("entered").asText()).isEqualTo(read);
            // EO 14228 (20%) and EO 14266 (125%) from 2025-04-10T00:01.
            assertThat(answer.object().get("rate").asText()).isEqualTo("1.45");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'2500.5'                       | 2500.50",
        "CAST(2500.5 AS DECIMAL(18, 4)) | 2500.50",
        "2500                           | 2500.00",
        "CAST(2500 AS BIGINT)           | 2500.00",
        "CAST(25 AS TINYINT)            | 25.00",
        "CAST(NULL AS DECIMAL(18, 4))   | 10000.00",
    })
    void readsAmountsExactly(String value, String read) throws IOException, InputException {
        List<Answers.Placed> answers = answers("'9503.00.00' hts, 'CN' origin, '2025-04-15' entered, " + value + " value");
        assertThat(answers).singleElement()
                .satisfies(answer -> assertThat(answer.object().get("value").asText()).isEqualTo(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "2500.5D value        | the column 'value' is of the type double, which holds most amounts only nearly: make it",
        "true usmca           | there is no column 'usmca'",
        "map('usmca', '1') facts | the column 'facts' is of the type map<string,string>: make it text",
        "1 HTS                | there is no column 'HTS'",
    })
    void refusesColumnsThatDoNotSayWhatIsMeant(String column, String message) {
        assertThatThrownBy(() -> answers("'9503.00.00' hts, 'CN' origin, '2025-04-15' entered, " + column))
                .isInstanceOf(InputException.class).hasMessageContaining(message);
    }

    @Test
    void takesFilesWhoseColumnsDiffer() throws IOException, InputException {
        List<Answers.Placed> answers = answers("'9503.00.00' hts, 'CN' origin, '2025-04-15' entered, 7 value",
                "'CN' origin, '2025-04-15' entered, '9503.00.00' hts, 'us_content_pct=20' facts");
        assertThat(answers).extracting(answer -> answer.object().get("value").asText())
                .containsExactly("7.00", "10000.00");
        // EO 14257 s.3(f): from 20% of US content, the reciprocal duty spares that content: 20% + 125% of 80%.
        assertThat(answers).extracting(answer -> answer.object().get("rate").asText()).containsExactly("1.45", "1.2");
    }

    @Test
    void refusesFilesThatDisagreeOnAColumn() {
        assertThatThrownBy(() -> answers("'9503.00.00' hts, 'CN' origin, '2025-04-15' entered",
                "'9503.00.00' hts, 'CN' origin, DATE'2025-04-15' entered")).isInstanceOf(InputException.class)
                .hasMessageContaining("entered: DATE");
    }

    @Test
    void writesAnswersInColumnsOfTheirOwn() throws IOException, InputException {
        answers("'9503.00.00' hts, 'CN' origin, '2025-04-15T12:00' entered, 10000 value");
        StructType columns = spark.read().parquet(folder.resolve("out").toString()).schema();
        assertThat(columns.fieldNames()).startsWith("file", "row", "line", "id", "jurisdiction", "hts")
                .endsWith("book", "error", "outcome");
        assertThat(columns.apply("row").dataType()).isEqualTo(DataTypes.LongType);
        // EO 14228 (20%) and EO 14266 (125%).
        assertThat(spark.sql("SELECT line.program || ' ' || line.duty FROM (SELECT explode(lines) line FROM parquet.`"
                + folder.resolve("out") + "`)").as(Encoders.STRING()).collectAsList())
                .containsExactly("base 0.00", "ieepa-fentanyl-cn 2000.00", "ieepa-reciprocal 12500.00");
    }
}
