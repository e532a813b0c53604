package org.tariffstack.review;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.fuzz.Corpus;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;

/** What was filed is audited and refunded, or refused. */
class FiledFuzzTest {
    private static final Entry TOYS = Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15").value("10000", "USD")
            .build();
    private static final Mutator HEADINGS = new Mutator(Corpus.ofLayers("heading"), List.of("9503.00.00", "9903.01.24 9503.00.00",
            " ", ";", "|", "9802.00.80"));
    private static final Mutator AMOUNTS = new Mutator(List.of("2000", "2000 0", "-", "2000 12500.00 0", "0.01", ""),
            List.of(" ", ";", "-", "1000.50"));

    /** Three columns of a row. */
    private record Filed(String headings, String duties, String paid) {}

    @Test
    void filedEntries() throws Exception {
        TariffStack law = TariffStack.unitedStates();
        Fuzz.<Filed>of(Share.FILED, InvalidEntryException.class).feed(random -> new Filed(
                random.nextInt(5) == 0 ? "" : HEADINGS.text(random), random.nextBoolean() ? "" : AMOUNTS.text(random),
                random.nextBoolean() ? "" : AMOUNTS.text(random)), text -> {
            FiledEntry filed = FiledEntry.parse(TOYS, text.headings, text.duties, text.paid);
            law.audit(filed, BigDecimal.ONE);
            law.refund(filed);
            return true;
        });
    }
}
