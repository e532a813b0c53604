package org.tariffstack.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Situation;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.oracle.Oracle.AtHand;
import org.tariffstack.oracle.Oracle.Displaces;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateResult;

/** What becomes of the law at hand for one statement: who stands, on what part of the value, at what price. */
final class Settlement {
    private final Oracle oracle;
    private final Statement statement;
    private final Oracle.Law law;
    private final Map<AtHand, Truth> truths = new LinkedHashMap<>();
    private final Map<@Nullable AtHand, List<Displaces>> displacing = new HashMap<>();
    /** Who stands and who is out; null among them is the base rate. */
    private final Set<@Nullable AtHand> standing = new HashSet<>();
    private final Set<@Nullable AtHand> out = new HashSet<>();

    Settlement(Oracle oracle, Statement statement, Oracle.Law law) {
        this.oracle = oracle;
        this.statement = statement;
        this.law = law;
        law.layers().forEach(layer -> truths.put(layer, truth(layer)));
        for (Displaces how : law.displacements()) {
            if (isActive(how)) {
                displacing.computeIfAbsent(how.loser(), key -> new ArrayList<>()).add(how);
            }
        }
        settle();
    }

    /** Third step: whether a layer applies. A duty reaches a code that is too short until it is denied, a relief does not. */
    private Truth truth(AtHand layer) {
        Truth truth = statement.test(layer.when(), layer.heading());
        return layer.part() && !statement.claims(layer.heading()) ? truth.and(Truth.assumed(layer.isDuty())) : truth;
    }

    /**
     * Fourth step: what is displaced displaces nothing. So whoever is displaced by one that stands is out, and whoever could
     * be displaced only by such as are out stands. Those of whom neither is ever so displace each other in a circle.
     */
    private void settle() {
        List<@Nullable AtHand> open = new ArrayList<>();
        law.layers().forEach(layer -> (truths.get(layer).holds() ? open : out).add(layer));
        open.add(null);
        int before;
        do {
            before = open.size();
            for (AtHand layer : new ArrayList<>(open)) {
                List<Displaces> by = displacing(layer).stream().filter(Displaces::isWhole).toList();
                if (by.stream().anyMatch(how -> standing.contains(how.winner()))) {
                    out.add(layer);
                    open.remove(layer);
                } else if (by.stream().allMatch(how -> out.contains(how.winner()))) {
                    standing.add(layer);
                    open.remove(layer);
                }
            }
        } while (open.size() < before);
        if (!open.isEmpty()) {
            throw new Refusal(ErrorCode.CONFLICTING_RULES);
        }
    }

    /** What displaces a layer, or with null the base rate, if its winner stands. */
    private List<Displaces> displacing(@Nullable AtHand loser) {
        return displacing.getOrDefault(loser, List.of());
    }

    private boolean isActive(Displaces how) {
        return statement.test(how.when(), how.winner().heading()).holds() && (!how.onlyIfPaying() || pays(how.winner()));
    }

    /** Whether a layer really owes more than nothing: its rate is more than zero, and so is what it is charged on. */
    private boolean pays(AtHand layer) {
        boolean free = layer.layer().rate() instanceof AdditionalRate.Plus plus
                && plus.rate().fraction().filter(fraction -> fraction.signum() == 0).isPresent();
        return !free && share(layer.layer().basis()).signum() > 0;
    }

    private List<Displaces> sparing(@Nullable AtHand loser) {
        return displacing(loser).stream().filter(how -> !how.isWhole() && standing.contains(how.winner())).toList();
    }

    /** Fifth step: what a portion of the value is worth. */
    private BigDecimal share(String id) {
        if (id.equals(Portion.FULL)) {
            return statement.value();
        }
        Portion portion = Objects.requireNonNull(statement.book().portions().get(id));
        if (portion.complement()) {
            // What is left beside the stated part: of the portion of the same fact, up to the same limit.
            Portion beside = statement.book().portions().values().stream().filter(other -> !other.complement()
                    && other.percentFact().equals(portion.percentFact())
                    && Objects.equals(other.mostPercent(), portion.mostPercent())).findFirst().orElse(portion);
            return statement.value().subtract(part(beside));
        }
        return part(portion);
    }

    private BigDecimal part(Portion portion) {
        BigDecimal stated = statement.amount(portion);
        BigDecimal part = stated != null ? stated : isTakenForAll(portion) ? statement.value() : BigDecimal.ZERO;
        return portion.mostPercent() == null ? part
                : part.min(statement.value().multiply(new BigDecimal(portion.mostPercent())).movePointLeft(2));
    }

