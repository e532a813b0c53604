package org.tariffstack.testing.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Which goods from where, in the making.
 *
 * @param origins the origins, as a book writes them
 * @param products the goods, with {@code #} for a code of the schedule
 * @param code the place of the code in the schedule
 * @param length the digits of the code that count
 */
record ScopeDraft(String origins, String products, int code, int length) {
    static Arbitrary<ScopeDraft> scopes() {
        Arbitrary<String> origins = Arbitraries.oneOf(Arbitraries.just("*"), Arbitraries.just("*"), Arbitraries.of("XA", "XA XB", "@allies",
                "* -XC", "* -@allies", "@allies XD"));
        Arbitrary<String> products = Arbitraries.oneOf(Arbitraries.just("*"), Arbitraries.just("*"), Arbitraries.of("#", "@goods-a", "* -#",
                "@goods-b", "@goods-a -@goods-b", "!@goods-a", "!@goods-a @goods-b", "# @goods-b", "* -@goods-a"));
        return Combinators.combine(origins, products, Arbitraries.integers().between(0, 9), Arbitraries.of(8, 2, 4, 10))
                .as(ScopeDraft::new).withoutEdgeCases();
    }

    /** The goods with the code put in. */
    String products(ScheduleDraft schedule) {
        return products.replace("#", schedule.code(code, length));
    }
}
