package org.tariffstack.landedcost.pages;

import org.tariffstack.landedcost.console.Console;
import picocli.CommandLine.Command;

/** {@code tariffstack coverage}: every heading that the book holds. */
@Command(name = "coverage",
        header = "Lists every heading that the book holds, as a page of Markdown.",
        description = "%nEach version of each heading with its rate, goods, origins, dates and legal act; what is known to be missing comes first.%n",
        footer = {
            "  The pages of the documentation:",
            "    tariffstack coverage > docs/coverage.md",
            "    tariffstack coverage --jurisdiction CN > docs/coverage-cn.md"})
public final class CoverageCommand extends PageCommand {
    public CoverageCommand(Console console) {
        super(console, CoverageMarkdown::page);
    }
}
