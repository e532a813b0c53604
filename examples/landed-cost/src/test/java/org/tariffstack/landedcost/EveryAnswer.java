package org.tariffstack.landedcost;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.law.RateLine;
import org.tariffstack.us.UnitedStates;

/** A program that prints what the commands print: of lines all over the schedule, and each report once. */
final class EveryAnswer {
    private static final List<String> COMMANDS = List.of(
            "batch -",
            "duty 9503.00.00 --origin CN --on 2025-04-15",
            "duty 9406.20.00 --origin CN --on 2025-06-10 --value 1000.37 --facts steel_pct=12.5 --json",
            "duty 1201.90.00 --origin US --on 2025-09-01 --jurisdiction CN",
            "timeline 9503.00.00 --origin CN,VN --from 2025-01-01 --to 2026-07-01",
            "timeline 9503.00.00 --origin CN --from 2025-01-01 --to 2026-07-01 --json",
            "compare 9503.00.00 --origin CN,VN,MX --on 2025-11-10",
            "cost --hts 9503.00.00 --origin CN --on 2025-06-10 --value 1000 --mode vessel",
            "stacking", "stacking --jurisdiction CN", "coverage", "coverage --jurisdiction CN", "facts",
            "truce", "scenarios", "check");

    /** The first of them print answers about goods, the others whole pages, which takes much longer. */
    private static final int WITHOUT_PAGES = 8;

    private EveryAnswer() {}

    /**
     * Prints the answers.
     *
     * @param args how many lines of the schedule to leave out for each that is asked for, and one more; then "all", or
     *             anything else for no pages
     */
    public static void main(String[] args) {
        byte[] entries = entries(Integer.parseInt(args[0])).getBytes(StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        for (String command : args[1].equals("all") ? COMMANDS : COMMANDS.subList(0, WITHOUT_PAGES)) {
            int status = Main.run(new Console(new ByteArrayInputStream(entries), System.out, errors, false, false),
                    command.split(" "));
            System.out.writeBytes(("\n" + command + ": " + status + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }

    /** Lines of eight digits: each from China at the peak of 2025, and every third from Japan a year later. */
    private static String entries(int step) {
        StringBuilder csv = new StringBuilder("hts,origin,entered,value,facts\n");
        Instant then = Instant.parse("2025-04-15T16:00:00Z");
        List<String> codes = UnitedStates.book().schedule().lines().stream()
                .filter(line -> line.validity().period().contains(then)).map(RateLine::code).filter(code -> code.length() == 8).map(code -> code.digits()).distinct().toList();
        for (int i = 0; i < codes.size(); i += step) {
            csv.append(codes.get(i)).append(",CN,2025-04-15,1000.37,us_content_pct=25\n");
            if (i % 3 == 0) {
                csv.append(codes.get(i)).append(",JP,2026-03-15,77.01,\n");
            }
        }
        return csv.toString();
    }
}
