package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.declined;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;

/** For which cases a plan is kept, for how long, and what the answers say of what does not apply. */
class KeptPlansTest {
    private static final String SURTAX = "layers/surtax.csv";

    private final Freedonia freedonia = Freedonia.asItIs();

    private Plan plan(Freedonia law, Entry.Builder entry) {
        return law.compiled.plans().of(law.compiled.resolve(entry.build()).entryCase());
    }

    @Test
    void whatDiffersInAmountsAloneSharesAPlan() {
        Plan plan = plan(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00"));
        assertThat(plan).isNotNull();
        assertThat(plan(freedonia, entry("7208.10.00", "ZE", "2025-08-02T12:00").value("5", "USD"))).isSameAs(plan);
        assertThat(plan(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40"))).isNotNull().isNotSameAs(plan);
        assertThat(plan(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40")))
                .isSameAs(plan(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40").value("5", "USD")));
        assertThat(plan(freedonia, entry("7208.10.00", "ZE", "2025-05-01T12:00"))).isNotSameAs(plan);
    }

    @Test
    void whatIsNoFixedPartOfTheValueHasNoPlan() {
        assertThat(plan(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_value=40"))).isNull();
        assertThat(plan(freedonia, entry("7208.10", "ZE", "2025-08-01T12:00"))).isNull();
        assertThat(plan(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00").value("0", "USD"))).isNull();
        // An answer in money would change how shares are measured.
        Freedonia asking = Freedonia.where("facts.csv", "steel_value,amount,,,no", "steel_value,amount,,,yes",
                SURTAX, ",gift,9903.10.01,", ",steel_value<100,9903.10.01,");
        assertThat(plan(asking, entry("7208.10.00", "ZE", "2025-05-15T12:00"))).isNull();
        assertThat(asking.assess("7208.10.00", "ZE", "2025-05-15T12:00").dutyAmount().orElseThrow()).isEqualByComparingTo("140");
    }

    @Test
    void plansAreForgottenAllAtOnce() {
        CompiledEngine two = CompiledEngine.of(freedonia.book, 2);
        Entry[] entries = {entry("7208.10.00", "ZE", "2025-08-01T12:00").build(), entry("9503.00.00.90", "ZE", "2025-08-01T12:00").build(),
            entry("9503.00.00.90", "SY", "2025-05-15T12:00").build()};
        two.assess(entries[0]);
        assertThat(two.plans().made()).isEqualTo(1);
        Plan first = two.plans().of(two.resolve(entries[0]).entryCase());
        two.assess(entries[1]);
        assertThat(two.plans().of(two.resolve(entries[0]).entryCase())).isSameAs(first);
        assertThat(two.plans().made()).isEqualTo(2);
        two.assess(entries[2]);
        assertThat(two.plans().made()).isLessThan(2);
        assertThat(two.plans().of(two.resolve(entries[0]).entryCase())).isNotSameAs(first);
        for (Entry entry : entries) {
            assertThat(two.assess(entry)).isEqualTo(two.reference().assess(entry));
        }
    }

    @Test
    void whoStatesNothingSharesAPlanToo() {
        // Gifts are spared the surtax, and nobody says whether these are one.
        Plan plan = plan(freedonia, entry("9503.00.00.90", "ZE", "2025-05-15T12:00"));
        assertThat(plan).isNotNull();
        assertThat(plan(freedonia, entry("9503.00.00.90", "RU", "2025-02-15T12:00"))).isNotNull().isNotSameAs(plan);
        assertThat(plan(freedonia, entry("9503.00.00.90", "ZE", "2025-05-16T12:00").value("5", "USD"))).isSameAs(plan);
        assertThat(plan(freedonia, entry("9503.00.00.90", "ZE", "2025-05-15T12:00", "gift=true"))).isNotNull().isNotSameAs(plan);
    }

    @Test
    void whoClaimsAPreferenceSharesNoPlanWithWhoDoesNot() {
        // Friends of Oz are spared the surtax of ten percent, and to claim the treaty is to be one.
        assertThat(freedonia.assess("9503.00.00.90", "OZ", "2025-05-15T12:00").dutyAmount().orElseThrow()).isEqualByComparingTo("100");
        assertThat(freedonia.assess(entry("9503.00.00.90", "OZ", "2025-05-15T12:00").spi("FR")).dutyAmount().orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void codesThatAreTooShortShareNoPlanSinceEachIsNamed() {
        Freedonia law = Freedonia.where(SURTAX, "9903.10.02,,surtax,relief,+0%,full,*,*,gift",
                "9903.10.02,,surtax,relief,+0%,full,*,9503000011 0101210010,", "schedule/statistical.csv", "0101210010,No,,",
                "0101210010,No,,\n0101210090,No,,");
        for (String code : List.of("9503.00.00", "0101.21.00")) {
            assertThat(declined(law.assess(code, "ZE", "2025-05-15T12:00")))
                    .contains("NOT_STATED 9903.10.02: reaches only some of the longer codes below " + code);
        }
    }

    private static Settled settled(CompiledEngine engine, Entry.Builder entry) {
        return engine.plans().settled(engine.resolve(entry.build()).entryCase());
    }

    @Test
    void tenSettledCasesAreKeptForEachPlan() {
        CompiledEngine two = CompiledEngine.of(freedonia.book, 2);
        Entry.Builder first = entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=1");
        Settled settled = settled(two, first);
        assertThat(two.plans().made()).isZero();
        two.assess(first.build());
        // Of cases that state nothing there are no more than selections: they do not count.
        settled(two, entry("9503.00.00.90", "ZE", "2025-05-15T12:00"));
        for (int percent = 2; percent <= 20; percent++) {
            settled(two, entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=" + percent));
            assertThat(two.plans().settled()).isEqualTo(percent);
        }
        assertThat(settled(two, first)).isSameAs(settled);
        assertThat(two.plans().made()).isEqualTo(1);
        settled(two, entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=90"));
        assertThat(two.plans().settled()).isZero();
        assertThat(two.plans().made()).isZero();
        assertThat(settled(two, first)).isNotSameAs(settled);
    }

    @Test
    void whatIsSettledIsForgottenWithThePlans() {
        CompiledEngine one = CompiledEngine.of(freedonia.book, 1);
        Entry.Builder steel = entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40");
        Settled settled = settled(one, steel);
        one.assess(steel.build());
        assertThat(one.plans().settled()).isEqualTo(1);
        one.assess(entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=50").build());
        assertThat(one.plans().settled()).isZero();
        assertThat(settled(one, steel)).isNotSameAs(settled);
    }

    /** Which layers concern goods is kept a hundred times for each plan, for as many kinds of goods, times and origins. */
    @Test
    void selectionsAreKeptAHundredForEachPlan() {
        CompiledEngine one = CompiledEngine.of(freedonia.book, 1);
        Slice slice = one.reference().slices().at(Origin.of("ZE"), Instant.parse("2025-08-01T12:00:00Z"), null);
        List<Reach> reaches = Stream.generate(() -> new Reach(HtsCode.of("01012100"), new ListHits(List.of(), List.of()))).limit(101).toList();
        Plans.Selected first = one.selected(slice, reaches.get(0));
        reaches.subList(1, 100).forEach(reach -> one.selected(slice, reach));
        assertThat(one.selected(slice, reaches.get(0))).isSameAs(first);
        one.selected(slice, reaches.get(100));
        Plans.Selected anew = one.selected(slice, reaches.get(0));
        assertThat(anew).isNotSameAs(first);
        one.selected(slice, reaches.get(1));
        assertThat(one.selected(slice, reaches.get(0))).isSameAs(anew);
    }

    @Test
    void goodsOfNoValueMayOweByTheirWeight() {
        Freedonia weight = Freedonia.where(SURTAX, "duty,+10%", "duty,+2¢/kg");
        assertThat(lines(weight.assess(entry("7208.10.00", "ZE", "2025-05-15T12:00").value("0", "USD").quantity("500", "kg"))))
                .containsExactly("7208.10.00 4% full 0 0", "9903.10.01 +2¢/kg full 0 10");
    }

    @Test
    void steelMayBeWorthAllOfIt() {
        assertThat(lines(freedonia.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_value=1000"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.20.01 +25% full 1000 250");
    }

    private static List<String> declinedOf(String condition, String... facts) {
        Freedonia law = Freedonia.where(SURTAX, "9903.10.02,,surtax,relief,+0%,full,*,*,gift", "FD-GIFT,,surtax,relief,+0%,full,*,*," + condition);
        Assessment answer = law.assess("9503.00.00.90", "ZE", "2025-05-15T12:00", facts);
        return declined(answer).stream().filter(reason -> reason.contains("FD-GIFT")).toList();
    }

    /** Nobody files a circumstance without a number, so nobody misses it, unless it rests on what is asked. */
    @Test
    void aCircumstanceWithoutANumberIsNotMissed() {
        assertThat(declinedOf("gift")).isEmpty();
        assertThat(declinedOf("entered<2025-05-01T00:00")).isEmpty();
        assertThat(declinedOf("steel_pct<20")).isEmpty();
        assertThat(declinedOf("friendly")).containsExactly("NOT_STATED FD-GIFT: not stated: friendly");
        assertThat(declinedOf("gift friendly")).containsExactly("NOT_STATED FD-GIFT: not stated: gift, friendly");
        assertThat(declinedOf("(gift | friendly)")).containsExactly("NOT_STATED FD-GIFT: not stated: gift, friendly");
        assertThat(declinedOf("!friendly", "friendly=true")).containsExactly("CONDITION_NOT_MET FD-GIFT: does not hold: not friendly");
        assertThat(declinedOf("loaded<2025-03-01T00:00")).containsExactly("NOT_STATED FD-GIFT: not stated: loaded<2025-03-01T00:00");
        assertThat(declinedOf("exported<2025-03-01T00:00", "friendly=true"))
                .containsExactly("NOT_STATED FD-GIFT: not stated: exported<2025-03-01T00:00");
        assertThat(declinedOf("(gift column=2)", "friendly=true")).isEmpty();
        assertThat(declinedOf("(gift | column=2)")).isEmpty();
        assertThat(declinedOf("!gift", "gift=yes")).isEmpty();
        assertThat(declinedOf("friendly column=1")).containsExactly("NOT_STATED FD-GIFT: not stated: friendly");
    }

    @Test
    void aDeclarationThatNobodyMadeIsNotMissedEither() {
        Freedonia declared = Freedonia.where(SURTAX, ",gift,9903.10.01,", ",declared,9903.10.01,");
        assertThat(declined(declared.assess("9503.00.00.90", "ZE", "2025-05-15T12:00"))).noneMatch(reason -> reason.contains("9903.10.02"));
        assertThat(lines(declared.assess("9503.00.00.90", "ZE", "2025-05-15T12:00", "claims=9903.10.02"))).containsExactly(
                "9503.00.00 Free full 1000 0", "9903.10.02 +0% full 1000 0");
        Freedonia either = Freedonia.where(SURTAX, ",gift,9903.10.01,", ",(gift | declared),9903.10.01,");
        assertThat(declined(either.assess("9503.00.00.90", "ZE", "2025-05-15T12:00"))).noneMatch(reason -> reason.contains("9903.10.02"));
        Freedonia both = Freedonia.where(SURTAX, ",gift,9903.10.01,", ",gift declared,9903.10.01,");
        assertThat(declined(both.assess("9503.00.00.90", "ZE", "2025-05-15T12:00"))).noneMatch(reason -> reason.contains("9903.10.02"));
    }

    @Test
    void aReliefForSomeOfTheCodesBelowIsNotStated() {
        Freedonia dolls = Freedonia.where(SURTAX, "9903.10.02,,surtax,relief,+0%,full,*,*,gift", "9903.10.02,,surtax,relief,+0%,full,*,9503000011,");
        assertThat(declined(dolls.assess("9503.00.00", "ZE", "2025-05-15T12:00")))
                .contains("NOT_STATED 9903.10.02: reaches only some of the longer codes below 9503.00.00");
        Freedonia gifts = Freedonia.where(SURTAX, "9903.10.02,,surtax,relief,+0%,full,*,*,gift", "9903.10.02,,surtax,relief,+0%,full,*,9503000011,gift");
        assertThat(declined(gifts.assess("9503.00.00", "ZE", "2025-05-15T12:00"))).contains("NOT_STATED 9903.10.02: not stated: gift; "
                + "and it reaches only some of the longer codes below 9503.00.00");
    }
}
