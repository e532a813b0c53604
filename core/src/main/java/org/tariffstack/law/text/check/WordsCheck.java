package org.tariffstack.law.text.check;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Preference;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.csv.Problems;

/** Whether the preferences and countries that conditions and facts name are known. */
public final class WordsCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        Set<String> symbols = book.preferences().stream().map(Preference::symbol).collect(Collectors.toSet());
        Set<String> countries = book.countries().keySet().stream().map(Object::toString).collect(Collectors.toSet());
        for (FactDefinition fact : book.facts().values()) {
            known(fact.impliedBySpi(), symbols, "preference", fact.place(), "implied_by", problems);
        }
        BookConditions.of(book).forEach((place, condition) -> condition.atoms().forEach(atom -> {
            if (atom instanceof Condition.PaysPreference pays) {
                known(pays.symbols(), symbols, "preference", place, "when", problems);
            } else if (atom instanceof Condition.IsOneOf is && is.fact().type() == FactType.COUNTRIES) {
                known(is.words(), countries, "country", place, "when", problems);
            }
        }));
    }

    private static void known(Collection<String> words, Set<String> known, String kind, SourcePlace place, String field,
            Problems problems) {
        words.stream().filter(word -> !known.contains(word)).sorted()
                .forEach(word -> problems.add(place, field, "the book knows no " + kind + " '" + word + "'"));
    }
}
