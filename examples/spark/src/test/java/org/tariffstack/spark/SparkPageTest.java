package org.tariffstack.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands and queries of docs/spark.md print what it shows; -Dpages.write=true makes it anew. */
class SparkPageTest {
    private static final Path PAGE = Path.of("../../docs/spark.md");
    private static final Pattern COMMAND = Pattern.compile("```console\\n\\$ (examples/spark/bin/tariffstack-spark ([^\\n]+))\\n.*?```",
            Pattern.DOTALL);
    private static final Pattern QUERY = Pattern.compile("```sql\\n(.*?)```\\n\\n```\\n.*?```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        String page = Files.readString(PAGE);
        String renewed = COMMAND.matcher(page).replaceAll(found -> Matcher.quoteReplacement(
                "```console\n$ " + found.group(1) + "\n" + output(found.group(2)) + "```"));
        try (SparkSession spark = SparkSettings.session("local[2]", Map.of())) {
            renewed = QUERY.matcher(renewed).replaceAll(found -> Matcher.quoteReplacement(
                    "```sql\n" + found.group(1) + "```\n\n```\n" + table(spark, found.group(1)) + "```"));
        }
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(page).as("docs/spark.md: make it anew with -Dpages.write=true").isEqualTo(renewed);
        assertThat(COMMAND.matcher(page).results()).hasSize(2);
        assertThat(QUERY.matcher(page).results()).hasSize(2);
    }

    private String output(String args) {
        SparkRun run = SparkRun.of(Arrays.stream(args.split(" ")).map(this::place).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private String place(String word) {
        return word.startsWith("examples/") ? "../../" + word
                : word.startsWith("answers") ? folder.resolve(word).toString() : word;
    }

    private String table(SparkSession spark, String query) {
        List<Row> rows = spark.sql(query.replace("`answers", "`" + folder.resolve("answers"))).collectAsList();
        assertThat(rows).isNotEmpty();
        Stream<Stream<Object>> lines = rows.stream()
                .map(row -> IntStream.range(0, row.size()).mapToObj(row::get));
        return Stream.concat(Stream.of(Arrays.stream((Object[]) rows.get(0).schema().fieldNames())), lines)
                .map(line -> line.map(String::valueOf).collect(Collectors.joining(" | ", "", "\n")))
                .collect(Collectors.joining());
    }
}
