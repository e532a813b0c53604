package org.tariffstack.landedcost.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.landedcost.CommandLineRun;
import org.tariffstack.landedcost.text.HeadingRuns;
import org.tariffstack.rate.Measure;

class FactsCommandTest {
    @Test
    void listsEveryFactAndMeasure() {
        CommandLineRun run = CommandLineRun.of("facts");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(TariffStack.unitedStates().book().facts().keySet());
        assertThat(run.out()).contains(Measure.all().stream().map(measure -> "  " + measure.key() + " ").toList());
    }

    /** EO 14257 s.3(f) asks for the US content; its heading is 9903.01.34. */
    @Test
    void namesWhoAsks() {
        assertThat(CommandLineRun.of("facts", "--markdown").out())
                .containsPattern("(?m)^- `us_content_pct`: .*9903\\.01\\.34");
    }

    @Test
    void shortensRunsOfHeadings() {
        assertThat(HeadingRuns.of(List.of("9903.01.30", "9903.01.31", "9903.01.34", "9903.01.43", "9903.01.44",
                "9903.01.45", "9903.02.01", "POST-2W"))).containsExactly("9903.01.30", "9903.01.31", "9903.01.34",
                "9903.01.43 to 9903.01.45", "9903.02.01", "POST-2W");
    }
}
