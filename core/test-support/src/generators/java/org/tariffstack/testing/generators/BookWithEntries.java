package org.tariffstack.testing.generators;

import java.util.List;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;

/**
 * A book, and some entries that fall under it.
 *
 * @param book the law
 * @param entries one or more
 */
public record BookWithEntries(TariffBook book, List<Entry> entries) {
    /** Keeps a copy. */
    public BookWithEntries {
        entries = List.copyOf(entries);
    }

    /** The first of the entries. */
    public Entry entry() {
        return entries.get(0);
    }
}
