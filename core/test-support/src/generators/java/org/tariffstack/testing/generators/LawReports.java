package org.tariffstack.testing.generators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.SampleReportingFormat;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Quantity;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.BookWriter;

/**
 * Reports what was generated as people write it: an entry in one line, a layer too, a small book as its rows.
 *
 * <p>jqwik finds it as a service of the class path, where its engine runs. The module descriptor does not name it: a module
 * that provides a service cannot do without whoever defines it, and the assertions have to do without jqwik.
 */
public final class LawReports implements SampleReportingFormat {
    /** Files that say nothing of the law, or the same in every book. */
    private static final Set<String> LEFT_OUT =
            Set.of("book.csv", "countries.csv", "layers.csv", "lists.csv", "preferences.csv", "schedule/statistical.csv");
    private static final int MOST_LAYERS = 50;

    /** Made by jqwik, which finds it as a service. */
    public LawReports() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Entry || value instanceof TariffLayer || value instanceof TariffBook
                || value instanceof BookWithEntries;
    }

    @Override
    public Object report(Object value) {
        if (value instanceof Entry entry) {
            return new Reported(line(entry));
        }
        if (value instanceof TariffLayer layer) {
            return new Reported(line(layer));
        }
        if (value instanceof TariffBook book) {
            return rows(book);
        }
        BookWithEntries generated = (BookWithEntries) value;
        Map<Object, Object> report = new LinkedHashMap<>();
        report.put(new Reported("entries"), generated.entries());
        report.put(new Reported("book"), generated.book());
        return report;
    }

    /** An entry in one line, such as {@code 9503.00.00 from CN entered 2025-04-15, 1000 USD, mode=vessel}. */
    static String line(Entry entry) {
        StringBuilder line = new StringBuilder().append(entry.hts()).append(" from ").append(entry.origin())
                .append(" entered ").append(entry.entered());
        entry.value().ifPresent(value -> line.append(", ").append(value.getNumber()).append(' ')
                .append(value.getCurrency().getCurrencyCode()));
        entry.spi().ifPresent(spi -> line.append(", spi ").append(spi));
        entry.baseRate().ifPresent(rate -> line.append(", base rate ").append(rate));
        entry.loaded().ifPresent(time -> line.append(", loaded ").append(time));
        entry.exported().ifPresent(time -> line.append(", exported ").append(time));
        if (!entry.facts().asMap().isEmpty()) {
            line.append(", ").append(entry.facts());
        }
        if (!entry.quantities().isEmpty()) {
            Quantity first = entry.quantities().get(0);
            int more = entry.quantities().size() - 1;
            line.append(", ").append(first.amount()).append(' ').append(first.unit().symbol())
                    .append(more == 0 ? "" : " and " + more + " quantities more");
        }
        return line.toString();
    }

    private static String line(TariffLayer layer) {
        return layer.heading() + (layer.strand().isEmpty() ? "" : "#" + layer.strand()) + " of " + layer.program() + ": "
                + layer.kind() + " " + layer.rate().text() + " on " + layer.basis() + ", goods " + layer.products()
                + " from " + layer.origins() + (layer.when().text().isEmpty() ? "" : " when " + layer.when().text())
                + (layer.relieves().isEmpty() ? "" : ", displaces " + String.join(" ", layer.relieves())) + ", holds "
                + layer.validity().period();
    }

    /** The rows of a small book, file by file; of a large one its name. */
    private static Object rows(TariffBook book) {
        if (book.layers().size() > MOST_LAYERS || !book.suppositions().isEmpty()) {
            return new Reported("book " + book.version() + " of " + book.jurisdiction() + ", " + book.layers().size()
                    + " layers" + (book.suppositions().isEmpty() ? "" : ", supposing " + book.suppositions()));
        }
        Map<Object, Object> rows = new LinkedHashMap<>();
        BookWriter.files(book).forEach((path, text) -> {
            List<Reported> lines = text.lines().map(Reported::new).toList();
            if (!LEFT_OUT.contains(path) && lines.size() > 1) {
                rows.put(new Reported(path), lines);
            }
        });
        return rows;
    }
}
