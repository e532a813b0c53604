package org.tariffstack.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** {@code docs/benchmarks.md}, made of what JMH measured. */
final class ResultsPage {
    /** The number of entries of {@link Questions#ofTheWholeBook}. */
    private static final int COMMITTED = 2_000;
    /** What counts as ten times the time. */
    private static final double TENFOLD = 12;

    private final StringBuilder page = new StringBuilder();
    private final Results results;

    private ResultsPage(Results results) {
        this.results = results;
    }

    /**
     * Writes the page.
     *
     * @param args the file that JMH wrote and the file of the page
     */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[1]), of(Results.read(Path.of(args[0])), BookMemory.measure(), system(),
                LocalDate.now(ZoneOffset.UTC)));
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors" + processor();
    }

    /** What Linux calls the processor, or nothing. */
    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")").findFirst().orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * The text of the page.
     *
     * @param system the machine
     * @param day when it was measured
     */
    static String of(Results results, BookMemory memory, String system, LocalDate day) {
        ResultsPage made = new ResultsPage(results);
        made.top(system, day);
        made.subset();
        made.book();
        made.growth();
        made.targets(memory);
        return made.page.toString();
    }

    private void top(String system, LocalDate day) {
        text("""
                # Benchmarks

                All of this page is written by one command, which builds, tests that what is compared answers the same,
                measures, and takes about a quarter of an hour on a machine that should do nothing else:

                ```
                examples/benchmarks/bin/run
                ```

                Read on %s: %s; %s. %s.

                The panel and first rates, which take seconds, are timed less often; rows of a batch, which go through most code, are warmed
                up for 20 s. Beside each time is the half-width of its interval of 99.9%% confidence. A machine that others use too
                is noisy: ratios within the run count more than figures. Whole processes, with their start and their memory, and
                the full sweep are in [benchmarks of processes](benchmarks-processes.md).
                """.formatted(day, system, results.machine(), results.settings()));
    }

    private void subset() {
        text("""

                ## Beside hand-written Java and Drools

                What do goods of China and Hong Kong owe, on 71 lines, since 2018? `StraightLine` is that by hand, a switch and
                comparisons: the limit. `duties.drl` is the same law as 24 rules for Drools 10.2.0, compiled to its executable model,
                with lists of codes in hash maps and nothing to match but the good. They know no more than that; tariffstack
                answers from the whole book. `SameAnswersTest` holds all of them to one answer for each of the 2,000 entries of
                `subset-entries.csv`, and for every line at every change of the law and the second before.

                | | ns/op | per second | bytes/op | times the limit | Drools takes times as long |
                |---|--:|--:|--:|--:|--:|
                """);
        Measured limit = results.of("SubsetBenchmark.straightLine");
        Measured drools = drools();
        List.of("straightLine|by hand: the limit", "rate|`RateCard.rate`: a rate alone",
                "totals|`TariffStack.totals`: by programme, added up",
                "assess|`TariffStack.assess`: explained, with questions and bounds",
                "reference|the same from the reference engine", "drools|Drools, one session for all",
                "droolsStateless|Drools, a session for each").forEach(row -> {
                    Measured one = results.of("SubsetBenchmark." + row.substring(0, row.indexOf('|')));
                    line(row.substring(row.indexOf('|') + 1), columns(one), factor(one.over(limit)), factor(drools.over(one)));
                });
    }

    /** The faster of the two ways to ask it. */
    private Measured drools() {
        Measured kept = results.of("SubsetBenchmark.drools");
        Measured fresh = results.of("SubsetBenchmark.droolsStateless");
        return kept.nanos() <= fresh.nanos() ? kept : fresh;
    }

    private void book() {
        text("""

                ## The whole book

                2,000 entries drawn from all lines, 13 origins and all times since 2018: `entries.csv`. A row of a batch is read as
                CSV, answered and written as JSON, with `-Xmx256m`. A rate card works out the whole history of a line and origin when it is
                first asked; then it looks up. The panel is every line of chapter 85 from every origin through
                every change since 2018, as Parquet.

                | | ns/op | per second | bytes/op |
                |---|--:|--:|--:|
                """);
        line("`TariffStack.assess`", columns(results.of("BookBenchmark.assess 1")));
        line("`TariffStack.totals`", columns(results.of("BookBenchmark.totals 1")));
        line("`RateCard.rate`", columns(results.of("BookBenchmark.rate 1")));
        Measured first = results.of("FirstRatesBenchmark.rates");
        line("`RateCard.rate` for the first time", columns(new Measured(first.nanos() / 2_000, first.error() / 2_000,
                first.bytes() / 2_000)));
        line("the reference engine, explained", columns(results.of("BookBenchmark.reference 1")));
        line("a row of `batch`", columns(results.of("BatchBenchmark.row")));
        line("the book read, warm", columns(results.of("LoadBenchmark.load")));
        line("the panel of a chapter", columns(results.of("PanelBenchmark.chapter")));
    }

    private void growth() {
        text("""

                ## More law, more entries

                Two and four times the layers: each layer again under other numbers, from the same origins, at the same times and on
                the same conditions, but for a line that none of the entries is of. So two and four times the layers hold where and when
                an entry is made, and it owes what it owed (`LargerBookTest`). That is how tariffs grow for goods that are spared; a
                layer that reaches the goods would be a line of the answer too, and cost what a line costs. What is read is answers to
                entries whose like was asked before; the reference engine looks at every layer each time.

                | layers | 1× ns/op | 2× ns/op | 4× ns/op | 4× takes times as long as 1× |
                |---|--:|--:|--:|--:|
                """);
        for (String depth : List.of("assess", "totals", "rate", "reference")) {
            Measured one = results.of("BookBenchmark." + depth + " 1");
            Measured four = results.of("BookBenchmark." + depth + " 4");
            line(depth, withError(one), withError(results.of("BookBenchmark." + depth + " 2")), withError(four),
                    factor(four.over(one)));
        }
        text("""

                Ten and a hundred times the entries, explained one after the other:

                | entries | time | per entry | takes times as long as a tenth of them |
                |---|--:|--:|--:|
                """);
        entries(1, "");
        entries(10, factor(entries(10).over(entries(1))));
        entries(100, factor(entries(100).over(entries(10))));
    }

    /** Explained entries, so many times the committed ones. */
    private Measured entries(int times) {
        return results.of("EntriesBenchmark.assess " + times);
    }

    private void entries(int times, String factor) {
        Measured all = entries(times);
        line(String.format(Locale.ROOT, "%,d", times * COMMITTED), number(all.nanos() / 1e6) + " ms",
                number(all.nanos() / (times * COMMITTED)) + " ns", factor);
    }

    private void targets(BookMemory memory) {
        Measured assess = results.of("BookBenchmark.assess 1");
        Measured totals = results.of("BookBenchmark.totals 1");
        Measured rate = results.of("BookBenchmark.rate 1");
        Measured subsetRate = results.of("SubsetBenchmark.rate");
        Measured limit = results.of("SubsetBenchmark.straightLine");
        double explained = drools().over(results.of("SubsetBenchmark.assess"));
        double bare = drools().over(subsetRate);
        Measured batch = results.of("BatchBenchmark.row");
        Measured load = results.of("LoadBenchmark.load");
        double layers = results.of("BookBenchmark.assess 4").over(assess);
        double inCaches = entries(10).over(entries(1));
        double beyond = entries(100).over(entries(10));
        text("""

                ## Targets

                | | target | read | reached |
                |---|--:|--:|---|
                """);
        target("explained assessments", "500,000/s", perSecond(assess), assess.perSecond() >= 500_000);
        target("totals", "2,000,000/s", perSecond(totals), totals.perSecond() >= 2_000_000);
        target("rates alone", "5,000,000/s", perSecond(rate), rate.perSecond() >= 5_000_000);
        target("rates alone, beside the limit", "at most 3×", factor(subsetRate.over(limit)), subsetRate.over(limit) <= 3);
        target("explained assessments, faster than Drools", "4×", factor(explained), explained >= 4);
        target("rates alone, faster than Drools", "40×", factor(bare), bare >= 40);
        target("rows of a batch", "150,000/s", perSecond(batch), batch.perSecond() >= 150_000);
        target("book read, warm", "150 ms", number(load.nanos() / 1e6) + " ms", load.nanos() < 150e6);
        target("book in memory", "64 MB", number(memory.book() / 1e6) + " MB", memory.book() < 64_000_000);
        target("book with all kept for the 2,000 entries", "64 MB", number(memory.answering() / 1e6) + " MB",
                memory.answering() < 64_000_000);
        target("four times the layers, explained", "below 4×", factor(layers), layers < 4);
        target("ten times the entries, explained: 20,000 for 2,000", "10×", factor(inCaches), inCaches < TENFOLD);
        target("ten times the entries, explained: 200,000 for 20,000", "10×", factor(beyond), beyond < TENFOLD);
        text("""

                The last two count as reached below 12×. The panel of everything and the time of `tariffstack duty` are of whole
                processes, on [their page](benchmarks-processes.md). The memory of the book is what is in use after it was read,
                less what was before.
                """);
        if (explained < 4 || inCaches >= TENFOLD) {
            text("""

                    What limits those that are missed:

                    """);
        }
        if (explained < 4) {
            text("""
                    - An explained answer beside Drools: Drools tells one number. The answer tells the lines with their acts, each
                      heading that was declined, each open question with the duty that each answer to it would give, and the bounds.
                      Those are some two kilobytes of objects; to find what is kept of the code, the origin and the day takes by
                      itself most of the time that four times Drools would leave.
                    """);
        }
        if (inCaches >= TENFOLD) {
            text("""
                    - Ten times the entries: 2,000 entries, with the codes and plans that are kept for them, fit the caches of the
                      processor and 20,000 do not, so that each takes longer by some accesses to memory. Beyond that the time
                      grows as the entries do.
                    """);
        }
    }

    private void target(String what, String target, String read, boolean reached) {
        line(what, target, read, reached ? "yes" : "**no**");
    }

    private static String columns(Measured one) {
        return withError(one) + " | " + perSecond(one) + " | " + (one.bytes() < 0.5 ? "0" : number(one.bytes()));
    }

    private static String withError(Measured one) {
        return number(one.nanos()) + (Double.isNaN(one.error()) ? "" : " ± " + number(one.error()));
    }

    private static String perSecond(Measured one) {
        return number(one.perSecond());
    }

    private static String factor(double times) {
        return number(times) + "×";
    }

    /** Whole from 100 on, with one digit from 10 on, below with two. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private void line(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void text(String text) {
        page.append(text);
    }
}
