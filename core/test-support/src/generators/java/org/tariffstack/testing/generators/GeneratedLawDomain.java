package org.tariffstack.testing.generators;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tariffstack.law.TariffBook;

/** Made-up books, alone ({@code @ForAll TariffBook}) and with entries under them ({@code @ForAll BookWithEntries}). */
public class GeneratedLawDomain extends DomainContextBase {
    /** Made by jqwik. */
    public GeneratedLawDomain() {}

    /** See {@link BookGenerator#books}. */
    @Provide
    public Arbitrary<TariffBook> books() {
        return BookGenerator.books();
    }

    /** See {@link BookGenerator#booksWithEntries}. */
    @Provide
    public Arbitrary<BookWithEntries> booksWithEntries() {
        return BookGenerator.booksWithEntries();
    }
}
