package org.tariffstack.properties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/**
 * What no answer may show: a negative duty, a line neither computed nor called open, a basis outside the value, two
 * versions of one heading, or two treatments of which the book says that one excludes the other.
 */
final class AnswerCheck {
    private final TariffBook book;
    private final Map<String, List<TariffLayer>> byHeading = new HashMap<>();
    private final List<Displacement> exclusive = new ArrayList<>();

    AnswerCheck(TariffBook book) {
        this.book = book;
        book.layers().forEach(layer -> byHeading.computeIfAbsent(layer.heading(), key -> new ArrayList<>(2)).add(layer));
        for (Displacement rule : book.displacements()) {
            // Rules that ask for a fact are held to it by the engine's own tests; here nothing is stated.
            if ((rule.effect() == Displacement.Effect.EXCLUDES || rule.effect() == Displacement.Effect.ONE)
                    && rule.when().equals(Condition.ALWAYS)) {
                exclusive.add(rule);
            }
        }
    }

    /** What is wrong with an answer, or an empty text. */
    String problem(Assessment answer) {
        Set<String> headings = new HashSet<>();
        for (DutyLine line : answer.lines()) {
            if (line.duty().isPresent() == line.unresolved().isPresent()) {
                return line.heading() + " is neither computed nor open";
            }
            if (line.duty().isPresent() && line.duty().get().signum() < 0) {
                return line.heading() + " is negative";
            }
            if (line.basis().signum() < 0 || line.basis().compareTo(answer.customsValue()) > 0) {
                return line.heading() + " is charged on " + line.basis();
            }
            if (!line.relief() && !headings.add(line.heading() + line.portion())) {
                return line.heading() + " stands twice";
            }
        }
        if (answer.lines().isEmpty() || answer.dutyAmount().isPresent() != answer.isResolved()) {
            return "no lines, or a total in spite of an open line";
        }
        return answer.lines().size() < 3 ? "" : contradiction(answer);
    }

    private String contradiction(Assessment answer) {
        Instant at = answer.entry().entered().instant(book.zone());
        Origin origin = answer.entry().origin();
        HtsCode hts = answer.entry().hts();
        List<DutyLine> charged = answer.lines().stream().filter(line -> !line.isBase()).toList();
        for (DutyLine winner : charged) {
            List<TariffLayer> winners = holding(winner, hts, origin, at);
            for (DutyLine loser : charged) {
                if (loser.relief() || loser.heading().equals(winner.heading())) {
                    continue;
                }
                List<TariffLayer> losers = holding(loser, hts, origin, at);
                boolean excluded = !winners.isEmpty() && winners.stream().allMatch(layer -> takesWhole(layer, losers));
                for (Displacement rule : exclusive) {
                    excluded |= picks(rule.winners(), winners) && picks(rule.losers(), losers)
                            && rule.validity().holds(at, null) && rule.origins().contains(origin, at, null)
                            && rule.products().match(hts, at, null).coverage() == ProductMatch.Coverage.WHOLE
                            && (!rule.onlyIfPaying() || winner.duty().filter(duty -> duty.signum() > 0).isPresent());
                }
                if (excluded) {
                    return winner.heading() + " excludes " + loser.heading() + ", and both stand";
                }
            }
        }
        return "";
    }

    private List<TariffLayer> holding(DutyLine line, HtsCode hts, Origin origin, Instant at) {
        List<TariffLayer> layers = new ArrayList<>(2);
        for (TariffLayer layer : byHeading.getOrDefault(line.heading(), List.of())) {
            if (layer.validity().holds(at, null) && layer.origins().contains(origin, at, null)
                    && layer.products().match(hts, at, null).coverage() != ProductMatch.Coverage.NONE) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static boolean takesWhole(TariffLayer winner, List<TariffLayer> losers) {
        return (winner.kind() == LayerKind.DUTY || winner.basis().equals(Portion.FULL)) && picks(winner.relieves(), losers);
    }

    private static boolean picks(List<String> selectors, List<TariffLayer> layers) {
        return !layers.isEmpty() && layers.stream()
                .allMatch(layer -> selectors.stream().anyMatch(word -> new LayerSelector(word).picks(layer)));
    }
}
