package org.tariffstack.landedcost;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.law.TariffBook;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of its books. */
final class VersionText implements IVersionProvider {
    VersionText() {}

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
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
