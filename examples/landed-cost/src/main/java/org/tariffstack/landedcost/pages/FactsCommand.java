package org.tariffstack.landedcost.pages;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.options.JurisdictionOption;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tariffstack facts}: what can be stated of a shipment. */
@Command(name = "facts", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        header = "Lists the facts that can be stated of a shipment.",
        description = "%nEach with the question that it answers, the values it takes, and what is assumed without "
                + "it.%n",
        optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  All of them:",
            "    tariffstack facts",
            "  Stated for one good:",
            "    tariffstack duty 8471.30.01 --origin CN --on 2025-04-20 --facts \"us_content_pct=25;mode=vessel\"",
            "  The page of the documentation, with the headings that ask for each:",
            "    tariffstack facts --markdown > docs/facts.md"})
public final class FactsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private JurisdictionOption jurisdiction;

    @Option(names = "--markdown", description = "Print a page of Markdown, with the headings that ask for each fact.")
    private boolean markdown;

    public FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TariffBook book = Books.NEWEST.stack(jurisdiction.name()).book();
        if (markdown) {
            console.print(FactsMarkdown.page(book));
        } else {
            console.show(list(book));
        }
        return 0;
    }

    private static String list(TariffBook book) {
        StringBuilder text = new StringBuilder("Facts, as key=value\n");
        for (FactDefinition fact : book.facts().values()) {
            item(text, fact.key(), fact.question());
            item(text, "", FactWords.values(fact) + "; assumed: " + FactWords.assumed(fact)
                    + (fact.asked() ? "" : "; never asked"));
        }
        text.append("\nMeasures that base rates ask for, as a quantity or as key=number\n");
        Measure.all().forEach(measure -> item(text, measure.key(), measure.description()));
        return text.toString();
    }

    private static void item(StringBuilder text, String key, String words) {
        text.append(String.format(Locale.ROOT, "  %-26s %s\n", key, words));
    }
}
