package org.tariffstack.landedcost.panel;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.chunks.ChunkRunner;
import org.tariffstack.landedcost.chunks.Progress;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ProgressOnTerminal;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.io.OutputFile;
import org.tariffstack.landedcost.io.OutputName;
import org.tariffstack.landedcost.io.UnusableFileException;
import org.tariffstack.landedcost.options.ScenarioOptions;
import org.tariffstack.landedcost.options.ShipmentOptions;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.whatif.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tariffstack panel}: every line from every origin through time, as one table. */
@Command(name = "panel", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Writes what every line owes from every origin, through time, to a file.",
        description = {"%nA row holds from one moment to the next at which the line owes otherwise: hts, origin, from, to "
                    + "(in UTC; blank where no end is known), base_rate as the tariff prints it, base, a column p_... for "
                    + "each programme, total, refundable, open. Rates are parts of the customs value: 0.25 is 25%%.%n",
            "A programme that charges nothing is blank, and so is one whose duty is no fixed part of the value, such as "
                    + "$80 an item: it is named in open, and total is blank. What is stated of the goods holds for all "
                    + "rows; without a value, conditions on it hold as of 10,000.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  All since 2018, for an analyst:",
            "    tariffstack panel --out panel.parquet",
            "  Chapter 87 from two origins, for a spreadsheet:",
            "    tariffstack panel --out cars.csv.gz --hts 87 --origin JP,KR --from 2025-01-01",
            "  The same had a truce not been prolonged:",
            "    tariffstack panel --out other.parquet --scenario truce-lapsed-2025-08-12",
            "",
            "Exit status: 0 written, 2 bad usage, 1 anything else."})
public final class PanelCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE",
            description = "The file; its name ends in .parquet or .csv.gz. Required.")
    private OutputName out;

    @Option(names = "--from", paramLabel = "DATE", defaultValue = "2018-01-01",
            description = "The first day. Default: ${DEFAULT-VALUE}.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE",
            description = "The last day. Default: none, so that the last rows have no end.")
    private LocalDate to;

    @Option(names = "--hts", paramLabel = "CODE", split = ",",
            description = "Only lines below these codes, such as 87,9403. Default: all.")
    private List<String> codes = List.of();

    @Option(names = "--origin", paramLabel = "CC", split = ",",
            description = "Only these origins, such as CN,VN. Default: all.")
    private List<String> origins = List.of();

    @Option(names = "--threads", paramLabel = "N",
            description = "On how many threads. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ShipmentOptions shipment;

    @Mixin
    private ScenarioOptions scenarios;

    public PanelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Panel panel = panel();
        try (OutputFile whole = begin()) {
            long rows = write(panel, whole);
            whole.commit();
            console.show(String.format(Locale.ROOT, "%,d rows of %,d lines in %s%n", rows, panel.lines().size(), out));
        }
        return 0;
    }

    /** Refuses what would be found out only after minutes of work. */
    private void checkOptions() {
        if (!PanelFiles.isKnown(out.path())) {
            throw wrong("--out: '" + out + "' must end in .parquet or .csv.gz");
        }
        if (threads < 1 || threads > ChunkRunner.MOST_THREADS) {
            throw wrong("--threads takes 1 to " + ChunkRunner.MOST_THREADS);
        }
        if (to != null && to.isBefore(from)) {
            throw wrong("--to: the last day, " + to + ", lies before the first, " + from);
        }
    }

    private OutputFile begin() {
        try {
            return out.begin();
        } catch (UnusableFileException e) {
            throw wrong("--out: " + e.getMessage());
        }
    }

    private long write(Panel panel, OutputFile whole) throws IOException {
        try (PanelFile<?> file = PanelFiles.create(whole.path(), out.path(), panel);
                Progress progress = progress(panel.lines().size())) {
            return file.write(panel, threads, progress);
        } catch (IOException e) {
            throw whole.named(e);
        }
    }

    private Panel panel() {
        TariffStack plain = Books.NEWEST.stack(shipment.jurisdiction());
        TariffStack stack = scenarios.each().stream().reduce(Scenario::then).map(plain::with).orElse(plain);
        ZoneId zone = stack.book().zone();
        Entry template = shipment.complete(Entry.builder().hts("01").origin("US").entered(from.toString()),
                stack.book().currency());
        EffectivePeriod period = new EffectivePeriod(from.atStartOfDay(zone).toInstant(), to == null ? Instant.MAX
                : to.plusDays(1).atStartOfDay(zone).toInstant());
        try {
            return new Panel(stack, template, period, codes.stream().map(HtsCode::of).toList(),
                    origins.stream().map(Origin::of).toList());
        } catch (InvalidEntryException e) {
            throw e.field().equals("hts") ? wrong("--hts: " + e.getMessage()) : e;
        }
    }

    private Progress progress(long lines) {
        return console.progress() ? ProgressOnTerminal.ofThings("panel", console.err(), lines, "lines") : Progress.NONE;
    }

    private UsageException wrong(String message) {
        return new UsageException(spec.commandLine(), message);
    }
}
