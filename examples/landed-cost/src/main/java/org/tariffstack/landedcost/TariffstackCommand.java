package org.tariffstack.landedcost;

import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.options.VersionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it only says how it is used. */
@Command(name = "tariffstack", mixinStandardHelpOptions = true, versionProvider = VersionText.class,
        description = "Says which customs duties a good owes, from a country, entered at a moment, and why.",
        synopsisSubcommandLabel = "COMMAND", subcommandsRepeatable = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  One good, as a table:",
            "    tariffstack duty 9503.00.00 --origin CN --on 2025-04-15 --value 10000",
            "  A file of entries, one answer a line:",
            "    tariffstack batch entries.csv > answers.jsonl",
            "  One good over time, with the acts:",
            "    tariffstack timeline 9503.00.00 --origin CN --from 2018-01-01",
            "  What a shipment costs until it is there:",
            "    tariffstack cost shipment.csv --freight 1200 --mode vessel",
            "  The same good from several origins, cheapest first:",
            "    tariffstack compare 9503.00.00 --origin CN,VN,MX --on 2025-11-10",
            "  Entries as they were filed, against the law:",
            "    tariffstack audit filed.csv",
            "  What can be stated of a shipment:",
            "    tariffstack facts",
            "",
            "Exit status: 0 all answered, 3 some not answered or something found by check or drift, 2 bad",
            "usage or an entry that cannot be answered, 1 anything else.",
            "'tariffstack COMMAND --help' says more."})
final class TariffstackCommand implements Runnable {
    private final Console console;
    @Spec
    private CommandSpec spec;

    TariffstackCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), "say what to do: "
                + String.join(", ", spec.subcommands().keySet()));
    }

    Console console() {
        return console;
    }
}
