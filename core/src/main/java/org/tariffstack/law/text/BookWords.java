package org.tariffstack.law.text;

import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/** The words of a book, with which more law can be written for it. */
public final class BookWords {
    private final LayerParser parser;

    private BookWords(LayerParser parser) {
        this.parser = parser;
    }

    /** The words that a book knows: its programmes, portions, countries, lists and facts. */
    public static BookWords of(TariffBook book) {
        return new BookWords(new LayerParser(book.programs(), book.portions(),
                new ScopeParser(book.countries(), book.codeLists(), book.countryLists()),
                new ConditionParser(book.facts(), book.zone()), new WallClock(book.zone())));
    }

    /**
     * The layer that a row with the columns of {@code layers/*.csv} states.
     *
     * @throws BookFormatException with every problem of the row, if there is any
     */
    public TariffLayer layer(TextRow row) {
        Problems problems = new Problems();
        TariffLayer layer =
                parser.layer(new Row(name -> row.texts().getOrDefault(name, ""), row.place(), problems));
        if (layer == null || !problems.found().isEmpty()) {
            throw new BookFormatException(problems.found());
        }
        return layer;
    }
}
