package org.tariffstack.law.text.check;

import java.util.List;
import java.util.function.Predicate;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerIndex;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Program;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.csv.Problems;

/** Whether every word that should pick layers picks one. */
public final class SelectorsCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        LayerIndex index = new LayerIndex(book.layers());
        for (TariffLayer layer : book.layers()) {
            // A heading never displaces itself.
            look(book, index, layer.relieves(), other -> !other.heading().equals(layer.heading()), layer.place(), "relieves",
                    problems);
            if (layer.kind() == LayerKind.RELIEF && !layer.basis().equals(Portion.FULL)) {
                notBase(layer.relieves(), layer.place(), "relieves", problems);
            }
        }
        for (Displacement rule : book.displacements()) {
            look(book, index, rule.winners(), layer -> true, rule.place(), "winners", problems);
            look(book, index, rule.losers(), layer -> true, rule.place(), "losers", problems);
            if (rule.displaces() && rule.winners().stream().anyMatch(word -> new LayerSelector(word).picksBase())) {
                problems.add(rule.place(), "winners", "the base rate displaces nothing");
            }
            if (rule.effect() == Displacement.Effect.PORTION) {
                notBase(rule.losers(), rule.place(), "losers", problems);
            }
        }
    }

    /** Refuses what no answer would show: the base duty is always of the whole value. */
    private static void notBase(List<String> words, SourcePlace place, String field, Problems problems) {
        if (words.contains(Program.BASE)) {
            problems.add(place, field, "the base rate is displaced wholly or not at all, never on a portion");
        }
    }

    private static void look(TariffBook book, LayerIndex index, List<String> words, Predicate<TariffLayer> counts, SourcePlace place,
            String field, Problems problems) {
        for (String word : words) {
            LayerSelector selector = new LayerSelector(word);
            boolean known = selector.picksBase() || book.programs().containsKey(word)
                    || index.picked(word).stream().filter(number -> number < book.layers().size())
                            .mapToObj(book.layers()::get).anyMatch(counts);
            if (!known) {
                problems.add(place, field, "'" + word + "' picks no layer, and no programme has this id");
            }
        }
    }
}
