package org.tariffstack.landedcost;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tariffstack.law.TariffBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that prints a page of Markdown made from a book. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        optionListHeading = "", footerHeading = "%nExamples:%n")
abstract class PageCommand implements Callable<Integer> {
    private final Console console;
    private final Function<TariffBook, String> page;

    @Option(names = "--jurisdiction", paramLabel = "CC", defaultValue = Books.DEFAULT,
            completionCandidates = Books.Names.class,
            description = "Whose law: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String jurisdiction;

    PageCommand(Console console, Function<TariffBook, String> page) {
        this.console = console;
        this.page = page;
    }

    @Override
    public Integer call() throws IOException {
        console.print(page.apply(Books.NEWEST.stack(jurisdiction).book()));
        return 0;
    }
}
