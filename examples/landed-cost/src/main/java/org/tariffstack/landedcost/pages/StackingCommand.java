package org.tariffstack.landedcost.pages;

import org.tariffstack.landedcost.console.Console;
import picocli.CommandLine.Command;

/** {@code tariffstack stacking}: who displaces whom. */
@Command(name = "stacking",
        header = "Lists the rules by which duties displace each other, as a page of Markdown.",
        description = "%nThe rules of precedence between programmes, and the headings that say of themselves what they stand in place of.%n",
        footer = {
            "  The pages of the documentation:",
            "    tariffstack stacking > docs/stacking.md",
            "    tariffstack stacking --jurisdiction CN > docs/stacking-cn.md"})
public final class StackingCommand extends PageCommand {
    public StackingCommand(Console console) {
        super(console, StackingMarkdown::page);
    }
}
