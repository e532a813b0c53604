package org.tariffstack.landedcost.truce;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.options.VersionText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tariffstack truce}: what both sides charged on each other's goods, side by side by date. */
@Command(name = "truce", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        header = "Shows what the United States and China charged on each other's goods, side by side.",
        description = "%nEvery change since 2018 of the duties beyond the base rate on two goods of each side: one that "
                + "no list names and one of the lists of 2018; with the acts.%n",
        optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  A table:",
            "    tariffstack truce",
            "  For a spreadsheet:",
            "    tariffstack truce --csv > truce.csv",
            "  The page of the documentation:",
            "    tariffstack truce --markdown > docs/truce.md"})
public final class TruceCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup
    private Form form;

    /** How it is printed; at most one of these. */
    static final class Form {
        @Option(names = "--csv", description = "Print CSV.")
        private boolean csv;

        @Option(names = "--markdown", description = "Print a page of Markdown.")
        @SuppressWarnings("UnusedVariable") // What is asked is that the other was not given.
        private boolean markdown;
    }

    public TruceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (form == null) {
            console.show(TruceText.table());
        } else {
            console.print(form.csv ? TruceText.csv() : TruceMarkdown.page());
        }
        return 0;
    }
}
