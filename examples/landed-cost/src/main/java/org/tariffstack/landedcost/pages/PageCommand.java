package org.tariffstack.landedcost.pages;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.options.JurisdictionOption;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.law.TariffBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that prints a page of Markdown made from a book. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        optionListHeading = "", footerHeading = "%nExamples:%n")
abstract class PageCommand implements Callable<Integer> {
    private final Console console;
    private final Function<TariffBook, String> page;

    @Mixin
    private JurisdictionOption jurisdiction;

    PageCommand(Console console, Function<TariffBook, String> page) {
        this.console = console;
        this.page = page;
    }

    @Override
    public Integer call() throws IOException {
        console.print(page.apply(Books.NEWEST.stack(jurisdiction.name()).book()));
        return 0;
    }
}
