package org.tariffstack.law.text;

import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.read.LayerParser;
import org.tariffstack.law.text.read.ScopeParser;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.RowTimes;

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
                new ConditionParser(book.facts(), book.zone()), new RowTimes(book.zone())));
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
