package org.tariffstack.properties;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/**
 * What no answer may show: a negative duty, a line neither computed nor called open, a basis outside the value or other
 * than the facts make it, two versions of one heading, a total that is not the sum of the lines or lies not within bounds,
 * two treatments of which the book says that one excludes the other, or a heading both charged and declined as displaced.
 */
final class AnswerCheck {
    private final TariffBook book;
    private final Map<String, List<TariffLayer>> byHeading = new HashMap<>();
    private final List<Displacement> exclusive = new ArrayList<>();
    private final PortionCheck portions;

    AnswerCheck(TariffBook book) {
        this.book = book;
        this.portions = new PortionCheck(book);
        book.layers().forEach(layer -> byHeading.computeIfAbsent(layer.heading(), key -> new ArrayList<>(2)).add(layer));
        for (Displacement rule : book.displacements()) {
            if (rule.effect() == Displacement.Effect.EXCLUDES || rule.effect() == Displacement.Effect.ONE) {
                exclusive.add(rule);
            }
        }
    }

    /**
     * What is wrong with an answer, or an empty text.
     *
     * @param before the answer when less of what it asks was stated: its bounds enclose every answer to its questions
     */
    String problem(Assessment answer, Assessment before) {
        String problem = problem(answer);
        boolean outside = answer.dutyAmount().isPresent() && before.bounds().isPresent()
                && isOutside(answer.dutyAmount().get(), before.bounds().get());
        return problem.isEmpty() && outside ? answer.dutyAmount().get() + " lies outside the bounds told before, "
                + before.bounds().get() : problem;
    }

    private static boolean isOutside(BigDecimal duty, Bounds bounds) {
        return duty.compareTo(bounds.least()) < 0 || duty.compareTo(bounds.most()) > 0;
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
        String problem = totals(answer);
        problem = problem.isEmpty() ? portions.problem(answer) : problem;
        problem = problem.isEmpty() ? displaced(answer) : problem;
        return problem.isEmpty() && answer.lines().size() > 2 ? contradiction(answer) : problem;
    }

    private static String totals(Assessment answer) {
        if (answer.dutyAmount().isEmpty()) {
            return "";
        }
        BigDecimal total = answer.dutyAmount().get();
        BigDecimal sum = BigDecimal.ZERO;
        for (DutyLine line : answer.lines()) {
            sum = sum.add(line.duty().orElseThrow());
        }
        if (sum.compareTo(total) != 0) {
            return "the lines sum to " + sum;
        }
        if (answer.bounds().isEmpty()) {
            return "a total of " + total + " without bounds";
        }
        return isOutside(total, answer.bounds().get()) ? total + " lies outside " + answer.bounds().get() : "";
    }

    /** A heading may be charged and displaced only in two strands of it. */
    private String displaced(Assessment answer) {
        for (Reason reason : answer.declined()) {
            if (reason.kind() == Reason.Kind.EXCLUDED_BY) {
                for (DutyLine line : answer.lines()) {
                    if (!line.relief() && line.heading().equals(reason.heading())
                            && holding(line, answer).size() < 2) {
                        return reason + ", and it is charged";
                    }
                }
            }
        }
        return "";
    }

    private String contradiction(Assessment answer) {
        Instant at = answer.entry().entered().instant(book.zone());
        Origin origin = answer.entry().origin();
        HtsCode hts = answer.entry().hts();
        Stated stated = new Stated(answer, book);
        List<DutyLine> charged = answer.lines().stream().filter(line -> !line.isBase()).toList();
        for (DutyLine winner : charged) {
            List<TariffLayer> winners = holding(winner, answer);
            for (DutyLine loser : charged) {
                if (loser.relief() || loser.heading().equals(winner.heading())) {
                    continue;
                }
                List<TariffLayer> losers = holding(loser, answer);
                boolean excluded = !winners.isEmpty() && winners.stream().allMatch(layer -> takesWhole(layer, losers));
                for (Displacement rule : exclusive) {
                    excluded |= picks(rule.winners(), winners) && picks(rule.losers(), losers)
                            && !(rule.effect() == Displacement.Effect.ONE && areOfOneClaim(winner, loser))
                            && rule.validity().holds(at, null) && rule.origins().contains(origin, at, null)
                            && rule.products().match(hts, at, null).coverage() == ProductMatch.Coverage.WHOLE
                            && rule.when().test(stated, winner.heading()).holds()
                            && (!rule.onlyIfPaying() || winner.duty().filter(duty -> duty.signum() > 0).isPresent());
                }
                if (excluded) {
                    return winner.heading() + " excludes " + loser.heading() + ", and both stand";
                }
            }
        }
        return "";
    }

    /** One claim may take two lines, each of a part of the value: 9903.82.21 of the US content and 9903.82.20 of the rest. */
    private static boolean areOfOneClaim(DutyLine one, DutyLine other) {
        return one.relief() && !one.portion().equals(Portion.FULL) && !other.portion().equals(Portion.FULL)
                && !one.portion().equals(other.portion());
    }

    /** The versions of a line's heading that hold for such goods at the time; those that do not apply, too. */
    private List<TariffLayer> holding(DutyLine line, Assessment answer) {
        Instant at = answer.entry().entered().instant(book.zone());
        List<TariffLayer> layers = new ArrayList<>(2);
        for (TariffLayer layer : byHeading.getOrDefault(line.heading(), List.of())) {
            if (layer.validity().holds(at, null) && layer.origins().contains(answer.entry().origin(), at, null)
                    && layer.products().match(answer.entry().hts(), at, null).coverage() != ProductMatch.Coverage.NONE) {
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
