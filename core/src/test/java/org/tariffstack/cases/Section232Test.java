package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Question;

/** Section 232: metals, vehicles and their parts, wood, chips, medicines and drones, and what each leaves to others. */
class Section232Test {

    @Test
    void overAnAbsoluteQuotaEntryIsRefused() {
        var steel = Case.of("7208.10.15 KR 2019-01-10T12:00 base=Free quota_filled=true").assessment();
        assertThat(steel.prohibitions()).extracting(Prohibition::heading).containsExactly("232-STEEL-OVER-QUOTA");
    }

    /** A worked total: 1 + 25 + 20 + 50 on a third + 10 on the rest, in all 69.33%, on July 1, 2025. */
    @Test
    void anApplianceOfWhichAThirdIsSteel() {
        var fridge = Case.of("8418.30.00 CN 2025-07-01T12:00 base=1% value=9000 steel_value=3000").assessment();
        assertThat(fridge.dutyAmount().orElseThrow()).isEqualByComparingTo("6240");
    }

    @Test
    void unknownMetalIsAskedForAndAToyIsNotAskedAboutMetal() {
        var fridge = Case.of("8418.10.00 KR 2025-09-01T12:00 base=Free").assessment();
        assertThat(fridge.questions()).extracting(Question::fact).contains("steel_pct", "us_melted");
        var toy = Case.of("9503.00.00 CN 2025-09-01T12:00").assessment();
        assertThat(toy.questions()).extracting(Question::fact).containsOnly("us_content_pct");
    }

    @Test
    void theDefaultOfAListEntryIsAskedBothWays() {
        assertThat(Case.of("8471.30.01 CN 2025-06-10T12:00").assessment().questions())
                .filteredOn(question -> question.fact().equals("auto_part"))
                .singleElement().satisfies(question -> assertThat(question.assumed()).isEqualTo("false"));
        assertThat(Case.of("8708.30.50 DE 2025-07-31T12:00").assessment().questions())
                .filteredOn(question -> question.fact().equals("auto_part"))
                .singleElement().satisfies(question -> assertThat(question.assumed()).isEqualTo("true"));
    }
}
