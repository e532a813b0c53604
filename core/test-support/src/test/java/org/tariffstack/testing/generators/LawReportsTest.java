package org.tariffstack.testing.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.us.UnitedStates;

/** What is generated is reported as people write it. */
class LawReportsTest {
    private static final LawReports REPORTS = new LawReports();

    @Test
    void jqwikFindsThem() {
        assertThat(ServiceLoader.load(SampleReportingFormat.class)).anySatisfy(format ->
                assertThat(format).isInstanceOf(LawReports.class));
        assertThat(REPORTS.appliesTo("a text")).isFalse();
    }

    @Test
    void anEntryIsALine() {
        Entry entry = Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15").loaded("2025-04-01T12:00")
                .exported("2025-03-31").value("1000.50", "USD").spi("A").baseRate("2%").facts("mode=vessel;gift=true")
                .quantity("12.5", "kg").quantity("3", "pair").build();
        assertThat(REPORTS.report(entry)).hasToString("9503.00.00 from CN entered 2025-04-15, 1000.5 USD, spi A, base rate 2%, "
                + "loaded 2025-04-01T12:00, exported 2025-03-31, mode=vessel;gift=true, 12.5 kg and 1 quantities more");
        assertThat(REPORTS.report(Entry.builder().hts("72").origin("DE").entered("2025-04-15T00:01").build()))
                .hasToString("72 from DE entered 2025-04-15T00:01");
    }

    @Test
    void aSmallBookIsItsRowsAndALargeOneItsName() {
        TariffBook book = BookGenerator.books().sample();
        assertThat(headings(book)).contains("layers/law.csv", "schedule/rates.csv")
                .doesNotContain("book.csv", "countries.csv");
        assertThat(REPORTS.report(UnitedStates.book()).toString()).startsWith("book ").contains(" of US, ")
                .endsWith(" layers");
        BookWithEntries generated = new BookWithEntries(book, List.of(EntryGenerator.of(book).entries().sample()));
        assertThat(headings(generated)).containsExactly("entries", "book");
    }

    private static List<String> headings(Object generated) {
        return ((Map<?, ?>) REPORTS.report(generated)).keySet().stream().map(Object::toString).toList();
    }

    @Test
    void aLayerIsALine() {
        TariffLayer layer = UnitedStates.book().layers().stream().filter(one -> one.heading().equals("9903.88.03"))
                .findFirst().orElseThrow();
        assertThat(REPORTS.report(layer).toString()).startsWith("9903.88.03").contains("DUTY", "@301-cn-list3", "from CN");
    }
}
