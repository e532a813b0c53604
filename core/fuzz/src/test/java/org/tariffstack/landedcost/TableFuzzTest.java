package org.tariffstack.landedcost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.cost.RateTable;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.fuzz.Sheet;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.cost.RateFile;
import org.tariffstack.landedcost.io.InputFile;
import org.tariffstack.landedcost.review.InterestTable;
import org.tariffstack.landedcost.rows.Rows;
import org.tariffstack.review.UncoveredDayException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tables of rates are read, or refused with the line at fault. */
class TableFuzzTest {
    private static final Sheet SHEET = new Sheet(new Mutator(List.of("EUR", "2025-01-02", "1.0425", "7%", "2025-03-31", "ECB",
            "currency", "since", "through", "rate", "from", "to", "7.25%"), List.of("%", ".", "-", "EUR", "2025-01-01", "1", " ")));

    /** A command that has a table of interest. */
    @Command
    private static final class WithInterest implements Runnable {
        @Mixin
        private InterestTable interest;

        @Override
        public void run() {}
    }

    @Test
    void ratesOfExchange(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rates.csv");
        CommandLine command = new CommandLine(new WithInterest());
        Fuzz.<byte[]>of(Share.RATE_FILE, UsageException.class).feed(random -> SHEET.spoilt("""
                currency,since,through,rate,source
                EUR,2025-01-02,2025-01-31,1.0425,ECB
                CNY,2025-01-02,,0.137,
                "GBP",2025-02-01,2025-02-28,"1.25","a, b"
                """, random), bytes -> {
            Files.write(file, bytes);
            RateTable table = RateFile.read(InputFile.of(file.toString()), "USD", command);
            table.find("EUR", "USD", LocalDate.of(2025, 1, 15));
            return true;
        });
    }

    @Test
    void ratesOfInterest(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("interest.csv");
        Fuzz.<byte[]>of(Share.INTEREST, UsageException.class, Rows.RefusedException.class, UncoveredDayException.class).feed(
                random -> SHEET.spoilt("""
                from,to,rate
                2025-01-01,2025-03-31,7%
                2025-04-01,2025-06-30,6.5 %
                2025-07-01,,7%
                """, random), bytes -> {
            Files.write(file, bytes);
            WithInterest command = new WithInterest();
            new CommandLine(command).parseArgs("--interest", file.toString(), "--through", "2026-05-01");
            command.interest.read();
            command.interest.on(java.math.BigDecimal.TEN, LocalDate.of(2025, 2, 1));
            return true;
        });
    }
}
