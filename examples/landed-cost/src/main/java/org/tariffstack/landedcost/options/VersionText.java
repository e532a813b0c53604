package org.tariffstack.landedcost.options;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.law.TariffBook;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of its books. */
public final class VersionText implements IVersionProvider {
    VersionText() {}

    @Override
    public String[] getVersion() {
        String version = VersionText.class.getPackage().getImplementationVersion();
        List<String> lines = new ArrayList<>();
        lines.add("tariffstack " + (version == null ? "(development)" : version));
        for (String jurisdiction : Books.jurisdictions()) {
            TariffBook book = Books.NEWEST.stack(jurisdiction).book();
            lines.add("book of " + book.jurisdiction() + " " + book.version() + ", verified through "
                    + book.verifiedThroughDate());
        }
        return lines.toArray(String[]::new);
    }
}