    /**
     * While nothing is stated of a group of portions, the first of them by rank that a layer that applies is charged on, or
     * spares another, is taken to be the whole value.
     */
    private boolean isTakenForAll(Portion portion) {
        if (portion.group() == null || statement.book().portions().values().stream()
                .anyMatch(other -> portion.group().equals(other.group()) && statement.amount(other) != null)) {
            return false;
        }
        Set<String> used = new HashSet<>();
        law.layers().stream().filter(layer -> truths.get(layer).holds()).forEach(layer -> used.add(layer.layer().basis()));
        law.displacements().stream().filter(how -> truths.get(how.winner()).holds()).forEach(how -> used.add(how.portion()));
        return statement.book().portions().values().stream()
                .filter(other -> portion.group().equals(other.group()) && used.contains(other.id()))
                .min(Comparator.comparingInt(Portion::rank).thenComparing(Portion::id)).filter(portion::equals).isPresent();
    }

    /** What a layer that stands is charged on: its own part of the value, less the portions that it is spared. */
    private BigDecimal basis(AtHand layer) {
        Set<String> spared = sparing(layer).stream().map(Displaces::portion).collect(Collectors.toSet());
        String own = layer.layer().basis();
        if (!own.equals(Portion.FULL)) {
            // Portions are taken as apart: one loses nothing by another, and all by itself.
            return spared.contains(own) ? BigDecimal.ZERO : share(own);
        }
        return spared.stream().map(this::share).reduce(statement.value(), BigDecimal::subtract).max(BigDecimal.ZERO);
    }

    /** Sixth step: what a layer comes to, or null if that cannot be computed. */
    private @Nullable BigDecimal duty(AtHand layer) {
        AdditionalRate rate = layer.layer().rate();
        BigDecimal basis = basis(layer);
        if (!layer.isDuty() || rate instanceof AdditionalRate.Prohibited) {
            return BigDecimal.ZERO;
        }
        if (rate instanceof AdditionalRate.Plus plus) {
            return evaluated(plus.rate(), basis);
        }
        if (rate instanceof AdditionalRate.InLieu inLieu) {
            return evaluated(inLieu.rate(), basis);
        }
        if (rate instanceof AdditionalRate.MinimumPrice minimum) {
            BigDecimal floor = evaluated(minimum.price(), basis);
            return floor == null ? null : floor.subtract(basis).max(BigDecimal.ZERO);
        }
        if (rate instanceof AdditionalRate.TopUpTo topUp) {
            BigDecimal paid = standing.contains(null) ? statement.base().duty() : BigDecimal.ZERO;
            BigDecimal base = topUp.overGeneral() ? statement.base().generalDuty() : paid;
            if (base == null) {
                return null;
            }
            // On a part of the value, the same part of the base duty counts.
            BigDecimal counted = basis.compareTo(statement.value()) == 0 ? base
                    : base.multiply(basis).divide(statement.value(), MathContext.DECIMAL128);
            return topUp.fraction().multiply(basis).subtract(counted).max(BigDecimal.ZERO);
        }
        return null;
    }

    private @Nullable BigDecimal evaluated(DutyRate rate, BigDecimal basis) {
        return rate.evaluate(statement.inputs(basis)) instanceof RateResult.Amount amount ? amount.amount() : null;
    }

    /** Nothing of the value is left to a layer; of goods that are worth nothing, nothing can be. */
    private boolean isSparedWhole(AtHand layer) {
        return basis(layer).signum() == 0 && statement.value().signum() > 0;
    }

    Finding finding() {
        List<Finding.Line> lines = new ArrayList<>();
        if (standing.contains(null)) {
            lines.add(new Finding.Line(statement.base().heading(), "base", Portion.FULL, statement.value(),
                    statement.base().duty(), false, false));
        }
        Set<AtHand> reliefs = reliefsToDeclare();
        Set<String> declared = new HashSet<>();
        for (AtHand layer : law.layers()) {
            BigDecimal basis = basis(layer);
            boolean shown = layer.isDuty() ? !(layer.layer().rate() instanceof AdditionalRate.Prohibited)
                    : reliefs.contains(layer) && declared.add(layer.heading() + " " + basis.stripTrailingZeros());
            if (standing.contains(layer) && shown && !isSparedWhole(layer)) {
                String own = layer.layer().basis();
                lines.add(new Finding.Line(layer.heading(), layer.layer().program().id(),
                        basis.compareTo(statement.value()) == 0 ? Portion.FULL : own.equals(Portion.FULL) ? "rest" : own,
                        basis, duty(layer), layer.isDuty() && isRefundable(layer.layer()), !layer.isDuty()));
            }
        }
        lines.addAll(filed());
        Set<Finding.Declined> declined = new LinkedHashSet<>();
        law.layers().forEach(layer -> {
            Reason.Kind why = declined(layer);
            if (why != null) {
                declined.add(new Finding.Declined(layer.heading(), why));
            }
        });
        Set<String> banned = law.layers().stream().filter(layer -> standing.contains(layer)
                && layer.layer().rate() instanceof AdditionalRate.Prohibited).map(AtHand::heading).collect(Collectors.toSet());
        return new Finding(lines, declined, banned);
    }

    private boolean isRefundable(TariffLayer layer) {
        return layer.program().status().refundableSince() != null && (oracle.known() == null
                || !oracle.known().isBefore(layer.program().status().refundableSince()));
    }

