package org.tariffstack.landedcost.truce;

import java.util.List;
import java.util.stream.Stream;
import org.tariffstack.entry.HtsCode;

/**
 * Goods of one country entered in the other.
 *
 * @param jurisdiction whose law: US or CN
 * @param origin whose goods
 * @param codes the code in the tariff of the jurisdiction, and behind it those that it had before; a code of fewer than eight
 *        digits stands for the lines below it
 * @param name what it is, for headings of columns
 */
record TradedGood(String jurisdiction, String origin, List<HtsCode> codes, String name) {
    /** Between a code and the one that it had before. */
    private static final String BEFORE = "/";

    /** Keeps a copy of the codes. */
    TradedGood {
        codes = List.copyOf(codes);
    }

    /** Goods of China entered in the United States. */
    static TradedGood intoUnitedStates(String code, String name) {
        return new TradedGood("US", "CN", codes(code), name);
    }

    /** Goods of the United States entered in China. */
    static TradedGood intoChina(String code, String name) {
        return new TradedGood("CN", "US", codes(code), name);
    }

    /** The same, named by the code. */
    static TradedGood intoUnitedStates(String code) {
        return intoUnitedStates(code, codes(code).get(0).dotted());
    }

    /** The same, named by the code. */
    static TradedGood intoChina(String code) {
        return intoChina(code, codes(code).get(0).dotted());
    }

    private static List<HtsCode> codes(String text) {
        return Stream.of(text.split(BEFORE)).map(HtsCode::of).toList();
    }

    /** The code of today. */
    HtsCode code() {
        return codes.get(0);
    }

    /** Such as "CN on chips". */
    String title() {
        return jurisdiction + " on " + name;
    }

    /** The codes for readers, that of today first. */
    String codesInWords() {
        return String.join(", before ", codes.stream().map(HtsCode::dotted).toList());
    }
}
