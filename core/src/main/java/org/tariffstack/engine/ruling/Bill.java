package org.tariffstack.engine.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Question;
import org.tariffstack.assessment.Reason;
import org.tariffstack.engine.ask.TotalRange;
import org.tariffstack.engine.explain.DeclineReasons;
import org.tariffstack.engine.explain.LineSource;
import org.tariffstack.engine.explain.LineWriter;
import org.tariffstack.engine.price.Price;
import org.tariffstack.engine.price.Pricer;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.TariffLayer;

/** A ruling with the amounts of one entry: its lines, its total, its questions and its bounds. */
public final class Bill {
    private final Ruling ruling;
    private final Explanation explanation;
    private final EntryCase entry;
    private final Price base;
    private final Price[] charges;
    private final BigDecimal[] computable;
    private final @Nullable BigDecimal[] totals;

    Bill(Ruling ruling, Explanation explanation, EntryCase entry, Pricer pricer) {
        this.ruling = ruling;
        this.explanation = explanation;
        this.entry = entry;
        base = pricer.base(entry);
        charges = new Price[explanation.charges().size()];
        for (int i = 0; i < charges.length; i++) {
            charges[i] = pricer.price(explanation.charges().get(i), base, entry);
        }
        computable = new BigDecimal[explanation.sums().size()];
        totals = new BigDecimal[computable.length];
        for (int i = 0; i < computable.length; i++) {
            add(i, explanation.sums().get(i));
        }
    }

    private void add(int place, Explanation.Sum parts) {
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
    public @Nullable BigDecimal total() {
        return totals[0];
    }

    /** The layers that may apply. */
    public Candidates candidates() {
        return ruling.candidates();
    }

    /** Whether the base duty is owed. */
    public boolean baseStands() {
        return ruling.baseStands();
    }

    /** Why other headings do not apply. */
    public List<Reason> declined() {
        if (!explanation.declinedAlike()) {
            return DeclineReasons.in(entry, explanation.declined());
        }
        List<Reason> reasons = new ArrayList<>(explanation.declined().size());
        explanation.declined().forEach(declined -> reasons.add(declined.reason()));
        return reasons;
    }

    /** What the importer must be told. */
    public List<String> warnings() {
        return explanation.warnings();
    }

    /** The bans that the goods fall under. */
    public List<Prohibition> prohibitions() {
        return explanation.prohibitions();
    }

    /** The open questions whose answers change the duty, with what each leads to. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>(explanation.points().size());
        for (Explanation.Point point : explanation.points()) {
            if (matters(point)) {
                Map<String, Optional<BigDecimal>> dutyIf = new LinkedHashMap<>();
                for (int i = 0; i < point.sums().length; i++) {
                    dutyIf.put(point.answers().get(i).of(entry), Optional.ofNullable(totals[point.sums()[i]]));
                }
                questions.add(new Question(point.fact(), point.text(), point.assumed(), point.headings(), dutyIf));
            }
        }
        return questions;
    }

    private boolean matters(Explanation.Point point) {
        for (int sum : point.sums()) {
            if (sum != 0 && (computable[sum].compareTo(computable[0]) != 0
                    || (totals[sum] == null) != (totals[0] == null))) {
                return true;
            }
        }
        return false;
    }

    /** Adds what the duty may come to. */
    public void addTo(TotalRange range) {
        for (int sum : explanation.range()) {
            range.add(totals[sum]);
        }
        for (Explanation.Combination combination : explanation.combinations()) {
            if (combination.limits().stream().allMatch(limit -> limit.holds(entry))) {
                range.add(totals[combination.sum()]);
            }
        }
        Explanation.Conservative conservative = explanation.conservative();
        if (conservative != null) {
            bounds(conservative).ifPresentOrElse(range::add, range::leaveOpen);
        }
    }

    private Optional<Bounds> bounds(Explanation.Conservative conservative) {
        BigDecimal amount = entry.base().amount();
        if (amount == null) {
            return Optional.empty();
        }
        BigDecimal most = amount;
        for (int charge : conservative.most()) {
            if (charges[charge].duty() == null) {
                return Optional.empty();
            }
            most = most.add(charges[charge].duty());
        }
        BigDecimal least = conservative.baseIsSure() ? amount : BigDecimal.ZERO;
        for (int charge : conservative.least()) {
            BigDecimal duty = charges[charge].duty();
            least = duty == null ? least : least.add(duty);
        }
        return Optional.of(new Bounds(least.min(most), most));
    }

    /** The lines of the answer. */
    public List<DutyLine> lines(LineWriter writer) {
        List<DutyLine> lines = new ArrayList<>(ruling.lines().size());
        Set<String> reliefs = new HashSet<>();
        for (Ruling.Line line : ruling.lines()) {
            if (line.source() instanceof LineSource.Layer standing) {
                TariffLayer layer = ruling.candidates().get(standing.candidate()).layer();
                Price price = line.charge() >= 0 ? charges[line.charge()] : Price.of(line.basis().of(entry), BigDecimal.ZERO);
                if (line.basis().part() != null || !LineWriter.isNothing(price.basis(), entry) && (layer.kind()
                        != LayerKind.RELIEF || reliefs.add(layer.heading() + ' ' + price.basis().stripTrailingZeros()))) {
                    lines.add(writer.line(layer, price, entry));
                }
            } else if (line.source() instanceof LineSource.Filed filed) {
                lines.add(writer.relief(filed, line.basis().of(entry)));
            } else {
                lines.add(writer.base(entry.base(), base));
            }
        }
        return lines;
    }
}
