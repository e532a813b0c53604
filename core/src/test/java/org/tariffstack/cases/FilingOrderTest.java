package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order of the numbers on an entry line: chapter 98; section 301; IEEPA fentanyl with Brazil and India; IEEPA
 * reciprocal; section 232 or 201; replacement rates and other numbers; the code of chapters 1 to 97.
 */
class FilingOrderTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            301, fentanyl, reciprocal     | 4202.92.91 CN 2025-04-15T12:00            | 9903.88.03 9903.01.24 9903.01.63 4202.92.91 | CSMS 64680374
            Brazil with fentanyl          | 9503.00.00 BR 2025-09-01T12:00            | 9903.01.77 9903.02.09 9503.00.00            | CSMS 65829726
            India with fentanyl           | 9503.00.00 IN 2025-09-01T12:00            | 9903.01.84 9903.02.26 9503.00.00            | CSMS 65829726
            exemptions in their places    | 9503.00.00 CA 2025-06-01T12:00 usmca=true | 9903.01.14 9903.01.26 9503.00.00            | CSMS 64680374: each line needs a reciprocal number
            reciprocal before 232         | 7208.10.15 DE 2025-07-15T12:00            | 9903.01.33 9903.81.87 7208.10.15            | CSMS 64649265
            a top-up stays before 201     | 8541.43.00 DE 2025-09-01T12:00            | 9903.02.20 9903.45.25 8541.43.00            | CSMS 65829726: replacement rates of IEEPA stay with the others
            so does that of Japan         | 8541.43.00 JP 2025-09-20T12:00            | 9903.02.73 9903.45.25 8541.43.00            | CSMS 66242844
            301 before 201                | 8541.43.00 CN 2023-06-01T12:00            | 9903.88.02 9903.45.25 8541.43.00            | CSMS 18-000624
            301 before the surcharge      | 6109.10.00 CN 2026-03-15T12:00            | 9903.88.15 9903.03.01 6109.10.00            | CSMS 67844987; the place of section 122 is inferred
            replacement after the others  | 2501.00.00 RU 2026-03-15T12:00            | 9903.03.01 9903.90.08 2501.00.00            | CSMS 18-000624
            chapter 98 first              | 9802.00.40 CN 2025-07-15T12:00            | 9802.00.40 9903.01.24 9903.01.25            | CSMS 18-000624
            ten digits are filed as ten   | 9503.00.00.71 DE 2025-06-01T12:00         | 9903.01.25 9503.00.00.71                    | CSMS 18-000624
            """)
    void numbersStandInTheOrderThatCustomsWants(String name, String entry, String numbers, String source) {
        assertThat(Case.of(entry).assessment().filingOrder()).as(source).containsExactly(numbers.split(" "));
    }

    @Test
    void circumstancesWithoutANumberAreNotFiled() {
        var repaired = Case.of("9802.00.40 CN 2025-07-15T12:00 exported_value_pct=90").assessment();
        assertThat(repaired.lines()).anySatisfy(line -> assertThat(line.heading()).startsWith("CH98-"));
        assertThat(repaired.filingOrder()).allMatch(number -> number.startsWith("9"));
    }

    @Test
    void theTextTellsTheOrder() {
        assertThat(Case.of("9503.00.00 BR 2025-09-01T12:00").assessment().explain())
                .contains("\n  File as: 9903.01.77, 9903.02.09, 9503.00.00\n");
    }
}
