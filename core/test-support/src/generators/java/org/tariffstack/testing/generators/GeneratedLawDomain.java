package org.tariffstack.testing.generators;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tariffstack.law.TariffBook;

/** Made-up books, alone ({@code @ForAll TariffBook}) and with entries under them ({@code @ForAll Docket}). */
public class GeneratedLawDomain extends DomainContextBase {
    /** Made by jqwik. */
    public GeneratedLawDomain() {}

    /** See {@link BookGenerator#books}. */
    @Provide
    public Arbitrary<TariffBook> books() {
        return BookGenerator.books();
    }

    /** See {@link BookGenerator#dockets}. */
    @Provide
    public Arbitrary<Docket> dockets() {
        return BookGenerator.dockets();
    }
}
