package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.fuzz.Corpus;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;

/** Whatever is stated of a shipment, its duty is told within its bounds, or the entry is refused. */
class FactsFuzzTest {
    private static final List<String> KEYS = Corpus.of("facts.csv", "fact");
    private static final List<String> VALUES = List.of("true", "false", "yes", "no", "0", "25", "100", "60.5", "25%", "vessel",
            "air", "CN", "CA,MX", "9903.88.69 9903.82.18", "2025-03-01", "2025-03-01T00:01", "kg", "12.5");
    private static final List<String> GOODS = List.of("9503.00.00", "8517.13.00.00", "7318.15.20", "0402.10.50", "8708.29.51",
            "9406.20.00", "2204.21.50", "9102.11.10", "8703.23.01", "1701.99.10");
    private static final Mutator TEXTS = new Mutator(List.of("us_content_pct=25", "steel_pct=60;us_melted=true",
            "claims=9903.88.69 9903.82.18;mode=vessel", "melt_country=CA,MX;contract_date=2025-03-01"),
            Mutator.both(KEYS, Mutator.both(VALUES, List.of("=", ";", " ", ","))));
    private static final Mutator RATES = new Mutator(Corpus.of("schedule/rates.csv", "general"), List.of("%", "+", "¢/kg", "/liter"));

    private static Entry entry(Random random) {
        StringBuilder facts = new StringBuilder();
        for (int left = random.nextInt(4); left > 0; left--) {
            facts.append(Mutator.pick(KEYS, random)).append('=').append(Mutator.pick(VALUES, random)).append(';');
        }
        Entry.Builder entry = Entry.builder().hts(Mutator.pick(GOODS, random))
                .origin(Mutator.pick(List.of("CN", "DE", "CA", "JP", "RU", "MX", "GB", "BR"), random))
                .entered((2018 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)) + "-15");
        try {
            if (random.nextBoolean()) {
                entry.value(Mutator.pick(List.of("10000", "0", "0.01", "800", "1E29", "1E-29", "99999999.99"), random), "USD");
            }
            if (random.nextInt(4) == 0) {
                entry.quantity(Mutator.pick(List.of("2000", "0", "0.5", "1E29", "1E-30"), random), "kg");
            }
            if (random.nextInt(8) == 0) {
                entry.baseRate(RATES.text(random));
            }
            return entry.facts(random.nextInt(3) > 0 ? facts.toString() : TEXTS.text(random)).build();
        } catch (InvalidEntryException e) {
            return entry.build();
        }
    }

    @Test
    void facts() throws Exception {
        TariffStack law = TariffStack.unitedStates();
        Fuzz.<Entry>of(Share.FACTS, InvalidEntryException.class).feed(FactsFuzzTest::entry, entry -> {
            Assessment assessment = law.assess(entry);
            assertThat(assessment.explain()).isNotBlank();
            assessment.bounds().ifPresent(bounds -> assertThat(bounds.least()).isLessThanOrEqualTo(bounds.most()));
            return true;
        });
    }
}
