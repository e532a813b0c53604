package org.tariffstack.properties;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.TariffBook;
import org.tariffstack.testing.generators.EntryGenerator;
import org.tariffstack.testing.generators.UnitedStatesDomain;

/**
 * Entries that the book of the United States can answer, most of them near the instants at which its law changes, from the
 * countries that its law names and with the facts that it asks for most.
 */
public class TariffDomain extends UnitedStatesDomain {
    static final TariffStack STACK = TariffStack.unitedStates();
    static final TariffBook BOOK = STACK.book();

    /** The first instant of the first list of section 301, from which on the book claims to be complete. */
    static final Instant FIRST = Instant.parse("2018-01-01T05:00:00Z");
    static final Instant LAST = Instant.parse("2026-12-31T05:00:00Z");

    private static final List<Origin> PARTNERS = Stream.of("CN", "CN", "CN", "HK", "MO", "CA", "MX", "BR", "IN", "DE", "JP",
            "KR", "CH", "TW", "VN", "GB", "RU", "NI").map(Origin::of).toList();

    /** Values above the limit of small shipments, of 800 dollars, at which the law changes with the value. */
    static final EntryGenerator ENTRIES = EntryGenerator.of(BOOK).between(FIRST, LAST).oftenFrom(PARTNERS)
            .worth(new BigDecimal("801"), new BigDecimal("2000000")).stating(someFacts()).plain();

    static final List<Instant> CHANGES = ENTRIES.changes();

    /** Made by jqwik. */
    public TariffDomain() {
        super(ENTRIES);
    }

    /** Customs values. */
    @Provide
    public Arbitrary<BigDecimal> values() {
        return ENTRIES.values();
    }

    private static Arbitrary<Facts> someFacts() {
        Arbitrary<Map.Entry<String, String>> one = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100).map(percent -> Map.entry("us_content_pct", percent.toString())),
                Arbitraries.of("vessel", "air", "rail", "truck").map(mode -> Map.entry("mode", mode)),
                Arbitraries.of("9903.88.69", "9903.88.70", "9903.05.89", "9903.91.10")
                        .map(heading -> Map.entry("claims", heading)),
                Combinators.combine(Arbitraries.of("usmca", "donation", "informational", "civil_aircraft", "cspv",
                        "particular_article", "generic_pharma", "quota_filled", "transshipped", "chapter98",
                        "accompanied_baggage", "sts_crane", "intermodal_chassis"), Arbitraries.of("true", "false"))
                        .as(Map::entry));
        return one.list().ofMaxSize(4).map(entries -> {
            Map<String, String> facts = new TreeMap<>();
            entries.forEach(entry -> facts.put(entry.getKey(), entry.getValue()));
            return Facts.of(facts);
        });
    }
}
