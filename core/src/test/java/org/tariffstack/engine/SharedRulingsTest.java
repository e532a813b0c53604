package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.declined;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.ruling.Ruling;
import org.tariffstack.entry.Entry;

/** Which cases share a ruling, and what the answers say of what does not apply. */
class SharedRulingsTest {
    private static final String SURTAX = "layers/surtax.csv";

    private final Freedonia freedonia = Freedonia.asItIs();

    /** How many rulings the entries need, each asked alone and then all in turn. */
    private static int rulings(Freedonia law, Entry.Builder... entries) {
        EnginePair engines = EnginePair.of(law.book);
        Set<Ruling> rulings = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry.Builder builder : entries) {
            Entry entry = builder.build();
            engines.assertSame(entry);
            EntryCase of = engines.keeping().resolve(entry).entryCase();
            rulings.add(engines.keeping().ruling(of));
            assertThat(engines.keeping().ruling(of)).isSameAs(engines.keeping().ruling(of));
        }
        return rulings.size();
    }

    @Test
    void whatDiffersInAmountsAloneSharesARuling() {
        assertThat(rulings(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00"),
                entry("7208.10.00", "ZE", "2025-08-02T12:00").value("5", "USD"))).isEqualTo(1);
        assertThat(rulings(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40"),
                entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40.5"),
                entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=99").value("5", "USD"))).isEqualTo(1);
        assertThat(rulings(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_value=40"),
                entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_value=41.25"))).isEqualTo(1);
    }

    @Test
    void whatIsDecidedOtherwiseDoesNot() {
        assertThat(rulings(freedonia, entry("7208.10.00", "ZE", "2025-08-01T12:00"),
                entry("7208.10.00", "ZE", "2025-05-01T12:00"),
                entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40"),
                entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=0"),
                entry("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=100"))).isEqualTo(5);
    }

    @Test
    void whatNoConditionAsksForTellsNothingApart() {
        // Steel of August is asked for no gift: that relief ended in June.
        assertThat(rulings(freedonia, entry("9503.00.00.90", "ZE", "2025-05-15T12:00", "friendly=true"),
                entry("9503.00.00.90", "ZE", "2025-05-15T12:00", "friendly=true;steel_pct=40"))).isEqualTo(1);
        assertThat(rulings(freedonia, entry("9503.00.00.90", "ZE", "2025-05-15T12:00", "claims=9903.99.01"),
                entry("9503.00.00.90", "ZE", "2025-05-15T12:00", "claims=9903.99.02 9903.99.03"))).isEqualTo(1);
    }

    @Test
    void whoStatesNothingSharesARulingToo() {
        // Gifts are spared the surtax, and nobody says whether these are one.
        assertThat(rulings(freedonia, entry("9503.00.00.90", "ZE", "2025-05-15T12:00"),
                entry("9503.00.00.90", "ZE", "2025-05-16T12:00").value("5", "USD"))).isEqualTo(1);
        assertThat(rulings(freedonia, entry("9503.00.00.90", "ZE", "2025-05-15T12:00"),
                entry("9503.00.00.90", "RU", "2025-02-15T12:00"),
                entry("9503.00.00.90", "ZE", "2025-05-15T12:00", "gift=true"))).isEqualTo(3);
    }

    @Test
    void whoClaimsAPreferenceSharesNoRulingWithWhoDoesNot() {
        // Friends of Oz are spared the surtax of ten percent, and to claim the treaty is to be one.
        assertThat(freedonia.assess("9503.00.00.90", "OZ", "2025-05-15T12:00").dutyAmount().orElseThrow()).isEqualByComparingTo("100");
        assertThat(freedonia.assess(entry("9503.00.00.90", "OZ", "2025-05-15T12:00").spi("FR")).dutyAmount().orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void codesThatAreTooShortShareNoRulingSinceEachIsNamed() {
        Freedonia law = Freedonia.where(SURTAX, "9903.10.02,,surtax,relief,+0%,full,*,*,gift",
                "9903.10.02,,surtax,relief,+0%,full,*,9503000011 0101210010,", "schedule/statistical.csv", "0101210010,No,,",
                "0101210010,No,,\n0101210090,No,,");
        for (String code : List.of("9503.00.00", "0101.21.00")) {
            assertThat(declined(law.assess(code, "ZE", "2025-05-15T12:00")))
                    .contains("NOT_STATED 9903.10.02: reaches only some of the longer codes below " + code);
        }
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
