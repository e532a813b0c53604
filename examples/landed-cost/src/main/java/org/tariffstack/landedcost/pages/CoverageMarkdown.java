package org.tariffstack.landedcost.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tariffstack.landedcost.text.EnumWords;
import org.tariffstack.landedcost.text.LocalTimes;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.Gap;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Unmodelled;

/** What a book holds, heading by heading, as the page docs/coverage.md. */
public final class CoverageMarkdown {
    private final TariffBook book;
    private final MarkdownPage page = new MarkdownPage();

    private CoverageMarkdown(TariffBook book) {
        this.book = book;
    }

    /** The page for a book. */
    public static String page(TariffBook book) {
        return new CoverageMarkdown(book).write();
    }

    private String write() {
        Map<Program, List<TariffLayer>> byProgram = book.layers().stream()
                .collect(Collectors.groupingBy(TariffLayer::program, LinkedHashMap::new, Collectors.toList()));
        page.title("Coverage", "coverage", "coverage", book).text("""
                Every heading of additional duties that the book holds, with each of its versions: what it charges or
                relieves, on which goods, from where, from when (inclusive) until when (exclusive), how well it is
                founded and on which act it rests. Times are those of the jurisdiction. A row whose start and end are the
                same is a record of law that never took effect, or was undone back to its first minute.

                """);
        page.text("Book ").text(book.version()).text(", checked through ").text(book.verifiedThroughDate())
                .text(".\n\n## Programmes\n\n");
        page.head("Programme", "Authority", "Headings", "Versions", "Primary", "Secondary", "Inferred", "Refundable since");
        book.programs().values().forEach(program -> summary(program, byProgram.getOrDefault(program, List.of())));
        gaps();
        unmodelled();
        toldByPrecedence();
        book.programs().values().forEach(program -> headings(program, byProgram.getOrDefault(program, List.of())));
        page.text(CostLawMarkdown.sections(book));
        return page.toString();
    }

    private void summary(Program program, List<TariffLayer> layers) {
        page.row(MarkdownPage.code(program.id()), program.authority().name(),
                Long.toString(layers.stream().map(TariffLayer::heading).distinct().count()),
                Integer.toString(layers.size()), count(layers, Confidence.PRIMARY), count(layers, Confidence.SECONDARY),
                count(layers, Confidence.INFERRED), program.status().refundableSince() == null ? ""
                        : program.status().refundableSince() + ": " + program.status().ruling());
    }

    private static String count(List<TariffLayer> layers, Confidence confidence) {
        return Long.toString(layers.stream().filter(layer -> layer.citation().confidence() == confidence).count());
    }

    private void gaps() {
        page.text("\n## What the book knows that it lacks\n\n");
        if (book.gaps().isEmpty()) {
            page.text("Nothing.\n");
            return;
        }
        page.head("Goods", "Origins", "From", "To", "What an assessment says");
        for (Gap gap : book.gaps()) {
            page.row(gap.products().text(), gap.origins().text(),
                    LocalTimes.text(gap.validity().period().from(), book.zone()),
                    LocalTimes.text(gap.validity().period().to(), book.zone()), gap.warning());
        }
    }

    private void unmodelled() {
        if (!book.unmodelled().isEmpty()) {
            page.text("\n## What legal acts name and the book leaves out\n\n");
            page.head("What", "Why", "Founded", "Act");
            for (Unmodelled left : book.unmodelled()) {
                page.row(left.what(), left.reason(), EnumWords.of(left.citation().confidence()),
                        left.citation().text());
            }
        }
    }

    private void toldByPrecedence() {
        TreeSet<String> filed = book.displacements().stream().map(Displacement::files).filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!filed.isEmpty()) {
            page.text("\n## Headings that the rules of precedence file\n\n")
                    .text("They have no rows below: what they spare is told by the rules in docs/stacking.md.\n\n")
                    .text(String.join(", ", filed)).text("\n");
        }
    }

    private void headings(Program program, List<TariffLayer> layers) {
        if (layers.isEmpty()) {
            return;
        }
        page.text("\n## ").text(program.title()).text(" (").text(MarkdownPage.code(program.id())).text(")\n\n");
        page.head("Heading", "Does", "Origins", "Goods", "Only if", "From", "To", "Enacted", "Founded", "Act");
        for (TariffLayer layer : layers) {
            page.row(layer.heading() + (layer.strand().isEmpty() ? "" : " (" + layer.strand() + ")"),
                    EnumWords.of(layer.kind()) + " " + layer.rate().text()
                            + (layer.basis().equals("full") ? "" : " on " + layer.basis()),
                    layer.origins().text(), layer.products().text(), MarkdownPage.code(layer.when().text()),
                    LocalTimes.text(layer.validity().period().from(), book.zone()),
                    LocalTimes.text(layer.validity().period().to(), book.zone()),
                    layer.validity().enacted() == null ? "" : layer.validity().enacted().toString(),
                    EnumWords.of(layer.citation().confidence()), layer.citation().text());
        }
    }
}
