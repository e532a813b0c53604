package org.tariffstack.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tariffstack.TariffStack;
import org.tariffstack.cases.Example;
import org.tariffstack.cases.Examples;
import org.tariffstack.evidence.DriftExplanations.Explanation;
import org.tariffstack.evidence.DriftExplanations.Export;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/** The text of docs/evidence.md. */
final class EvidencePage {
    static final List<TariffBook> BOOKS = List.of(TariffStack.unitedStates().book(),
            TariffStack.chinaOnUnitedStatesGoods().book());

    private final StringBuilder page = new StringBuilder();
    private final List<Example> examples = Examples.all();
    /** How many examples rest on a programme. */
    private final Map<String, Integer> pinned = new LinkedHashMap<>();
    private final List<Doubt> doubts = Doubt.all();
    private int onNone;

    private EvidencePage() {
        for (Example example : examples) {
            Collection<String> programs = example.programs();
            programs.forEach(program -> pinned.merge(program, 1, Integer::sum));
            onNone += programs.isEmpty() ? 1 : 0;
        }
    }

    static String text() {
        EvidencePage evidence = new EvidencePage();
        evidence.head();
        evidence.figures();
        evidence.law();
        evidence.examples();
        evidence.doubts();
        evidence.drift();
        evidence.targets();
        return evidence.page.toString();
    }

    private void head() {
        page.append("""
                # Evidence

                <!-- Generated: mvn -pl core test -Dtest=EvidencePageTest -Dpages.write=true -->

                Why anyone should trust an answer of this library: what it claims, each figure with the command that gives it
                again, and what its law rests on, programme by programme. The page is made from the books, the pinned examples,
                `measured.csv`, `doubts.csv`, and the pages on drift, benchmarks and invariants; a test fails where it says
                something else than they do, where a command names a test, module, profile or script that is not there, and
                where a link leads nowhere.

                """);
    }

    private void figures() {
        page.append("""
                ## Figures

                A figure with a day was measured then, at that commit. One without is counted or held in every build: if it were
                not so, the build would fail. Commands are run in the folder of the repository; `FOLDER` and `FILE` are yours.

                """);
        table("Claim", "Figure", "Command", "Read", "More");
        Derived derived = new Derived(examples);
        for (Figure figure : Figure.all()) {
            row("<a id=\"" + figure.id() + "\"></a>" + derived.filled(figure.claim()),
                    figure.isOpen() ? "*" + Figure.OPEN + "*" : derived.filled(figure.value()),
                    figure.command().isEmpty() ? "" : "`" + figure.command() + "`",
                    figure.date().isEmpty() ? "" : figure.date() + ", `" + figure.commit() + "`",
                    figure.where().isEmpty() ? "" : "[" + figure.where().replaceAll("[#.].*", "") + "](" + figure.where() + ")");
        }
    }

    private void law() {
        page.append("""

                ## The law, by programme

                A heading that changed has a version for each rate, list or period. Each version cites its act and says how well
                it is founded:

                - **primary**: read in the official text or in a copy of it: the Federal Register, the schedule with its notes, a
                  message of customs, an announcement of China's Tariff Commission;
                - **secondary**: read in a work that quotes or sums up the official text;
                - **inferred**: concluded from other facts.

                An example counts for each programme of which it pins a line, charged or relieved, and for one that it names
                with a rate of zero. Doubts are [below](#open-doubts). Which version rests on what, with its act, is in
                [coverage](coverage.md) and [coverage (CN)](coverage-cn.md).
                """);
        BOOKS.forEach(this::programs);
    }

    private void programs(TariffBook book) {
        page.append("\n### ").append(title(book)).append("\n\nVersion ").append(book.version()).append(", checked through ")
                .append(book.verifiedThroughDate()).append(".\n\n");
        Map<Program, List<Citation>> byProgram = new LinkedHashMap<>();
        book.programs().values().forEach(program -> byProgram.put(program, new ArrayList<>()));
        book.layers().forEach(layer -> byProgram.get(layer.program()).add(layer.citation()));
        table("Programme", "Versions", "Primary", "of them", "Secondary", "Inferred", "Examples", "Open doubts");
        byProgram.forEach((program, citations) -> law("`" + program.id() + "`", citations,
                number(pinned.getOrDefault(program.id(), 0)), number(doubtsOf(book, program.id()))));
        long ofBook = examples.stream().filter(example -> example.book().equals(folder(book))).count();
        long open = doubts.stream().filter(doubt -> doubt.book().equals(book.jurisdiction())).count();
        law("**all**", book.layers().stream().map(TariffLayer::citation).toList(), number(ofBook), number(open));
        law("rules between programmes", book.displacements().stream().map(Displacement::citation).toList(), "", "");
        if (!book.fees().isEmpty()) {
            law("fees", book.fees().stream().map(fee -> fee.citation()).toList(), "", "");
        }
    }

