package org.tariffstack.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;

/** Entries of a book drawn at random, the same for the same seed. */
final class Traffic {
    private static final Instant FIRST = Instant.parse("2018-07-06T04:01:00Z");
    private static final int MINUTE = 60;
    /** Three of four entries come from one of them, China as often as in the other benchmarks. */
    private static final List<Origin> PARTNERS = Stream.of("CN", "CN", "CN", "VN", "DE", "MX", "CA", "JP", "IN", "KR", "TW",
            "TH", "BR", "GB", "IT").map(Origin::of).toList();
    private static final int LONG_TEXT = 10_000;
    private static final int MANY_WORDS = 1_000;

    private final TariffBook book;
    private final Random random;
    private final List<HtsCode> codes;
    private final List<HtsCode> metals;
    private final List<Origin> countries;
    private final List<String> headings;
    private final int minutes;

    Traffic(TariffBook book, long seed) {
        this.book = book;
        this.random = new Random(seed);
        this.codes = book.schedule().lines().stream().map(RateLine::code).distinct().sorted().toList();
        this.metals = metals(book);
        this.countries = List.copyOf(new TreeSet<>(book.countries().keySet()));
        this.headings = book.layers().stream().map(layer -> layer.heading()).distinct().toList();
        this.minutes = (int) ((book.verifiedThrough().getEpochSecond() - FIRST.getEpochSecond()) / MINUTE);
    }

    /** Goods on the lists of steel and aluminum, by which their shares matter. */
    private static List<HtsCode> metals(TariffBook book) {
        TreeSet<HtsCode> found = new TreeSet<>();
        for (CodeList list : book.codeLists().values()) {
            if (list.id().matches("232-(steel|aluminum|metals).*")) {
                list.items().stream().map(CodeList.Item::code).filter(code -> code.length() >= 8)
                        .forEach(code -> found.add(code.truncatedTo(8)));
            }
        }
        found.retainAll(book.schedule().lines().stream().map(RateLine::code).toList());
        return List.copyOf(found);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A code of the schedule, of all times. */
    HtsCode code() {
        return any(codes);
    }

    /** An origin: mostly a partner in trade, sometimes any country. */
    Origin origin() {
        return random.nextInt(4) > 0 ? any(PARTNERS) : any(countries);
    }

    /** Any minute of the years of the book. */
    Instant instant() {
        return FIRST.plusSeconds((long) MINUTE * random.nextInt(minutes));
    }

    private Entry.Builder any(HtsCode code) {
        return Entry.builder().hts(code).origin(origin()).entered(EntryTime.of(instant()))
                .value(BigDecimal.valueOf(10 + random.nextInt(90_000)), book.currency());
    }

    /** Any code, origin, minute and value; nothing else is stated. */
    Entry different() {
        return any(code()).build();
    }

    /** Goods on a list of metals, with shares of steel and aluminum, and an amount for one of ten, as in no other entry. */
    Entry withShares() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("steel_pct", share().toPlainString());
        facts.put("aluminum_pct", share().toPlainString());
        if (random.nextInt(10) == 0) {
            facts.remove("aluminum_pct");
            facts.put("aluminum_value", BigDecimal.valueOf(random.nextInt(500), 2).toPlainString());
        }
        return any(any(metals)).facts(Facts.of(facts)).build();
    }

    /** Of half the value at the most, to a ten thousandth of a percent. */
    private BigDecimal share() {
        return BigDecimal.valueOf(random.nextInt(500_000), 4);
    }

    /** What somebody may send who means harm, or does not know better: it is answered or refused, and must leave nothing. */
    Entry hostile() {
        Entry.Builder entry = any(random.nextBoolean() ? code() : any(metals));
        switch (random.nextInt(6)) {
            case 0 -> entry.facts(Facts.of(Map.of(FactDefinition.CLAIMS, junk(MANY_WORDS))));
            case 1 -> entry.facts(Facts.of(Map.of(FactDefinition.CLAIMS, any(headings) + " " + any(headings) + " "
                    + junk(1 + random.nextInt(20)))));
            case 2 -> entry.spi(junk(1).repeat(1 + random.nextInt(LONG_TEXT / 16)));
            case 3 -> entry.facts(Facts.of(Map.of(junk(1), junk(MANY_WORDS))));
            case 4 -> entry.baseRate((1 + random.nextInt(1_000_000)) / 10_000.0 + "%");
            default -> entry.facts(everything());
        }
        return entry.build();
    }

    private String junk(int words) {
        StringBuilder text = new StringBuilder(words * 17);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(Long.toHexString(random.nextLong()));
        }
        return text.toString();
    }

    /** Every fact that the book knows, with any value that it may have. */
    private Facts everything() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (FactDefinition fact : book.facts().values()) {
            facts.put(fact.key(), switch (fact.type()) {
                case YES_NO -> Boolean.toString(random.nextBoolean());
                // A third each, so that the shares of a group fit beside each other.
                case PERCENT -> BigDecimal.valueOf(random.nextInt(330_000), 4).toPlainString();
                case NUMBER -> Integer.toString(1990 + random.nextInt(40));
                case AMOUNT -> BigDecimal.valueOf(random.nextInt(300), 2).toPlainString();
                case DATE -> instant().toString();
                case CHOICE -> any(fact.choices());
                case COUNTRIES -> any(countries) + " " + any(countries);
                case HEADINGS -> any(headings) + " " + any(headings);
            });
        }
        return Facts.of(facts);
    }

    /** So many entries that a library answers. */
    List<Entry> answered(int many, TariffStack stack) {
        List<Entry> entries = new ArrayList<>();
        while (entries.size() < many) {
            Entry entry = different();
            try {
                stack.totals(entry);
                entries.add(entry);
            } catch (InvalidEntryException e) {
                // A line that is not in the schedule of that time.
            }
        }
        return entries;
    }
}
