package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.law.TariffLayer;

/** A plan with the amounts of one case put in. */
final class PricedPlan {
    private final Plan plan;
    private final EntryCase entry;
    private final Priced base;
    private final Priced[] charges;
    private final BigDecimal[] computable;
    private final @Nullable BigDecimal[] totals;

    PricedPlan(Plan plan, EntryCase entry, Pricer pricer) {
        this.plan = plan;
        this.entry = entry;
        base = pricer.base(entry);
        charges = new Priced[plan.charges().size()];
        for (int i = 0; i < charges.length; i++) {
            charges[i] = pricer.price(plan.charges().get(i), plan.selection(), base, entry);
        }
        computable = new BigDecimal[plan.sums().size()];
        totals = new BigDecimal[computable.length];
        for (int i = 0; i < computable.length; i++) {
            sum(i, plan.sums().get(i));
        }
    }

    private void sum(int place, Plan.Sum parts) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = true;
        for (int charge : parts.charges()) {
            BigDecimal duty = charges[charge].duty();
            whole &= duty != null;
            sum = duty == null ? sum : sum.add(duty);
        }
        if (parts.base()) {
            whole &= base.duty() != null;
            sum = base.duty() == null ? sum : sum.add(base.duty());
        }
        computable[place] = sum;
        totals[place] = whole ? sum : null;
    }

    /** The total duty, or null if a line cannot be computed. */
    @Nullable BigDecimal total() {
        return totals[0];
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>(plan.points().size());
        for (Plan.Point point : plan.points()) {
            if (matters(point)) {
                Map<String, Optional<BigDecimal>> dutyIf = new LinkedHashMap<>();
                for (int i = 0; i < point.sums().length; i++) {
                    dutyIf.put(point.answers().get(i), Optional.ofNullable(totals[point.sums()[i]]));
                }
                questions.add(new Question(point.fact(), point.text(), point.assumed(), point.headings(), dutyIf));
            }
        }
        return questions;
    }

    private boolean matters(Plan.Point point) {
        for (int sum : point.sums()) {
            if (sum != 0 && (computable[sum].compareTo(computable[0]) != 0
                    || (totals[sum] == null) != (totals[0] == null))) {
                return true;
            }
        }
        return false;
    }

    /** Adds what the duty may come to. */
    void addTo(Range range) {
        for (int sum : plan.range()) {
            range.add(totals[sum]);
        }
        Plan.Loose loose = plan.loose();
        if (loose != null) {
            bounds(loose).ifPresentOrElse(range::add, range::leaveOpen);
        }
    }

    private Optional<Bounds> bounds(Plan.Loose loose) {
        BigDecimal amount = entry.base().amount();
        if (amount == null) {
            return Optional.empty();
        }
        BigDecimal most = amount;
        for (int charge : loose.most()) {
            if (charges[charge].duty() == null) {
                return Optional.empty();
            }
            most = most.add(charges[charge].duty());
        }
        BigDecimal least = loose.baseIsSure() ? amount : BigDecimal.ZERO;
        for (int charge : loose.least()) {
            BigDecimal duty = charges[charge].duty();
            least = duty == null ? least : least.add(duty);
        }
        return Optional.of(new Bounds(least.min(most), most));
    }

    List<DutyLine> lines(LineWriter writer) {
        List<DutyLine> lines = new ArrayList<>(plan.lines().size());
        for (Plan.Line line : plan.lines()) {
            if (line.source() instanceof LineSource.Layer standing) {
                TariffLayer layer = plan.selection().candidates().get(standing.candidate()).layer();
                lines.add(writer.line(layer, line.charge() >= 0 ? charges[line.charge()]
                        : Priced.of(Charge.part(entry.value(), line.fraction()), BigDecimal.ZERO), entry));
            } else if (line.source() instanceof LineSource.Filed filed) {
                lines.add(writer.relief(filed, Charge.part(entry.value(), line.fraction())));
            } else {
                lines.add(writer.base(entry.base(), base));
            }
        }
        return lines;
    }
}
