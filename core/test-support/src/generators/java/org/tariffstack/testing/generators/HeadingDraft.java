package org.tariffstack.testing.generators;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A heading in the making: what it charges or relieves, and when.
 *
 * @param duty whether it charges
 * @param rates its rates, one after the other; the first is used again where versions are more
 * @param basis the part of the value it is about
 * @param scope which goods from where
 * @param when its condition
 * @param times its versions
 * @param place its programme, whether it is filed, and whether a second strand stands beside it
 * @param relieves what it displaces
 */
record HeadingDraft(boolean duty, List<String> rates, String basis, ScopeDraft scope, String when, Succession times, Place place,
        List<Target> relieves) {
    private static final List<String> RATES = List.of("+10%", "+25%", "+0%", "+33 1/3%", "top-up 15%",
            "top-up 20% over general", "in-lieu 35%", "in-lieu Free", "+$0.50/kg", "up-to $21/kg", "prohibited", "unknown",
            "10% or $1/kg");

    /**
     * Where it stands.
     *
     * @param program the place of its programme
     * @param filed whether it has a number
     * @param strands whether a second strand stands beside it, under another condition
     */
    record Place(int program, boolean filed, boolean strands) {}

    /**
     * What it displaces.
     *
     * @param heading how far behind it, from 1 on, a heading stands that is meant
     * @param kind in which words
     */
    record Target(int heading, Kind kind) {}

    /** How a selector names what it picks. */
    enum Kind { HEADING, BASE, STRAND, PROGRAM, RANGE, EVERYTHING }

    static Arbitrary<HeadingDraft> headings() {
        Arbitrary<List<String>> rates = Arbitraries.oneOf(Arbitraries.of(RATES.subList(0, 6)), Arbitraries.of(RATES)).list()
                .ofMinSize(1).ofMaxSize(3);
        Arbitrary<String> bases = Arbitraries.oneOf(Arbitraries.just("full"), Arbitraries.just("full"),
                Arbitraries.of(Arcadia.PORTIONS));
        Arbitrary<Place> places = Combinators.combine(Arbitraries.integers().between(0, Arcadia.PROGRAMS.size() - 1),
                Arbitraries.of(true, true, true, false), Arbitraries.of(false, false, false, true)).as(Place::new);
        return Combinators.combine(Arbitraries.of(true, true, true, false), rates, bases, ScopeDraft.scopes(),
                ConditionTexts.conditions(), Succession.successions(3), places, targets().list().ofMaxSize(2)).as(HeadingDraft::new)
                .withoutEdgeCases();
    }

    static Arbitrary<Target> targets() {
        return Combinators.combine(Arbitraries.integers().between(1, 3),
                Arbitraries.of(Kind.HEADING, Kind.HEADING, Kind.HEADING, Kind.BASE, Kind.STRAND, Kind.PROGRAM, Kind.RANGE,
                        Kind.EVERYTHING)).as(Target::new);
    }
}
