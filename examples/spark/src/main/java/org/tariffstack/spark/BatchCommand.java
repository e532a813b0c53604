package org.tariffstack.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack-spark}: entries in as CSV or Parquet, answers out as Parquet. */
@Command(name = "tariffstack-spark", mixinStandardHelpOptions = true, versionProvider = VersionText.class,
        sortOptions = false, abbreviateSynopsis = true,
        header = "Answers files of entries on Apache Spark: CSV or Parquet in, Parquet out.",
        description = {"%nThe answers are those of 'tariffstack batch', and so are the columns of the input; a Parquet file "
                    + "may hold texts, whole numbers, decimals, dates and timestamps. The output has a row for each row of "
                    + "the input, in one of two folders, outcome=answered and outcome=refused. Its columns are the keys of "
                    + "the objects that 'batch' prints, with file, row and line before them; sorted by file and row it is "
                    + "in the order of the input.%n",
            "A row that cannot be answered has its error in the column error, with code, field and message, and the rest "
                    + "goes on.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  A file, on all processors of this machine:",
            "    tariffstack-spark entries.csv --out answers",
            "  A folder of files on a cluster:",
            "    spark-submit --master yarn tariffstack-spark.jar hdfs:///entries --out hdfs:///answers",
            "  A CSV file by another name:",
            "    tariffstack-spark entries.txt --format csv --out answers --overwrite",
            "",
            "Exit status: 0 all answered, 3 some rows refused, 2 bad usage (no such file, unknown column),",
            "1 anything else."})
final class BatchCommand implements Callable<Integer> {
    /** Some rows were refused. */
    static final int SOME_REFUSED = 3;

    private final PrintStream out;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = "A file of entries, or a folder of such files, of one form.")
    private String input;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where the answers go.")
    private String output;

    @Option(names = "--overwrite", description = "Replace the folder if it exists.")
    private boolean overwrite;

    @Option(names = "--format", paramLabel = "FORM",
            description = "csv or parquet. Default: as the names of the files end.")
    private InputForm form;

    @Option(names = "--partitions", paramLabel = "N", description = "In how many parts to work; each that has rows writes a file "
            + "of answers, of refusals, or one of each. Default: by the length of the input, at least one for each "
            + "processor.")
    private Integer partitions;

    @Option(names = "--master", paramLabel = "URL",
            description = "Where Spark runs. Default: as spark-submit says, else local[*].")
    private String master;

    @Option(names = "--conf", paramLabel = "KEY=VALUE", description = "A setting of Spark. May be given several times.")
    private Map<String, String> settings = new LinkedHashMap<>();

    BatchCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (partitions != null && partitions < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--partitions takes 1 or more");
        }
        try (SparkSession spark = SparkSettings.session(master, settings)) {
            Tally tally = new SparkBatch(spark).run(input, form, output, overwrite, partitions);
            out.print(tally.text());
            return tally.allRefused() == 0 ? 0 : SOME_REFUSED;
        } catch (InputException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
