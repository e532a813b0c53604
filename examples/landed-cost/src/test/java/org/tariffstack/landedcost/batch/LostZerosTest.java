package org.tariffstack.landedcost.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;

/** Milk powder is 0402.10.50: a spreadsheet that takes it for a number makes it 4021050. */
class LostZerosTest {
    private static CommandLineRun batch(String hts, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "batch";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandLineRun.fed("id,hts,origin,entered,value,quantity,unit\n"
                + "m," + hts + ",NZ,2025-01-15,10000,1000,kg\n", args);
    }

    @ParameterizedTest
    @CsvSource({"4021050, 04021050", "402105000, 0402105000"})
    void areGivenBackWhereAsked(String hts, String restored) {
        CommandLineRun run = batch(hts, "--restore-zeros");
        assertThat(run.status()).isZero();
        assertThat(run.answer().get("hts").asString()).isEqualTo(restored);
        // HTSUS 0402.10.50: 86.5 cents a kilogram.
        assertThat(run.answer().get("duty").asString()).isEqualTo("865.00");
        assertThat(run.err()).isEqualTo("tariffstack: gave 1 code its leading zero back: row 1, " + hts + " as "
                + (hts.length() == 7 ? "0402.10.50" : "0402.10.50.00") + System.lineSeparator());
    }

    @Test
    void areNotGivenBackUnasked() {
        CommandLineRun run = batch("4021050");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.answer().get("error").get("code").asString()).isEqualTo("INVALID_HTS");
    }

    @ParameterizedTest
    @CsvSource({"9999999", "95030000", "950300", "402.1050", "40210", "4021051"})
    void areNotGivenToWhatWouldNotBeACodeOfTheSchedule(String hts) {
        CommandLineRun run = batch(hts, "--restore-zeros");
        assertThat(run.err()).matches("(?s)|tariffstack: 1 of 1 rows refused\n.*");
    }

    @Test
    void areCountedAndTheFirstNamed() {
        StringBuilder csv = new StringBuilder("hts,origin,entered,value\n");
        for (int i = 0; i < 500; i++) {
            csv.append("4021050,NZ,2025-01-15,1\n");
        }
        CommandLineRun run = CommandLineRun.fed(csv.toString(), "batch", "-", "--restore-zeros", "--threads", "4");
        assertThat(run.err()).startsWith("tariffstack: gave 500 codes their leading zero back: row 1, ")
                .contains("; row 2, ", "; row 3, ").contains("; and others").doesNotContain("row 4,");
    }
}
