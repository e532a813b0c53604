package org.tariffstack.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tariffstack.fuzz.Corpus;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;

/** Each text of an entry is read or refused, and what was read can be worked with. */
class EntryTextFuzzTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final List<String> WORDS = List.of("9503.00.00", "95", "8517130000", ".", "CN", "de", "GB", "2025-04-15",
            "2025-04-15T00:01", "T", "Z", "+08:00", "-04:00", "10000", "1000.50", "0", "kg", "kilograms", "No.", "doz. prs.", "m²",
            "pf. liters", "USD", "CNY", "steel_pct=60", "usmca=true", "=", ";");
    private static final Mutator CODES = new Mutator(Corpus.of("schedule/rates.csv", "hts"), WORDS);
    private static final Mutator COUNTRIES = new Mutator(Corpus.of("countries.csv", "code"), WORDS);
    private static final Mutator TIMES = new Mutator(List.of("2025-04-15", "2025-04-15T00:01", "2025-04-15T00:01-04:00",
            "2025-11-09T12:00:30Z", "2018-07-06"), WORDS);
    private static final Mutator AMOUNTS = new Mutator(List.of("10000", "1000.50", "0", "0.01", "12345678.99", "1E3"), WORDS);
    private static final Mutator CURRENCIES = new Mutator(List.of("USD", "CNY", "EUR"), WORDS);
    private static final Mutator UNITS = new Mutator(units(), WORDS);
    private static final Mutator FACTS = new Mutator(List.of("us_content_pct=25", "steel_pct=60;us_melted=true",
            "claims=9903.88.69 9903.82.18;mode=vessel", "melt_country=CA,MX;contract_date=2025-03-01"), WORDS);

    private static List<String> units() {
        List<String> units = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            units.add(unit.symbol());
            units.add(unit.key());
        }
        return units;
    }

    /** A text and what it is to be. */
    private record Text(int kind, String text, String other) {}

    private static Text text(Random random) {
        int kind = random.nextInt(7);
        Mutator texts = List.of(CODES, COUNTRIES, TIMES, AMOUNTS, UNITS, AMOUNTS, FACTS).get(kind);
        String other = random.nextBoolean() ? (kind == 3 ? "USD" : "kg") : (kind == 3 ? CURRENCIES : UNITS).text(random);
        return new Text(kind, texts.text(random), other);
    }

    @Test
    void texts() throws Exception {
        Fuzz.<Text>of(Share.ENTRY_TEXT, InvalidEntryException.class, UnknownUnitException.class)
                .feed(EntryTextFuzzTest::text, EntryTextFuzzTest::take);
    }

    private static boolean take(Text input) {
        String text = input.text;
        switch (input.kind) {
            case 0 -> {
                HtsCode code = HtsCode.of(text);
                assertThat(HtsCode.of(code.dotted())).isEqualTo(code);
                assertThat(code.chapter()).isBetween(1, 99);
            }
            case 1 -> assertThat(Origin.of(text).code()).matches("[A-Z]{2}");
            case 2 -> {
                EntryTime time = EntryTime.parse(text, "entered");
                assertThat(time.date(NEW_YORK).getYear()).isBetween(0, 10_000);
                assertThat(time.earliest(NEW_YORK)).isBeforeOrEqualTo(time.instant(NEW_YORK));
                assertThat(EntryTime.parse(time.toString(), "entered")).isEqualTo(time);
            }
            case 3 -> Objects.requireNonNull(blank().value(text, input.other).build().value().orElseThrow().toString());
            case 4 -> Objects.requireNonNull(Unit.parse(text).size());
            case 5 -> {
                Quantity quantity = blank().quantity(text, input.other).build().quantities().get(0);
                for (Unit unit : Unit.values()) {
                    quantity.in(unit).ifPresent(amount -> assertThat(amount.toPlainString()).hasSizeLessThan(200));
                }
            }
            default -> {
                Facts facts = Facts.parse(text);
                assertThat(Facts.parse(facts.toString())).isEqualTo(facts);
            }
        }
        return true;
    }

    private static Entry.Builder blank() {
        return Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15");
    }
}
