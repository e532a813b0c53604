package org.tariffstack.testing.generators;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.BookWords;
import org.tariffstack.law.text.TextRow;

/**
 * Headings that might be added to a book, which stays sound with each: new ones, of a programme that the book has, for all
 * goods or a chapter, from everywhere or one country, for all time or between two changes of the law. Immutable.
 */
public final class LayerGenerator {
    private static final SourcePlace PLACE = new SourcePlace("layers/generated.csv", 1);

    private final TariffBook book;
    private final BookWords words;
    private final List<String> times;

    private LayerGenerator(TariffBook book) {
        this.book = book;
        this.words = BookWords.of(book);
        List<String> all = new ArrayList<>();
        for (Instant change : book.changeInstants()) {
            LocalDateTime local = LocalDateTime.ofInstant(change, book.zone());
            if (local.atZone(book.zone()).toInstant().equals(change)) {
                all.add(local.toString());
            }
        }
        this.times = List.copyOf(all);
    }

    /** Headings for a book; it must have a programme. */
    public static LayerGenerator of(TariffBook book) {
        return new LayerGenerator(book);
    }

    /** Adding duties and harmless reliefs; duties alone where {@link #harmless} finds nothing to relieve from. */
    public Arbitrary<TariffLayer> layers() {
        return harmless().isEmpty() ? addingDuties() : Arbitraries.oneOf(addingDuties(), harmlessReliefs());
    }

    /** Duties by value on the full value, which displace nothing: whatever is owed without them stays owed. */
    public Arbitrary<TariffLayer> addingDuties() {
        Arbitrary<String> rates = Arbitraries.integers().between(0, 1000)
                .map(tenths -> "+" + tenths / 10 + "." + tenths % 10 + "%");
        return Combinators.combine(rates, Arbitraries.of(List.copyOf(book.programs().keySet())), fields())
                .as((rate, program, fields) -> {
                    Map<String, String> row = new HashMap<>(fields);
                    row.putAll(Map.of("heading", "9903.99.97", "kind", "duty", "rate", rate, "program", program));
                    return words.layer(new TextRow(PLACE, row));
                }).withoutEdgeCases();
    }

    /**
     * Reliefs from one heading whose versions are all duties that displace nothing: who is relieved of it loses no relief
     * that rested on it.
     *
     * @throws IllegalStateException if {@link #harmless} finds no such heading in the book
     */
    public Arbitrary<TariffLayer> harmlessReliefs() {
        List<String> headings = harmless();
        if (headings.isEmpty()) {
            throw new IllegalStateException("The book " + book.version()
                    + " has no heading to relieve from: each has a version that is no duty, or that displaces something.");
        }
        List<TariffLayer> relieved = book.layers().stream().filter(layer -> headings.contains(layer.heading())).toList();
        return Combinators.combine(Arbitraries.of(relieved), fields()).as((duty, fields) -> {
            Map<String, String> row = new HashMap<>(fields);
            row.putAll(Map.of("heading", "9903.99.98", "kind", "relief", "rate", "+0%", "program", duty.program().id(),
                    "relieves", duty.heading()));
            return words.layer(new TextRow(PLACE, row));
        }).withoutEdgeCases();
    }

    /** The headings whose versions are all duties that displace nothing, neither by their row nor by a rule, nor the base. */
    public List<String> harmless() {
        List<LayerSelector> winners = book.displacements().stream().filter(Displacement::displaces)
                .flatMap(rule -> rule.winners().stream()).map(LayerSelector::new).toList();
        List<String> harmful = book.layers().stream().filter(layer -> layer.kind() != LayerKind.DUTY
                || !layer.relieves().isEmpty() || layer.rate().text().startsWith("in-lieu")
                || winners.stream().anyMatch(selector -> selector.picks(layer))).map(TariffLayer::heading).toList();
        return book.layers().stream().map(TariffLayer::heading).distinct()
                .filter(heading -> !harmful.contains(heading)).toList();
    }

    /** The columns that say for whom and when. */
    private Arbitrary<Map<String, String>> fields() {
        List<String> goods = Stream.concat(Stream.of("*"), book.schedule().lines().stream()
                .filter(line -> line.validity().equals(Validity.ALWAYS)).map(line -> line.code().truncatedTo(2).digits())
                .distinct()).toList();
        List<String> origins = Stream.concat(Stream.of("*"), book.countries().keySet().stream().map(Object::toString)
                .sorted()).toList();
        int changes = times.size();
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.just("*"), Arbitraries.of(goods)),
                Arbitraries.oneOf(Arbitraries.just("*"), Arbitraries.of(origins)),
                Arbitraries.integers().between(-1, changes - 1), Arbitraries.integers().between(0, changes))
                .as((products, from, begin, length) -> {
                    Map<String, String> fields = new HashMap<>(Map.of("basis", "full", "products", products, "origins", from,
                            "citation", "An act", "confidence", "inferred"));
                    if (begin >= 0) {
                        fields.put("from", times.get(begin));
                        if (begin + length < changes && length > 0) {
                            fields.put("to", times.get(begin + length));
                        }
                    }
                    return fields;
                });
    }
}
