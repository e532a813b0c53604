package org.example.duty;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.testing.generators.UnitedStatesDomain;

class FirstDutyTest {
    @Test
    void toysOfChinaAtThePeakOwe145Percent() {
        assertThatEntry("9503.00.00", "CN", "2025-04-15T12:00")
                .because("EO 14228 (90 FR 11463): 20% fentanyl; EO 14266 (90 FR 15625): 125% reciprocal")
                .owes("20% + 125%")
                .charges("9903.01.24", "20%")
                .charges("9903.01.63", "125%");
    }

    @Property(tries = 50)
    @Domain(UnitedStatesDomain.class)
    void whateverIsEnteredLiesWithinItsBounds(@ForAll Entry entry) {
        Assessment answer = TariffStack.unitedStates().assess(entry);
        answer.bounds().ifPresent(bounds -> {
            BigDecimal duty = answer.dutyAmount().orElseThrow();
            assertTrue(bounds.least().compareTo(duty) <= 0 && duty.compareTo(bounds.most()) <= 0);
        });
    }
}
