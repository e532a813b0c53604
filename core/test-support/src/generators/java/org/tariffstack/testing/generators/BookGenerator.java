package org.tariffstack.testing.generators;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tariffstack.law.TariffBook;
import org.tariffstack.testing.generators.BookDraft.ItemDraft;

/**
 * Small books of made-up law, valid by construction: {@code BookValidator} finds nothing in them, not even a warning.
 *
 * <p>A book has a schedule of one to five lines, up to six headings in up to three programmes, rules of precedence of every
 * effect, portions, product and country lists, conditions of every kind and two preferences. A heading may have versions
 * and strands; law may be retroactive, put off or struck out. Books shrink to one line and one heading.
 */
public final class BookGenerator {
    private static final int MOST_HEADINGS = 6;
    private static final int MOST_RULES = 4;
    private static final int MOST_ENTRIES = 3;

    private BookGenerator() {}

    /** The books. */
    public static Arbitrary<TariffBook> books() {
        return drafts().map(BookDraft::book);
    }

    /** Books, each with one to three entries that it can answer. */
    public static Arbitrary<BookWithEntries> booksWithEntries() {
        return books().flatMap(book -> EntryGenerator.of(book).entries().list().ofMinSize(1).ofMaxSize(MOST_ENTRIES)
                .map(entries -> new BookWithEntries(book, entries))).withoutEdgeCases();
    }

    static Arbitrary<BookDraft> drafts() {
        return Combinators.combine(ScheduleDraft.schedules(),
                HeadingDraft.headings().list().ofMinSize(1).ofMaxSize(MOST_HEADINGS),
                RuleDraft.rules().list().ofMaxSize(MOST_RULES), Arbitraries.of(0, 0, 2, 3, 4), items(), items(),
                Arbitraries.of(false, false, false, true))
                .as((schedule, headings, rules, group, one, two, gap) -> new BookDraft(schedule, headings, rules, group,
                        lists(one, two), gap)).withoutEdgeCases();
    }

    private static Map<String, List<ItemDraft>> lists(List<ItemDraft> one, List<ItemDraft> two) {
        return new TreeMap<>(Map.of("goods-a", one, "goods-b", two));
    }

    private static Arbitrary<List<ItemDraft>> items() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of(8, 10, 6, 4),
                ConditionTexts.conditions(), Succession.successions(1)).as(ItemDraft::new).list().ofMinSize(1).ofMaxSize(4)
                .withoutEdgeCases();
    }
}
