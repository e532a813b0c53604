package org.tariffstack.properties;

import static org.tariffstack.properties.TariffDomain.BOOK;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.Origin;

/**
 * What a sweep states of goods beside their code, origin and time. A profile states only what some rule at hand asks for:
 * where none does, there is nothing to state, and the answer is the one without facts.
 */
enum FactProfile {
    /** Nothing is stated. */
    NONE("no facts"),

    /**
     * The good is all of one metal: of the first that some rule asks for, in the order steel, aluminum, copper. So a good
     * on two lists owes the second metal nothing.
     */
    FULL_METAL("full metal"),

    /**
     * Half of the value is the first metal asked for; a second is 30 percent, a third 10, and the rest is none. Of the
     * weight it is 10 percent, which is below the test of 9903.82.03.
     */
    HALF_METAL("half metal"),

    /**
     * A quarter of the value is of the US, which is above the fifth that 9903.01.34 asks for; all steel was melted and all
     * aluminum smelted there, and of the metal just the 95 percent that note 16(e) wants.
     */
    US_CONTENT("US content"),

    /**
     * The goods qualify under USMCA. Where the book opens it to their origin, the rate is claimed too, 60 percent of the
     * value is of the US, which is above the 40 that 9903.82.21 counts, and every heading is claimed under which goods of
     * USMCA pay less of section 232.
     */
    USMCA("USMCA");

    private static final String SYMBOL = "S";
    private static final List<String> METALS = List.of("steel_pct", "aluminum_pct", "copper_pct");
    private static final List<String> HALVES = List.of("50", "30", "10");
    private static final String CLAIMS = "9903.74.03 9903.74.06 9903.82.18 9903.82.19 9903.94.02 9903.94.03";

    private final String title;

    FactProfile(String title) {
        this.title = title;
    }

    /** Every fact that some profile states. */
    static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(METALS);
        for (FactProfile profile : values()) {
            keys.addAll(profile.everything(METALS, true).keySet());
        }
        return keys;
    }

    /** The symbols of preferences that some profile claims. */
    static Set<String> symbols() {
        return Set.of(SYMBOL);
    }

    /** What it states of goods. */
    Facts facts(Set<String> asked, Origin origin, Instant at) {
        Map<String, String> facts = everything(METALS.stream().filter(asked::contains).toList(), opens(origin, at));
        facts.keySet().retainAll(asked);
        return Facts.of(facts);
    }

    /** The same, with what no rule asks for. */
    Facts needless(Set<String> asked, Origin origin, Instant at) {
        List<String> metals = METALS.stream().filter(asked::contains).toList();
        // Which metals are stated bears on the others of the value, so a second one may not be added to a first.
        return Facts.of(everything(metals.isEmpty() ? METALS : metals, opens(origin, at)));
    }

    /** The preference that it claims. */
    Optional<String> spi(Origin origin, Instant at) {
        return this == USMCA && opens(origin, at) ? Optional.of(SYMBOL) : Optional.empty();
    }

    private static boolean opens(Origin origin, Instant at) {
        return BOOK.preferences().stream().anyMatch(preference -> preference.symbol().equals(SYMBOL)
                && preference.covers(origin, at, null));
    }

    private Map<String, String> everything(List<String> metals, boolean opens) {
        Map<String, String> facts = new LinkedHashMap<>();
        switch (this) {
            case NONE -> { }
            case FULL_METAL -> {
                metals.stream().limit(1).forEach(metal -> facts.put(metal, "100"));
                facts.put("metal_weight_pct", "100");
            }
            case HALF_METAL -> {
                List<String> halves = new ArrayList<>(HALVES);
                metals.forEach(metal -> facts.put(metal, halves.remove(0)));
                facts.put("metal_weight_pct", "10");
            }
            case US_CONTENT -> {
                facts.put("us_content_pct", "25");
                facts.put("us_melted", "true");
                facts.put("us_smelted", "true");
                facts.put("us_metal_pct", "95");
            }
            case USMCA -> {
                facts.put("usmca", "true");
                if (opens) {
                    facts.put("us_content_pct", "60");
                    facts.put("claims", CLAIMS);
                }
            }
        }
        return facts;
    }

    @Override
    public String toString() {
        return title;
    }
}
