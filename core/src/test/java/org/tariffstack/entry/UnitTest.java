package org.tariffstack.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kg | KILOGRAM
            Kilograms | KILOGRAM
            g | GRAM
            t | TONNE
            carat | CARAT
            L | LITER
            litres | LITER
            ml | MILLILITER
            m³ | CUBIC_METER
            thousand m3 | THOUSAND_CUBIC_METERS
            pf. liter | PROOF_LITER
            pf.liters | PROOF_LITER
            pf.l | PROOF_LITER
            bbl | BARREL
            No | EACH
            No. | EACH
            nos | EACH
            pcs | EACH
            ea | EACH
            doz. | DOZEN
            Dz Pcs | DOZEN
            dozen pieces | DOZEN
            hundreds | HUNDRED
            gross | GROSS
            1,000 | THOUSAND
            thousands | THOUSAND
            k | THOUSAND
            head | HEAD
            prs. | PAIR
            doz. prs. | DOZEN_PAIRS
            dozen pairs | DOZEN_PAIRS
            pack | PACK
            Jwls. | JEWEL
            gr.lines | LINE_GROSS
            doses | DOSE
            lin. m | METER
            thousand m | THOUSAND_METERS
            m² | SQUARE_METER
            cm2 | SQUARE_CENTIMETER
            square | SQUARE
            W | WATT
            MWh | MEGAWATT_HOUR
            GBq | GIGABECQUEREL
            """)
    void readsTheUsualSpellings(String text, Unit unit) {
        assertThat(Unit.parse(text)).isEqualTo(unit);
    }

    @ParameterizedTest
    @EnumSource
    void readsItsOwnSymbolAndKey(Unit unit) {
        assertThat(Unit.parse(unit.symbol())).isEqualTo(unit);
        assertThat(unit.key()).matches("[a-z0-9_]+");
    }

    @Test
    void refusesAnUnknownUnitAndSaysWhichExist() {
        assertThatThrownBy(() -> Unit.parse("Cu kg"))
                .isInstanceOfSatisfying(UnknownUnitException.class, e -> assertThat(e.text()).isEqualTo("Cu kg"))
                .hasMessageStartingWith("Unknown unit \"Cu kg\"; use one of kg, g, t,");
        assertThat(Unit.find("")).isEmpty();
    }
}
