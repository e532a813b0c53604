package org.tariffstack.landedcost.review;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.options.LawOptions;
import org.tariffstack.landedcost.options.ScenarioOptions;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.landedcost.report.ReportOptions;
import org.tariffstack.landedcost.report.RowSums;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.LostZeros;
import org.tariffstack.landedcost.rows.OpenedRows;
import org.tariffstack.landedcost.rows.RowReader;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.landedcost.rows.RowsFile;
import org.tariffstack.review.Portfolio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tariffstack portfolio}: what a file of entries comes to. */
@Command(name = "portfolio", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Adds up the duty of a file of entries: by programme, month, origin, chapter, and the heaviest.",
        description = {"%nThe columns are those of batch; every row needs a value. Rates are weighed by value. A row "
                    + "whose duty cannot be computed is refused with UNRESOLVED and stands in no sum. With "
                    + "--scenario, the duty under it stands beside that of the law, and by how much it changes. Files may be of "
                    + "any length: only sums are kept, one for each kind of goods.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  A year of entries:",
            "    tariffstack portfolio entries.csv",
            "  For a spreadsheet, with all refused rows in a file:",
            "    tariffstack portfolio entries.csv --csv --refused refused.csv > sums.csv",
            "  What it would be under other law:",
            "    tariffstack portfolio entries.csv --scenario no-section-301",
            "  From a spreadsheet that dropped leading zeros:",
            "    tariffstack portfolio entries.csv --restore-zeros",
            "",
            "Exit status: 0 all added, 3 some rows refused, 2 bad usage, 1 anything else."})
public final class PortfolioCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RowsFile file;

    @Option(names = "--top", paramLabel = "N", defaultValue = "10",
            description = "How many of the heaviest goods and entries to show, 0 to 1000. Default: ${DEFAULT-VALUE}.")
    private int top;

    @Mixin
    private LawOptions law;

    @Mixin
    private ScenarioOptions scenarios;

    @Mixin
    private ReportOptions report;

    public PortfolioCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 0 || top > 1000) {
            throw new UsageException(spec.commandLine(), "--top takes 0 to 1000");
        }
        return report.read(file, console, Header.OptionalColumns.andMore(List.of()), this::add);
    }

    private int add(OpenedRows file, LostZeros zeros, Progress progress) throws IOException {
        RowReader reader = file.reader();
        Books books = law.books();
        scenarios.requireFit();
        Books beside = scenarios.each().isEmpty() ? null : scenarios.books(law);
        String besideName = scenarios.each().isEmpty() ? null : scenarios.names();
        Rows rows = new Rows(books, reader.header(), zeros);
        Map<String, Portfolio.Builder> sums = new TreeMap<>();
        new RowSums<Map<String, Portfolio.Builder>>(rows, TreeMap::new, new PortfolioRow(beside, top)::add,
                (problem, chunk) -> { }).run(reader, this.file.threads(), chunk -> chunk.forEach((jurisdiction, sum) ->
                        sums.merge(jurisdiction, sum, Portfolio.Builder::addAll)), report.refused(), progress);
        PortfolioText text = new PortfolioText(besideName, top);
        sums.forEach((jurisdiction, sum) -> text.add(jurisdiction, books.stack(jurisdiction).book().currency(),
                sum.build()));
        return report.print(console, text);
    }
}
