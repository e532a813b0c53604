package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.fuzz.Sheet;
import org.tariffstack.landedcost.batch.BatchRowFuzzTest;
import org.tariffstack.landedcost.console.Console;

/** Files of entries, whole, through the commands that read them: each ends with a status that says so. */
class CommandFuzzTest {
    private static final List<List<String>> COMMANDS = List.of(List.of("batch", "-"), List.of("batch", "-", "--restore-zeros"),
            List.of("cost", "-"), List.of("cost", "-", "--csv"), List.of("audit", "-"), List.of("audit", "-", "--csv"),
            List.of("refund", "-"), List.of("refund", "-", "--csv"), List.of("portfolio", "-"), List.of("portfolio", "-", "--csv"),
            List.of("portfolio", "-", "--json"));
    private static final String MORE = ",filed_headings,filed_duties,duty_paid,deposited,liquidated,weight,weight_unit,freight,"
            + "ad_case,ad_rate";
    private static final List<String> MORE_FIELDS = List.of(",9903.01.24 9503.00.00,2000 0,2000,2025-04-20,2026-03-01,500,kg,100,"
            + "A-570-967-001,12.5%", ",,,,,,,,,,", ",9503.00.00,,150.25,,,1200,,,,");
    private static final Sheet SHEET = new Sheet(BatchRowFuzzTest.CELLS);

    /** A command and its standard input. */
    private record Call(List<String> arguments, byte[] input) {
        @Override
        public String toString() {
            return String.join(" ", arguments) + "\n" + new String(input, StandardCharsets.ISO_8859_1);
        }
    }

    private static Call call(Random random) {
        List<String> arguments = Mutator.pick(COMMANDS, random);
        boolean batch = arguments.get(0).equals("batch");
        StringBuilder file = new StringBuilder(BatchRowFuzzTest.HEADER).append(batch ? "" : MORE);
        for (int left = random.nextInt(5); left > 0; left--) {
            file.append('\n').append(Mutator.pick(BatchRowFuzzTest.ROWS, random))
                    .append(batch ? "" : Mutator.pick(MORE_FIELDS, random));
        }
        byte[] bytes = random.nextInt(8) == 0 ? file.toString().getBytes(StandardCharsets.UTF_8) : SHEET.spoilt(file.toString(), random);
        List<String> all = new ArrayList<>(arguments);
        if (!arguments.get(0).equals("cost")) {
            all.addAll(List.of("--threads", "1"));
        }
        return new Call(all, bytes);
    }

    @Test
    void commands() throws Exception {
        Fuzz.<Call>of(Share.COMMAND).feed(CommandFuzzTest::call, call -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Main.run(new Console(new ByteArrayInputStream(call.input), out,
                    new PrintStream(err, true, StandardCharsets.UTF_8), false, false), call.arguments.toArray(String[]::new));
            assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isIn(0, 2, 3);
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("INTERNAL");
            return status == 0;
        });
    }
}
