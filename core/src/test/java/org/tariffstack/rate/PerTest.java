package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tariffstack.entry.Unit;

class PerTest {

    @Test
    void isEqualToWhatIsWrittenAlike() {
        assertThat(Per.jewelsOver(7)).isEqualTo(Per.find("jewel over 7").orElseThrow()).hasSameHashCodeAs(Per.jewelsOver(7));
        assertThat(Per.jewelsOver(7)).isNotEqualTo(Per.jewelsOver(8)).isNotEqualTo("jewel over 7");
        assertThat(Per.of(Unit.KILOGRAM)).isNotEqualTo(Per.of(Unit.LITER));
    }

    @Test
    void allAreListedOnce() {
        assertThat(Per.all()).contains(Per.of(Unit.KILOGRAM), Per.of(Unit.EACH)).doesNotHaveDuplicates()
                .hasSizeGreaterThan(Unit.values().length);
    }

    @Test
    void isShownAsItIsWritten() {
        assertThat(Per.of(Unit.KILOGRAM)).hasToString("/kg");
        assertThat(Per.of(Unit.EACH)).hasToString("each");
    }

    @Test
    void theNumberOfFreeJewelsHasFourDigitsAtTheMost() {
        assertThat(Per.find("jewel over 0")).contains(Per.jewelsOver(0));
        assertThat(Per.find("jewel over 90")).contains(Per.jewelsOver(90));
        assertThat(Per.find("jewel over 10000")).isEmpty();
        assertThat(Per.find("jewel over ")).isEmpty();
    }

    @Test
    void aNoteAndACurrencyAreNamedByLettersToTheLast() {
        assertThat(new NoteRate(NoteRate.Source.NOTE, "azAZ09.-").text()).isEqualTo("NOTE:azAZ09.-");
        for (char other : "/:@[`{,_ ".toCharArray()) {
            assertThatIllegalArgumentException().isThrownBy(() -> new NoteRate(NoteRate.Source.NOTE, "a" + other));
        }
        assertThat(MoneyText.checkedCurrency("AZN")).isEqualTo("AZN");
        for (String other : new String[] {"AZ@", "AZ[", "AZ", "AZNN", "azn"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> MoneyText.checkedCurrency(other));
        }
    }
}
