package org.tariffstack.landedcost.truce;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.options.ChartFiles;
import org.tariffstack.landedcost.options.VersionText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack truce}: what both sides charged on each other's goods, side by side by date. */
@Command(name = "truce", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Shows what the United States and China charged on each other's goods, side by side.",
        description = {"%nEvery change of the duties beyond the base rate, with what the acts of each government did: of a "
                + "code that both tariffs share, of goods of your own choice, or of two goods of each side, one that no list "
                + "names and one of the lists of 2018.%n",
            "A code of fewer than eight digits stands for all lines below it, between the lowest and the highest of what they "
                + "are charged. Rates are those on goods loaded on the day of entry, without any exclusion.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  A table:",
            "    tariffstack truce",
            "  Soybeans, as both sides charge them:",
            "    tariffstack truce 1201.90",
            "  Toys of China against liquefied natural gas of the United States, in 2025, as a chart:",
            "    tariffstack truce --us 9503.00.00 --cn 2711.11.00 --from 2025-01-01 --to 2025-12-31 \\",
            "        --svg truce.svg",
            "  For a spreadsheet, and for a program:",
            "    tariffstack truce --csv > truce.csv",
            "    tariffstack truce 1201.90 --json",
            "  The page of the documentation:",
            "    tariffstack truce --markdown > docs/truce.md",
            "",
            "Exit status: 0 shown, 2 bad usage or a code that is in neither tariff, 1 anything else."})
public final class TruceCommand implements Callable<Integer> {
    /** The digits that the tariffs of all countries share. */
    private static final int SHARED_DIGITS = 6;
    /** So many days after the last act that is known the last step is drawn. */
    private static final int DAYS_AFTER = 60;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "HS", arity = "0..1",
            description = "A code of at most six digits, taken on both sides, such as 1201.90.")
    private String shared;

    @Option(names = "--us", paramLabel = "HTS", split = ",",
            description = "Goods of China by their code in the tariff of the United States; several parted by commas.")
    private List<String> intoUnitedStates = List.of();

    @Option(names = "--cn", paramLabel = "CODE", split = ",",
            description = "Goods of the United States by their code in the tariff of China; several parted by commas, "
                    + "a code and the one it had before by a slash: 1201.90.11/1201.90.10.")
    private List<String> intoChina = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day. Default: 2018-01-01.")
    private LocalDate from = BothSides.FIRST_DAY;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day. Default: after the last act that is known.")
    private @Nullable LocalDate to;

    @ArgGroup
    private Form form;

    @Mixin
    private ChartFiles chart;

    /** How it is printed; at most one of these. */
    static final class Form {
        @Option(names = "--csv", description = "Print CSV: a row for each step.")
        private boolean csv;

        @Option(names = "--json", description = "Print a JSON object.")
        private boolean json;

        @Option(names = "--markdown", description = "Print a page of Markdown.")
        @SuppressWarnings("UnusedVariable") // What is asked is that the others were not given.
        private boolean markdown;
    }

    public TruceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate end = to == null ? BothSides.NO_END : to.plusDays(1);
        if (!end.isAfter(from)) {
            throw new UsageException(spec.commandLine(), "--to: the last day, " + to + ", lies before the first, " + from);
        }
        BothSides sides = BothSides.of(goods(), from, end);
        chart.draw(() -> TruceChart.of(sides, to == null ? lastDay(sides) : end));
        if (form == null) {
            console.show(TruceText.table(sides));
        } else if (form.json) {
            console.write(TruceJson.line(sides));
        } else {
            console.print(form.csv ? TruceCsv.of(sides) : TruceMarkdown.page(sides));
        }
        return 0;
    }

    private List<TradedGood> goods() {
        List<TradedGood> goods = new ArrayList<>();
        if (shared != null) {
            HtsCode code = HtsCode.of(shared);
            if (code.length() > SHARED_DIGITS) {
                throw new UsageException(spec.commandLine(), "HS: the tariffs share six digits, and " + code.dotted()
                        + " has more: name it by --us or --cn");
            }
            goods.add(TradedGood.intoUnitedStates(shared));
            goods.add(TradedGood.intoChina(shared));
        }
        intoUnitedStates.forEach(code -> goods.add(TradedGood.intoUnitedStates(code)));
        intoChina.forEach(code -> goods.add(TradedGood.intoChina(code)));
        return goods.isEmpty() ? BothSides.USUAL : goods;
    }

    private LocalDate lastDay(BothSides sides) {
        BothSides.Step last = sides.steps().get(sides.steps().size() - 1);
        return LocalDate.ofInstant(last.from(), ZoneOffset.UTC).plusDays(DAYS_AFTER);
    }
}
