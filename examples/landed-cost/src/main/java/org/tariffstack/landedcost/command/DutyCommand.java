package org.tariffstack.landedcost.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.cost.ImportTaxes;
import org.tariffstack.entry.Entry;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.QuietMoney;
import org.tariffstack.landedcost.json.AssessmentJson;
import org.tariffstack.landedcost.options.DayAndTime;
import org.tariffstack.landedcost.options.LawOptions;
import org.tariffstack.landedcost.options.ScenarioOptions;
import org.tariffstack.landedcost.options.ShipmentOptions;
import org.tariffstack.landedcost.options.VersionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack duty}: one good, answered for people or, with {@code --json}, for programs. */
@Command(name = "duty", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Says what one good owes, and why.",
        description = {"%nTimes are those of the clock in the jurisdiction. A date alone stands for its last moment; "
                    + "if the law changes that day, a warning says so. Without a value, the answer is of rates, "
                    + "as of a value of 10,000.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Toys of China, on a day and at the first minute of a new rate:",
            "    tariffstack duty 9503.00.00 --origin CN --on 2025-04-15 --value 10000",
            "    tariffstack duty 9503.00.00 --origin CN --on 2025-04-10 --at 00:01",
            "  Milk powder at a rate by weight:",
            "    tariffstack duty 0402.10.50 --origin NZ --on 2025-09-01 --value 10000 --quantity \"2000 kg\"",
            "  A shirt under the agreement with Korea:",
            "    tariffstack duty 6109.10.00 --origin KR --on 2024-05-01 --spi KR",
            "  A good in transit, with what is known of it:",
            "    tariffstack duty 8471.30.01 --origin CN --on 2025-04-20 --loaded 2025-04-03 \\",
            "        --facts \"us_content_pct=25;mode=vessel\"",
            "  Soybeans of the United States into China, bought under an exclusion:",
            "    tariffstack duty 1201.90.11 --origin US --on 2025-12-01 --jurisdiction CN \\",
            "        --facts market_exclusion=true",
            "  Toys of China had the truce not been prolonged:",
            "    tariffstack duty 9503.00.00 --origin CN --on 2025-09-01 --scenario truce-lapsed-2025-08-12",
            "  The same answer for a program:",
            "    tariffstack duty 9503.00.00 --origin CN --on 2025-04-15 --json",
            "",
            "Exit status: 0 answered, 2 bad usage or an entry that cannot be answered, 1 anything else."})
public final class DutyCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "HTS", description = "The tariff code, 2 to 10 digits, with or without dots.")
    private String hts;

    @Option(names = "--origin", required = true, paramLabel = "CC",
            description = "The country of origin, two letters of ISO 3166. Required.")
    private String origin;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of entry, such as 2025-04-15. Required.")
    private String on;

    @Option(names = "--at", paramLabel = "TIME", description = "The time of that day, such as 00:01.")
    private String at;

    @Mixin
    private ShipmentOptions shipment;

    @Mixin
    private LawOptions law;

    @Mixin
    private ScenarioOptions scenarios;

    @Option(names = "--json", description = "Print the answer as one JSON object, as batch does.")
    private boolean json;

    public DutyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (shipment.hasValue()) {
            // The money library makes itself ready while another thread still reads the book.
            QuietMoney.please();
        }
        TariffStack stack = scenarios.books(law).stack(shipment.jurisdiction());
        Assessment assessment = stack.assess(entry(stack.book().currency()));
        ImportTaxes taxes = stack.taxes(assessment);
        if (json) {
            console.write(AssessmentJson.line(null, assessment, taxes));
        } else {
            console.show(assessment.explain() + TaxText.of(assessment, taxes));
        }
        return 0;
    }

    private Entry entry(String bookCurrency) {
        return shipment.complete(Entry.builder().hts(hts).origin(origin)
                .entered(DayAndTime.of(on, at, spec.commandLine())), bookCurrency);
    }
}
