package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;

import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** Codes below which some goods are reached and others are not. */
class ShortCodesTest {
    private static final String RELIEF = "9903.10.02,,surtax,relief,+0%,full,*,";

    /** Retaliation of five percent reaches toys but for those of one number. */
    @Test
    void aStatedRateServesForAHeadingOfWhichSomeGoodsAreReached() {
        Freedonia freedonia = Freedonia.asItIs();
        Entry.Builder toys = entry("9503.00", "SY", "2025-05-15T12:00");
        assertThat(freedonia.refusal(toys).code()).isEqualTo(ErrorCode.AMBIGUOUS_HTS);
        Assessment stated = freedonia.assess(toys.baseRate("7%"));
        assertThat(lines(stated)).contains("9503.00 7% full 1000 70", "9903.30.01 +5% full 1000 50");
        assertThat(stated.warnings()).contains("9903.30.01 may reach only some of the statistical numbers below 9503.00.00; "
                + "it is charged until ten digits show otherwise.");
        // Of a schedule that is a sample nobody could be told the numbers below.
        Freedonia sample = Freedonia.where("book.csv", "version,1", "version,1\nschedule_complete,no");
        InvalidEntryException refused = sample.refusal(toys);
        assertThat(refused.code()).isEqualTo(ErrorCode.AMBIGUOUS_HTS);
        assertThat(refused.getMessage()).contains("9503.00 is too short: 9903.30.01 reach only some of the lines below it.");
        assertThat(lines(sample.assess(entry("9503.00.00", "SY", "2025-05-15T12:00").baseRate("7%"))))
                .contains("9903.30.01 +5% full 1000 50");
    }

    @Test
    void numbersThatScopesNameThemselvesAreToldApart() {
        // Of two numbers on no list one is out of retaliation, the other relieved of the surtax. Column 2 is 70 percent.
        Freedonia named = Freedonia.where("layers/surtax.csv", RELIEF + "*,gift", RELIEF + "9503000012,");
        assertThat(lines(named.assess("9503.00.00.90", "SY", "2025-06-15T12:00")))
                .containsExactly("9503.00.00 70% full 1000 700", "9903.10.01 +10% full 1000 100");
        assertThat(lines(named.assess("9503.00.00.12", "SY", "2025-06-15T12:00")))
                .containsExactly("9503.00.00 70% full 1000 700", "9903.10.02 +0% full 1000 0", "9903.30.01 +5% full 1000 50");
    }

    @Test
    void aReliefForSomeOfTheGoodsIsGivenToWhoClaimsItsHeading() {
        // Wooden dolls are out of the surtax of ten percent; the line does not say which toys these are.
        Freedonia dolls = Freedonia.where("layers/surtax.csv", RELIEF + "*,gift", RELIEF + "9503000011,");
        String[] toys = {"9503.00.00", "ZE", "2025-05-15T12:00"};
        assertThat(lines(dolls.assess(entry(toys[0], toys[1], toys[2], "claims=9903.10.02"))))
                .containsExactly("9503.00.00 Free full 1000 0", "9903.10.02 +0% full 1000 0");
        assertThat(lines(dolls.assess(entry(toys[0], toys[1], toys[2], "claims=9903.10.09"))))
                .containsExactly("9503.00.00 Free full 1000 0", "9903.10.01 +10% full 1000 100");
        assertThat(lines(dolls.assess(entry(toys[0], toys[1], toys[2]))))
                .containsExactly("9503.00.00 Free full 1000 0", "9903.10.01 +10% full 1000 100");
    }
}
