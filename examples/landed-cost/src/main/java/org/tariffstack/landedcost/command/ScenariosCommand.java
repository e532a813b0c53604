package org.tariffstack.landedcost.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.books.Scenarios;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.landedcost.text.WordWrap;
import org.tariffstack.whatif.Scenario;
import org.tariffstack.whatif.ScenarioWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tariffstack scenarios}: what can be supposed, and what a scenario says. */
@Command(name = "scenarios", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        header = "Lists the scenarios that come with the program, or checks and shows one.",
        description = "%nA scenario supposes that the law were another. --scenario of the other commands takes its name or "
                + "its file; docs/what-if.md explains the form of the file.%n",
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  What there is:",
            "    tariffstack scenarios",
            "  A copy to change:",
            "    tariffstack scenarios back-to-145 > mine.csv",
            "  Whether it fits a book:",
            "    tariffstack scenarios mine.csv",
            "",
            "Exit status: 0 it can be read and fits a book, 2 it does not."})
public final class ScenariosCommand implements Callable<Integer> {
    private static final String INDENT = "    ";

    private final Console console;

    @Parameters(paramLabel = "FILE|NAME", arity = "0..1", description = "The scenario; without it all are listed.")
    private String scenario;

    public ScenariosCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (scenario == null) {
            console.print(list());
            return 0;
        }
        Scenario found = Scenarios.find(scenario);
        Scenarios.fitting(found);
        console.print(ScenarioWriter.write(found));
        return 0;
    }

    private static String list() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> ready : Scenarios.ready().entrySet()) {
            text.append(ready.getKey()).append(" (").append(ready.getValue()).append(")\n");
            WordWrap.lines(Scenarios.find(ready.getKey()).description(), 94)
                    .forEach(line -> text.append(INDENT).append(line).append('\n'));
        }
        return text.toString();
    }
}