    private void law(String name, List<Citation> citations, String examples, String doubts) {
        long primary = count(citations, Confidence.PRIMARY);
        row(name, number(citations.size()), number(primary),
                citations.isEmpty() ? "" : Math.floorDiv(100 * primary, (long) citations.size()) + "%",
                number(count(citations, Confidence.SECONDARY)), number(count(citations, Confidence.INFERRED)), examples, doubts);
    }

    private long doubtsOf(TariffBook book, String program) {
        return doubts.stream().filter(doubt -> doubt.book().equals(book.jurisdiction()) && doubt.programs().contains(program))
                .count();
    }

    private void examples() {
        page.append("""

                ## Pinned examples

                Each is an entry, what it owes by a published source or by the sum of the rates that one names, and that source:
                a row of a file of `core/src/test/resources/examples`, which `PinnedExamplesTest` asks of the book. Most stand in
                pairs, the minute of a change and the one before. The tests beside it, which pin more than a rate (what is
                refunded, asked for, refused or filed in which order), are not counted here.

                """);
        table("File", "Examples");
        Map<String, Integer> files = new LinkedHashMap<>();
        examples.forEach(example -> files.merge(example.file(), 1, Integer::sum));
        files.forEach((file, count) -> row("[" + file + "](../core/src/test/resources/examples/" + file + ")", number(count)));
        row("all", number(examples.size()));
        page.append("\n").append(number(onNone)).append("""
                 of them pin that nothing is owed, without naming a programme in full, so they count for none above; an example
                in which several programmes meet counts for each.
                """);
    }

    private void doubts() {
        page.append("""

                ## Open doubts

                What a reader of the law should know before relying on a programme. Where the law itself is silent, [how we read
                the law](how-we-read-the-law.md) says what we do; what a book knows that it lacks, an assessment says, and
                [coverage](coverage.md#what-the-book-knows-that-it-lacks) lists.

                """);
        table("Book", "Programmes", "Doubt");
        doubts.forEach(doubt -> row(doubt.book(), doubt.programs().isEmpty() ? "the book as a whole"
                : String.join(" ", doubt.programs().stream().map(id -> "`" + id + "`").toList()), doubt.text()));
    }

    private void drift() {
        List<Export> exports = DriftExplanations.exports();
        List<Explanation> explanations = DriftExplanations.explanations();
        page.append("""

                ## Differences from the official exports

                `tariffstack drift` compares the book with an official export of the schedule: rates, headings, their rates, and
                footnotes. On five exports every finding is explained by a row of `drift-explanations.csv`; [drift](drift.md) says
                what is compared and counts them by export. Two gaps of the book came to light so, and were closed: the duties on
                leather and footwear of Japan, and two lines of the solar safeguard.

                """);
        table("Export", "On", "Findings", "Explained", "Unexplained");
        exports.forEach(export -> row(export.name(), export.day(), number(export.explained() + export.unexplained()),
                number(export.explained()), number(export.unexplained())));
        page.append("\nThe explanations, with the findings of all exports together:\n\n");
        table("Kind", "Explanation", "Citation", "Findings");
        Map<String, Integer> kinds = new LinkedHashMap<>();
        explanations.forEach(explanation -> kinds.merge(explanation.kind(), explanation.sum(), Integer::sum));
        kinds.forEach((kind, sum) -> {
            row("**" + kind + "**", "", "", "**" + number(sum) + "**");
            explanations.stream().filter(explanation -> explanation.kind().equals(kind))
                    .sorted(Comparator.comparingInt(Explanation::sum).reversed())
                    .forEach(explanation -> row("", explanation.text(), explanation.citation(), number(explanation.sum())));
        });
    }

    private void targets() {
        page.append("""

                ## Speed

                The targets that were set, and what the last run of the [benchmarks](benchmarks.md) read:

                """);
        table("Target", "Set", "Read", "Reached");
        Target.all().forEach(target -> row(target.name(), target.target(), target.read(), target.verdict()));
    }

    private static String title(TariffBook book) {
        return "Book of " + book.jurisdiction();
    }

    private static String folder(TariffBook book) {
        return book.jurisdiction().toLowerCase(Locale.ROOT);
    }

    private static long count(List<Citation> citations, Confidence confidence) {
        return citations.stream().filter(citation -> citation.confidence() == confidence).count();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void table(String... names) {
        row(names);
        page.append("|").append("---|".repeat(names.length)).append('\n');
    }

    private void row(String... cells) {
        page.append('|');
        for (String cell : cells) {
            page.append(cell.isEmpty() ? " |" : " " + cell + " |");
        }
        page.append('\n');
    }
}
