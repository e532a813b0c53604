package org.tariffstack.testing.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Conditions as books write them: each kind of atom, alone, negated and joined. */
final class ConditionTexts {
    private static final List<String> ATOMS = List.of("gift", "friendly", "rare", "gift?yes", "friendly?no", "mode=vessel",
            "mode=air,truck", "melted_in=XA", "melted_in=XB,XC?yes", "steel_pct>=50", "home_pct>=20", "home_pct<=60",
            "some_pct>10", "steel_pct>=aluminum_pct", "claimed", "declared", "general>=5%", "general<15%", "column1<10%",
            "column=1", "column=2", "spi=A", "spi=A,B", "spi=none", "value<=2500", "value>2500", "chapter=72..73",
            "chapter=95", "age:built>=25");
    private static final List<String> MOMENTS = List.of("loaded<", "loaded>=", "exported<", "entered<", "entered>=",
            "contract_date<", "contract_date>=");

    private ConditionTexts() {}

    /** Conditions, most of them blank, which hold always. */
    static Arbitrary<String> conditions() {
        List<String> all = new ArrayList<>(ATOMS);
        MOMENTS.forEach(moment -> Arcadia.TIMES.forEach(time -> all.add(moment + time)));
        Arbitrary<String> atoms = Arbitraries.oneOf(Arbitraries.of(ATOMS), Arbitraries.of(all));
        Arbitrary<String> signed = Arbitraries.frequencyOf(Tuple.of(3, atoms), Tuple.of(1, atoms.map(atom -> "!" + atom)));
        Arbitrary<String> joined = Combinators.combine(Arbitraries.of("%s %s", "(%s | %s)", "!(%s %s)", "(%s | %s %s)",
                "%s (%s | %s)", "!(%s | %s)"), signed, signed, signed)
                .as((form, one, two, three) -> String.format(Locale.ROOT, form, one, two, three));
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just("")), Tuple.of(3, signed), Tuple.of(1, joined))
                .withoutEdgeCases();
    }
}