    /** Of several that displace a layer, the one with the lowest heading, and of its rules one that has a number to file. */
    private @Nullable Displaces displacer(@Nullable AtHand loser) {
        if (standing.contains(loser) || loser != null && !truths.get(loser).holds()) {
            return null;
        }
        return displacing(loser).stream().filter(how -> how.isWhole() && standing.contains(how.winner()))
                .min(Comparator.comparing((Displaces how) -> how.winner().heading())
                        .thenComparing(how -> how.winner().layer().strand())
                        .thenComparing(Displaces::files, Comparator.reverseOrder())
                        .thenComparing(Displaces::citation)).orElse(null);
    }

    /** The reliefs that relieve something which would else apply; and of a programme that nothing else tells of, one more. */
    private Set<AtHand> reliefsToDeclare() {
        Set<AtHand> atWork = new HashSet<>();
        List<@Nullable AtHand> losers = new ArrayList<>(law.layers());
        losers.add(null);
        for (AtHand loser : losers) {
            Displaces how = displacer(loser);
            if (how != null) {
                atWork.add(how.winner());
            }
            if (standing.contains(loser)) {
                sparing(loser).forEach(spares -> atWork.add(spares.winner()));
            }
        }
        Set<String> told = new HashSet<>();
        law.layers().stream().filter(layer -> standing.contains(layer) && (layer.isDuty() || atWork.contains(layer)))
                .forEach(layer -> told.add(layer.layer().program().id()));
        Map<String, AtHand> others = new LinkedHashMap<>();
        law.displacements().stream().filter(how -> how.loser() != null).forEach(how -> {
            String program = how.loser().layer().program().id();
            AtHand winner = how.winner();
            if (!told.contains(program) && !winner.isDuty() && winner.layer().filed() && standing.contains(winner)
                    && winner.layer().program().id().equals(program)) {
                others.merge(program, winner, (one, other) -> Comparator.comparing(AtHand::heading)
                        .thenComparing(layer -> layer.layer().strand()).compare(one, other) <= 0 ? one : other);
            }
        });
        atWork.addAll(others.values());
        return atWork;
    }

    /** Where a rule names the number under which what it spares is filed. */
    private List<Finding.Line> filed() {
        Map<String, Finding.Line> filed = new LinkedHashMap<>();
        for (AtHand loser : law.layers()) {
            Displaces how = displacer(loser);
            if (how != null && !how.files().isEmpty()) {
                filed.putIfAbsent(how.files(), relief(how, loser, statement.value()));
            }
        }
        for (AtHand loser : law.layers()) {
            for (Displaces how : standing.contains(loser) ? sparing(loser) : List.<Displaces>of()) {
                BigDecimal share = share(how.portion());
                if (!how.files().isEmpty() && share.signum() > 0) {
                    filed.putIfAbsent(how.files() + how.portion(), relief(how, loser, share));
                }
            }
        }
        return new ArrayList<>(filed.values());
    }

    private static Finding.Line relief(Displaces how, AtHand loser, BigDecimal basis) {
        return new Finding.Line(how.files(), loser.layer().program().id(), how.portion(), basis, BigDecimal.ZERO, false, true);
    }

    /** Why a layer is not among the lines; null if it is, or if nobody misses it. */
    private Reason.@Nullable Kind declined(AtHand layer) {
        Truth truth = truths.get(layer);
        if (truth.holds()) {
            boolean displaced = displacer(layer) != null || standing.contains(layer) && isSparedWhole(layer);
            return displaced && layer.isDuty() ? Reason.Kind.EXCLUDED_BY : null;
        }
        // A circumstance without a number is filed by nobody, and is told of only if it rests on what is asked for.
        if (!layer.layer().filed() && !restsOnAnythingAsked(layer.when())
                || missesRareClaim(layer.when(), layer.heading(), true)) {
            return null;
        }
        boolean onlyTooShort = layer.part() && statement.test(layer.when(), layer.heading()).holds();
        return truth.known() && !onlyTooShort ? Reason.Kind.CONDITION_NOT_MET : Reason.Kind.NOT_STATED;
    }

    private static boolean restsOnAnythingAsked(Condition condition) {
        return Condition.atomsOf(condition).stream().anyMatch(atom -> atom instanceof Condition.IsTrue is && is.fact().asked()
                || atom instanceof Condition.MomentIs moment && moment.moment() != Situation.Moment.ENTERED);
    }

    /** Whether a claim that nobody is asked for is among what keeps a condition from being as it is wanted. */
    private boolean missesRareClaim(Condition condition, String heading, boolean wanted) {
        if (statement.test(condition, heading).holds() == wanted) {
            return false;
        }
        if (condition instanceof Condition.Not not) {
            return missesRareClaim(not.part(), heading, !wanted);
        }
        List<Condition> parts = condition instanceof Condition.All all ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : List.of();
        return condition instanceof Condition.Claimed claimed && !claimed.asked()
                && statement.words(claimed.claims()) == null
                || wanted && parts.stream().anyMatch(part -> missesRareClaim(part, heading, true));
    }
}
