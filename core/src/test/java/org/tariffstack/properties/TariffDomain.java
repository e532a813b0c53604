package org.tariffstack.properties;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;

/** Entries that the book of the United States can answer, most of them near the instants at which its law changes. */
public class TariffDomain extends DomainContextBase {
    static final TariffStack STACK = TariffStack.unitedStates();
    static final TariffBook BOOK = STACK.book();

    /** The first instant of the first list of section 301, from which on the book claims to be complete. */
    static final Instant FIRST = Instant.parse("2018-07-06T04:01:00Z");
    static final Instant LAST = Instant.parse("2026-12-31T05:00:00Z");

    static final List<Instant> CHANGES = List.copyOf(BOOK.changeInstants().subSet(FIRST, true, LAST, true));

    private static final List<HtsCode> CODES = codes();
    private static final List<Origin> ORIGINS = BOOK.countries().keySet().stream().sorted().toList();
    private static final List<Origin> PARTNERS =
            List.of("CN", "CN", "CN", "HK", "MO", "CA", "MX", "BR", "IN", "DE", "JP", "KR", "CH", "TW", "VN", "GB", "RU", "NI")
                    .stream().map(Origin::of).toList();

    /** Codes that every instant of the book can answer: lines without dates, and their numbers without dates. */
    private static List<HtsCode> codes() {
        List<HtsCode> codes = new ArrayList<>();
        for (RateLine line : BOOK.schedule().lines()) {
            if (line.validity().equals(Validity.ALWAYS)) {
                codes.add(line.code());
                for (StatisticalCode number : BOOK.schedule().statisticalNumbers(line.code(), LAST)) {
                    if (number.validity().equals(Validity.ALWAYS)) {
                        codes.add(number.code());
                        break;
                    }
                }
            }
        }
        return List.copyOf(codes);
    }

    /** Instants, two of three a nanosecond before, at or a nanosecond after a change of the law. */
    @Provide
    public Arbitrary<Instant> instants() {
        Arbitrary<Instant> near = Combinators.combine(Arbitraries.of(CHANGES), Arbitraries.of(-1, 0, 1))
                .as((change, nanos) -> change.plusNanos(nanos));
        Arbitrary<Instant> anywhere = Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
        return Arbitraries.frequencyOf(Tuple.of(2, near), Tuple.of(1, anywhere));
    }

    @Provide
    public Arbitrary<HtsCode> htsCodes() {
        return Arbitraries.of(CODES);
    }

    @Provide
    public Arbitrary<Origin> origins() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(PARTNERS)), Tuple.of(1, Arbitraries.of(ORIGINS)));
    }

    /** Customs values above the limit of small shipments, to the cent. */
    @Provide
    public Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals().between(new BigDecimal("801"), new BigDecimal("2000000")).ofScale(2);
    }

    @Provide
    public Arbitrary<Facts> facts() {
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

    /** Entries with a value; half of them with every quantity that a rate may ask for, and a third with a loading time. */
    @Provide
    public Arbitrary<Entry> entries() {
        return Combinators.combine(htsCodes(), origins(), instants(), values(), facts(),
                Arbitraries.of(true, false), Arbitraries.integers().between(-1, 120))
                .as((hts, origin, at, value, facts, quantities, days) -> {
                    Entry.Builder entry = Entry.builder().hts(hts).origin(origin).entered(EntryTime.of(at))
                            .value(value, "USD").facts(facts);
                    if (quantities) {
                        for (String unit : List.of("kg", "each", "liter", "proof liter", "m2", "m3", "pair", "pack",
                                "bbl", "m", "jewel", "W", "line/gross", "MWh", "GBq", "dose")) {
                            entry.quantity("120", unit);
                        }
                    }
                    if (days % 3 == 0) {
                        entry.loaded(EntryTime.of(at.minusSeconds(days * 86_400L)));
                    }
                    return entry.build();
                }).withoutEdgeCases();
    }
}
