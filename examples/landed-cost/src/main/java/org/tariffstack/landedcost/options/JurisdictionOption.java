package org.tariffstack.landedcost.options;

import org.tariffstack.landedcost.books.Books;
import picocli.CommandLine.Option;

/** The option on whose law is asked. */
public final class JurisdictionOption {
    @Option(names = "--jurisdiction", paramLabel = "CC", defaultValue = Books.DEFAULT,
            completionCandidates = Books.Names.class,
            description = "Whose law: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String name;

    /** The jurisdiction as it was written; whether a book covers it shows when one is asked for. */
    public String name() {
        return name;
    }
}
