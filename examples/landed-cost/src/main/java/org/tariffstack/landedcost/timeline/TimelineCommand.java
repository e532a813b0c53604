package org.tariffstack.landedcost.timeline;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.history.Step;
import org.tariffstack.history.Timeline;
import org.tariffstack.history.Unanswerable;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.options.ChartFiles;
import org.tariffstack.landedcost.options.LawOptions;
import org.tariffstack.landedcost.options.ScenarioOptions;
import org.tariffstack.landedcost.options.ShipmentOptions;
import org.tariffstack.landedcost.options.VersionText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack timeline}: the duty of goods over time, as a table, as data and as a chart. */
@Command(name = "timeline", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Shows how the duty of a good changed over time, and by which act.",
        description = {"%nEvery step from one day to another: the duty in percent of the value, what changed, and the "
                    + "legal act. Each code is shown from each origin. What is stated of the shipment holds "
                    + "throughout; a loading time that is not stated is assumed to be late. Where there is no answer for a time, the "
                    + "step says why.%n",
            "A chart of one good stacks its programmes; one of several goods or origins has a line for each.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Toys of China since 2018:",
            "    tariffstack timeline 9503.00.00 --origin CN --from 2018-01-01",
            "  The same as a chart:",
            "    tariffstack timeline 9503.00.00 --origin CN --from 2018-01-01 --svg toys.svg",
            "  Three origins in one chart, and their steps for a spreadsheet:",
            "    tariffstack timeline 9503.00.00 --origin CN,VN,IN --from 2025-01-01 --png toys.png --csv",
            "  Milk powder at a rate by weight, as was known on a day:",
            "    tariffstack timeline 0402.10.50 --origin NZ --from 2025-01-01 --value 10000 \\",
            "        --quantity \"2000 kg\" --known-on 2025-04-08",
            "",
            "Exit status: 0 shown, also where a step has no answer, 2 bad usage, 1 anything else."})
public final class TimelineCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "HTS", arity = "1..*",
            description = "The tariff codes, 2 to 10 digits, with or without dots.")
    private List<String> codes;

    @Option(names = "--origin", required = true, paramLabel = "CC", split = ",",
            description = "The countries of origin, two letters of ISO 3166 each, such as CN,VN. Required.")
    private List<String> origins;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day, such as 2018-01-01. Required.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE",
            description = "The last day. Default: the day through which the book was checked.")
    private LocalDate to;

    @Mixin
    private ShipmentOptions shipment;

    @Mixin
    private LawOptions law;

    @Mixin
    private ScenarioOptions scenarios;

    @ArgGroup
    private Form form;

    @Mixin
    private ChartFiles chart;

    /** How the steps are printed; at most one of these. */
    static final class Form {
        @Option(names = "--csv", description = "Print CSV: a row for each step, a column for each programme.")
        private boolean csv;

        @Option(names = "--json", description = "Print a JSON object a line for each good and origin.")
        @SuppressWarnings("UnusedVariable") // What is asked is that the other was not given.
        private boolean json;
    }

    public TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<GoodTimeline> goods = goods(scenarios.books(law).stack(shipment.jurisdiction()));
        chart.draw(() -> TimelineChart.of(goods));
        if (form == null) {
            console.show(goods.stream().map(TimelineText::of).collect(Collectors.joining("\n")));
        } else if (form.csv) {
            console.print(TimelineCsv.of(goods));
        } else {
            for (GoodTimeline good : goods) {
                console.write(TimelineJson.line(good));
            }
        }
        return 0;
    }

    private List<GoodTimeline> goods(TariffStack stack) {
        ZoneId zone = stack.book().zone();
        LocalDate last = to == null ? LocalDate.parse(stack.book().verifiedThroughDate()) : to;
        if (last.isBefore(from)) {
            throw new UsageException(spec.commandLine(),
                    "--to: the last day, " + last + ", lies before the first, " + from);
        }
        List<GoodTimeline> goods = new ArrayList<>();
        for (String code : codes) {
            for (String origin : origins) {
                Entry template = shipment.complete(Entry.builder().hts(code).origin(origin.strip())
                        .entered(EntryTime.of(from.atStartOfDay(zone).toInstant())), stack.book().currency());
                Timeline timeline = stack.timeline(template, from, last.plusDays(1));
                refuseWithoutAnyAnswer(timeline);
                goods.add(new GoodTimeline(timeline, stack.book()));
            }
        }
        return goods;
    }

    /** What has no answer at any time is a mistake of the caller rather than history. */
    private static void refuseWithoutAnyAnswer(Timeline timeline) {
        if (timeline.steps().stream().allMatch(step -> step.unanswerable().isPresent())) {
            Step first = timeline.steps().get(0);
            Unanswerable why = first.unanswerable().orElseThrow();
            throw new InvalidEntryException(why.code(), why.field(), why.message());
        }
    }
}
