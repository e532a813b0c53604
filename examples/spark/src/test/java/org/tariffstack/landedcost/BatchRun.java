package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;

/** What {@code tariffstack batch} answers, for tests elsewhere. */
public final class BatchRun {
    private BatchRun() {}

    /** The lines that it prints for a CSV file. */
    public static List<String> answers(byte[] csv) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new Console(new ByteArrayInputStream(csv), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false), "batch", "-");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isIn(0, ExitStatus.SOME_REFUSED);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
