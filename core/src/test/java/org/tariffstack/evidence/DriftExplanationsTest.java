package org.tariffstack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.evidence.DriftExplanations.Explanation;
import org.tariffstack.evidence.DriftExplanations.Export;

/** docs/drift.md adds up: what its explanations explain is all that was found. */
class DriftExplanationsTest {

    @Test
    void everyFindingOfEveryExportHasAnExplanation() {
        List<Export> exports = DriftExplanations.exports();
        List<Explanation> explanations = DriftExplanations.explanations();
        assertThat(exports).hasSizeGreaterThan(1);
        for (int i = 0; i < exports.size(); i++) {
            int export = i;
            assertThat(explanations.stream().mapToInt(explanation -> explanation.findings().get(export)).sum())
                    .as("%s", exports.get(i)).isEqualTo(exports.get(i).explained());
            assertThat(exports.get(i).unexplained()).as("%s", exports.get(i)).isZero();
        }
    }

    @Test
    void eachExplainsSomethingAndCitesSomething() {
        assertThat(DriftExplanations.explanations()).allSatisfy(explanation -> {
            assertThat(explanation.sum()).as("%s", explanation).isPositive();
            assertThat(explanation.citation()).as("%s", explanation).isNotBlank();
        }).hasSameSizeAs(Docs.rows("drift-explanations.csv"));
    }
}
