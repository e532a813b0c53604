package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.engine.Freedonia.answers;
import static org.tariffstack.engine.Freedonia.lines;
import static org.tariffstack.engine.Freedonia.question;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;

/** A case that has a plan may rest on one that has none: a longer code, or an earlier hour, of which an amount is asked. */
class AskedAmountsTest {
    private static final String[] ASKED = {"facts.csv", "steel_value,amount,,,no", "steel_value,amount,,,yes"};

    @Test
    void aLongerCodeMayAskForAnAmount() {
        // Toys of one number with little steel would be spared the surtax; of the line as a whole that is not told.
        Freedonia law = Freedonia.where(ASKED[0], ASKED[1], ASKED[2],
                "precedence.csv", "no,column=2,@unfriendly,9503,", "no,steel_value<100,@unfriendly,9503000012,");
        Assessment toys = law.assess("9503.00.00", "SY", "2025-08-01T12:00");
        assertThat(lines(toys)).containsExactly("9503.00.00 70% full 1000 700", "9903.10.01 +15% full 1000 150", "9903.30.01 +5% full 1000 50");
        // Retaliation spares the other number.
        assertThat(answers(question(toys, "hts"))).isEqualTo(Map.of("9503.00.00.12", "900", "9503.00.00.90", "850"));
    }

    @Test
    void anEarlierHourMayAskForAnAmount() {
        // The surtax rises at one minute past midnight, and a relief for goods with little steel ends.
        Freedonia law = Freedonia.where(ASKED[0], ASKED[1], ASKED[2],
                "layers/surtax.csv", ",gift,9903.10.01,2025-04-01T00:01,,2025-03-20,", ",steel_value<100,9903.10.01,2025-04-01T00:01,2025-07-01T00:01,2025-03-20,");
        Assessment toys = law.assess("9503.00.00.90", "ZE", "2025-07-01");
        assertThat(lines(toys)).containsExactly("9503.00.00 Free full 1000 0", "9903.10.01 +15% full 1000 150");
        assertThat(toys.warnings()).containsExactly("Only a date was given and the law changed that day: entered before 00:01 "
                + "the duty would be 100 instead of 150 USD.");
    }
}
