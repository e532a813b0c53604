package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.declined;
import static org.tariffstack.engine.Freedonia.entry;
import static org.tariffstack.engine.Freedonia.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;

/** Which numbers are on the entry line and in what order, under laws that Freedonia could have. */
class FiledLinesTest {
    private static final String SURTAX = "layers/surtax.csv";
    private static final String STEEL_ROWS = "layers/steel.csv";
    private static final String RULES = "precedence.csv";

    @Test
    void linesFollowTheProgrammesAndThenTheHeadings() {
        Freedonia swapped = Freedonia.where("layers.csv", "surtax.csv,The surtax\nsteel.csv,Steel", "steel.csv,Steel\nsurtax.csv,The surtax",
                STEEL_ROWS, "9903.20.02,,steel,relief", "9903.20.00,,steel,duty",
                STEEL_ROWS, "contract_date<2025-05-01T00:00 (friendly | spi=FR | melted_in=OZ),9903.20.01", ",");
        assertThat(lines(swapped.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.01 +15% rest 600 90", "9903.20.00 +0% full 1000 0",
                "9903.20.01 +25% steel-content 400 100");
        // The steel of the second programme comes after the surtax of the first, even under a lower heading.
        Freedonia lower = Freedonia.where(STEEL_ROWS, "9903.20.01,,steel,duty", "9903.05.01,,steel,duty",
                STEEL_ROWS, "melted_in=OZ),9903.20.01", "melted_in=OZ),9903.05.01");
        assertThat(lines(lower.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.01 +15% rest 600 90", "9903.05.01 +25% steel-content 400 100");
    }

    @Test
    void aHeadingThatSparesTwoProgrammesIsFiledOnce() {
        Freedonia gifts = Freedonia.where(STEEL_ROWS, "9903.20.02,,steel", "9903.10.02,,steel",
                STEEL_ROWS, "contract_date<2025-05-01T00:00 (friendly | spi=FR | melted_in=OZ)", "gift");
        assertThat(lines(gifts.assess("7208.10.00", "ZE", "2025-08-01T12:00", "gift=yes"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.02 +0% full 1000 0");
    }

    @Test
    void aRuleMayAskForANumberOfWhatItSpares() {
        Freedonia filed = Freedonia.where(RULES, "confidence,note", "confidence,note,files", RULES, "primary,", "primary,,9903.10.99");
        assertThat(lines(filed.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=40"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.01 +15% rest 600 90", "9903.20.01 +25% steel-content 400 100",
                "9903.10.99 +0% steel-content 400 0");
        assertThat(lines(filed.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=0"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.01 +15% full 1000 150");
        assertThat(lines(filed.assess("9503.00.00.12", "SY", "2025-06-15T12:00"))).containsExactly(
                "9503.00.00 70% full 1000 700", "9903.30.01 +5% full 1000 50", "9903.10.99 +0% full 1000 0");
    }

    @Test
    void whereNothingIsSparedNoNumberIsFiled() {
        // Steel goes before the surtax though it need not pay: without any steel it spares nothing.
        Freedonia filed = Freedonia.where(RULES, "confidence,note", "confidence,note,files", RULES, "primary,", "primary,,9903.10.99",
                RULES, "steel-content,yes", "steel-content,no");
        assertThat(lines(filed.assess("7208.10.00", "ZE", "2025-08-01T12:00", "steel_pct=0"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.01 +15% full 1000 150");
    }

    @Test
    void noNumberIsFiledForTheBaseRateThatARuleTakesOut() {
        // Retaliation takes the place of column 2, under one number, and of the surtax, under none.
        Freedonia filed = Freedonia.where(RULES, "confidence,note", "confidence,note,files", RULES, "primary,", "primary,,",
                RULES, "retaliation,base,adds", "retaliation,base,excludes", RULES, "Order 3 s. 1,primary,,", "Order 3 s. 1,primary,,9903.10.98");
        assertThat(lines(filed.assess("9503.00.00.12", "SY", "2025-06-15T12:00"))).containsExactly("9903.30.01 +5% full 1000 50");
    }

    @Test
    void theBaseRateIsSparedNoShareAndNothingIsFiledForIt() {
        // Steel goes before everything on its share; goods of Oz owe no surtax, and the base duty is always of the whole value.
        Freedonia filed = Freedonia.where(RULES, "confidence,note", "confidence,note,files", RULES, "primary,", "primary,,9903.10.99",
                RULES, "steel-surtax,steel,surtax,", "steel-all,steel,*,");
        assertThat(lines(filed.assess("7208.10.00", "OZ", "2025-08-01T12:00", "steel_pct=40"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.20.01 +25% steel-content 400 100");
    }

    /** One heading with two strands, each in its order: that of the lower name is filed and named. */
    @Test
    void ofTheStrandsOfAHeadingTheFirstByNameIsFiledWhateverTheOrderOfTheRows() {
        String row = "9903.10.02,,surtax,relief,+0%,full,*,*,gift,9903.10.01,2025-04-01T00:01,,2025-03-20,,Order 1 s. 3,primary,";
        String a = row.replace("9903.10.02,,", "9903.10.02,a,").replace("s. 3", "s. 9");
        String b = row.replace("9903.10.02,,", "9903.10.02,b,").replace("s. 3", "s. 8");
        for (String rows : List.of(a + "\n" + b, b + "\n" + a)) {
            Assessment relieved = Freedonia.where(SURTAX, row, rows).assess("7208.10.00", "ZE", "2025-05-15T12:00", "gift=yes");
            assertThat(declined(relieved)).contains("EXCLUDED_BY 9903.10.01: relieved by 9903.10.02 (Order 1 s. 9)");
            assertThat(relieved.lines()).extracting(line -> line.heading() + " " + line.citation())
                    .containsExactly("7208.10.00 Tariff of Freedonia 2025, column 1 general", "9903.10.02 Order 1 s. 9");
            // Where the duty's own terms leave gifts out, the same number is declared.
            Assessment left = Freedonia.where(SURTAX, row, rows, SURTAX, "+10%,full,*,*,,", "+10%,full,*,*,!gift,")
                    .assess("7208.10.00", "ZE", "2025-05-15T12:00", "gift=yes");
            assertThat(left.lines()).extracting(line -> line.heading() + " " + line.citation())
                    .containsExactly("7208.10.00 Tariff of Freedonia 2025, column 1 general", "9903.10.02 Order 1 s. 9");
        }
    }

    @Test
    void aCircumstanceWithoutANumberIsALineButNotFiled() {
        Assessment gift = Freedonia.where(SURTAX, "9903.10.02,,surtax", "FD-GIFT,,surtax")
                .assess("7208.10.00", "ZE", "2025-05-15T12:00", "gift=yes");
        assertThat(gift.lines()).extracting(line -> line.heading() + " " + line.filingRank()).containsExactly("7208.10.00 50", "FD-GIFT 0");
        assertThat(gift.filingOrder()).containsExactly("7208.10.00");
    }

    @Test
    void aReliefOfAShareIsFiledForThisShare() {
        // A gift is spared the surtax of ten percent on its steel.
        Freedonia share = Freedonia.where(SURTAX, "9903.10.02,,surtax,relief,+0%,full", "9903.10.02,,surtax,relief,+0%,steel-content");
        assertThat(lines(share.assess("7208.10.00", "ZE", "2025-05-15T12:00", "gift=yes", "steel_pct=40"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.01 +10% rest 600 60", "9903.10.02 +0% steel-content 400 0");
    }

    @Test
    void aReliefFromTheBaseRateIsFiled() {
        Freedonia free = Freedonia.where(SURTAX, ",gift,9903.10.01,", ",gift,base,");
        assertThat(lines(free.assess("7208.10.00", "ZE", "2025-05-15T12:00", "gift=yes"))).containsExactly(
                "9903.10.01 +10% full 1000 100", "9903.10.02 +0% full 1000 0");
        assertThat(lines(free.assess("7208.10.00", "ZE", "2025-05-15T12:00", "gift=no"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.01 +10% full 1000 100");
    }

    /** The surtax itself leaves out gifts; the number that says so is declared all the same, the lowest of several. */
    @Test
    void whereADutysOwnTermsLeaveGoodsOutTheReliefIsDeclared() {
        String[] law = {SURTAX, "+10%,full,*,*,,", "+10%,full,*,*,!gift,"};
        Freedonia declared = Freedonia.where(law);
        assertThat(lines(declared.assess("7208.10.00", "ZE", "2025-05-15T12:00", "gift=yes"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.02 +0% full 1000 0");
        assertThat(lines(declared.assess("7208.10.00", "ZE", "2025-05-15T12:00", "gift=no"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.01 +10% full 1000 100");
        assertThat(lines(declared.assess("7208.10.00", "OZ", "2025-05-15T12:00", "gift=yes", "friendly=yes"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.02 +0% full 1000 0");
        Freedonia renamed = Freedonia.where(law[0], law[1], law[2], SURTAX, "9903.10.02", "9903.10.05");
        assertThat(lines(renamed.assess("7208.10.00", "OZ", "2025-05-15T12:00", "gift=yes", "friendly=yes"))).containsExactly(
                "7208.10.00 4% full 1000 40", "9903.10.04 +0% full 1000 0");
        // In August two duties of the programme meet: of the surtax of 15 percent nothing else relieves.
        assertThat(lines(declared.assess(entry("9503.00.00.90", "ZE", "2025-08-01T12:00")))).containsExactly(
                "9503.00.00 Free full 1000 0", "9903.10.01 +15% full 1000 150");
    }
}
