package org.tariffstack.engine.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.engine.decide.Basis;
import org.tariffstack.engine.decide.Decision;
import org.tariffstack.engine.price.Price;
import org.tariffstack.engine.resolve.BaseDuty;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.DisplacementEdge;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;

/** Writes the lines of an answer: the duties, and the reliefs that the importer must declare. */
public final class LineWriter {
    private final Map<String, Integer> programOrder = new HashMap<>();

    /** Writes by the programmes of a book. */
    public LineWriter(TariffBook book) {
        book.programs().keySet().forEach(program -> programOrder.put(program, programOrder.size()));
    }

    /**
     * What the lines of a case come from: the base rate first, then duties by programme and heading, then the reliefs that
     * rules of precedence file. A line of which nothing may be left in some entries is among them.
     */
    public List<LineSource> sources(EntryCase entry, Decision decision) {
        List<LineSource> sources = new ArrayList<>();
        Candidates candidates = decision.candidates();
        if (decision.stands(candidates.base())) {
            sources.add(new LineSource.Base());
        }
        Set<Integer> atWork = atWork(decision);
        List<Integer> standing = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            TariffLayer layer = candidates.get(i).layer();
            boolean shown = layer.kind() == LayerKind.RELIEF ? atWork.contains(i) : !isBan(layer);
            if (shown && decision.stands(i) && !isNothing(decision.basis(i), entry)) {
                standing.add(i);
            }
        }
        standing.sort(Comparator.comparingInt((Integer i) -> rank(candidates.get(i)))
                .thenComparing(i -> candidates.get(i).heading()));
        Set<FiledRelief> reliefs = new HashSet<>();
        for (int i : standing) {
            // One heading that spares two programmes is filed once.
            if (candidates.get(i).layer().kind() != LayerKind.RELIEF
                    || reliefs.add(new FiledRelief(candidates.get(i).heading(), decision.basis(i)))) {
                sources.add(new LineSource.Layer(i));
            }
        }
        filedReliefs(decision, sources);
        return sources;
    }

    private record FiledRelief(String heading, Basis basis) {}

    /** Where one duty lifts another, the importer may have to file a number that says so. */
    private static void filedReliefs(Decision decision, List<LineSource> sources) {
        Set<String> filed = new HashSet<>();
        Candidates candidates = decision.candidates();
        for (int i = 0; i < candidates.base(); i++) {
            DisplacementEdge edge = decision.displacedBy(i);
            if (edge != null && !edge.files().isEmpty() && filed.add(edge.files())) {
                sources.add(new LineSource.Filed(candidates.get(i).layer(), edge, Portion.FULL));
            }
        }
        for (int i = 0; i < candidates.base(); i++) {
            for (DisplacementEdge edge : decision.sparing(i)) {
                if (!edge.files().isEmpty() && decision.shares().isPositive(edge.portion())
                        && filed.add(edge.files() + edge.portion())) {
                    sources.add(new LineSource.Filed(candidates.get(i).layer(), edge, edge.portion()));
                }
            }
        }
    }

    /** Whether nothing of the value is left to a basis, in every entry like this one. */
    private static boolean isNothing(Basis basis, EntryCase entry) {
        return basis.part() != null && mayBeNothing(basis, entry);
    }

    /** Whether nothing of the value may be left to a basis. */
    static boolean mayBeNothing(Basis basis, EntryCase entry) {
        return (basis.part() == null || basis.part().signum() == 0) && entry.value().signum() > 0;
    }

    /** Whether a duty is charged on nothing, because others take up the whole value: no line shows it. */
    public static boolean isNothing(BigDecimal basis, EntryCase entry) {
        return basis.signum() == 0 && entry.value().signum() > 0;
    }

    /** The line of a relief that a rule of precedence files. */
    public DutyLine relief(LineSource.Filed filed, BigDecimal basis) {
        Program program = filed.loser().program();
        return DutyLine.builder()
                .heading(filed.edge().files())
                .program(program.id())
                .rate("+0%")
                .portion(filed.portion())
                .basis(basis)
                .duty(BigDecimal.ZERO)
                .refundable(false)
                .relief(true)
                .filingRank(program.filingRank())
                .citation(filed.edge().citation())
                .build();
    }

    private static boolean isBan(TariffLayer layer) {
        return layer.rate() instanceof AdditionalRate.Prohibited;
    }

    /** The bans that the goods fall under. */
    public static List<Prohibition> prohibitions(Decision decision) {
        Candidates candidates = decision.candidates();
        List<Prohibition> prohibitions = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            TariffLayer layer = candidates.get(i).layer();
            if (isBan(layer) && decision.stands(i)) {
                prohibitions.add(new Prohibition(layer.heading(), layer.program().id(), layer.citation()));
            }
        }
        return prohibitions;
    }

    private int rank(Candidate candidate) {
        return programOrder.getOrDefault(candidate.layer().program().id(), -1);
    }

    /** The candidates that displace something which would else apply. */
    private static Set<Integer> atWork(Decision decision) {
        Set<Integer> atWork = new HashSet<>();
        Candidates candidates = decision.candidates();
        for (int i = 0; i <= candidates.base(); i++) {
            DisplacementEdge by = decision.displacedBy(i);
            if (by != null) {
                atWork.add(candidates.place(by));
            }
            decision.sparing(i).forEach(edge -> atWork.add(candidates.place(edge)));
        }
        addDeclared(decision, atWork);
        return atWork;
    }

    /**
     * Customs wants a number of each programme that may reach the goods. Where no duty of one stands and no relief is at
     * work, because the duty's own terms leave the goods out, the relief that says so is declared all the same.
     */
    private static void addDeclared(Decision decision, Set<Integer> atWork) {
        Candidates candidates = decision.candidates();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (decision.stands(i)
                    && (atWork.contains(i) || candidates.get(i).layer().kind() == LayerKind.DUTY)) {
                told.add(candidates.get(i).layer().program().id());
            }
        }
        // The lowest heading and of it the lowest strand, whatever the order of the book.
        BinaryOperator<Integer> first = BinaryOperator.minBy(
                Comparator.comparing((Integer i) -> candidates.get(i).heading())
                        .thenComparing(i -> candidates.get(i).layer().strand()));
        Map<String, Integer> declared = new HashMap<>();
        for (int loser = 0; loser < candidates.base(); loser++) {
            String program = candidates.get(loser).layer().program().id();
            for (DisplacementEdge edge : candidates.into(loser)) {
                int place = candidates.place(edge);
                TariffLayer winner = candidates.get(place).layer();
                if (!told.contains(program) && winner.kind() == LayerKind.RELIEF && winner.filed()
                        && winner.program().id().equals(program) && decision.stands(place)) {
                    declared.merge(program, place, first);
                }
            }
        }
        atWork.addAll(declared.values());
    }

    /** The line of the base rate. */
    public DutyLine base(BaseDuty base, Price price) {
        return DutyLine.builder()
                .heading(base.heading())
                .program(Program.BASE)
                .rate(base.rate())
                .basis(price.basis())
                .duty(Optional.ofNullable(price.duty()))
                .unresolved(Optional.ofNullable(price.unresolved()))
                .refundable(false)
                .relief(false)
                .filingRank(Program.USUAL_FILING_RANK)
                .citation(base.citation())
                .build();
    }

    /** The line of a layer. */
    public DutyLine line(TariffLayer layer, Price price, EntryCase entry) {
        boolean relief = layer.kind() == LayerKind.RELIEF;
        boolean whole = price.basis().compareTo(entry.value()) == 0;
        return DutyLine.builder()
                .heading(layer.heading())
                .program(layer.program().id())
                .rate(layer.rateText())
                .portion(whole ? Portion.FULL : layer.basis().equals(Portion.FULL) ? "rest" : layer.basis())
                .basis(price.basis())
                .duty(Optional.ofNullable(price.duty()))
                .unresolved(Optional.ofNullable(price.unresolved()))
                .refundable(!relief && layer.program().status().isRefundable(entry.known()))
                .relief(relief)
                .filingRank(layer.filed() ? layer.program().filingRank() : 0)
                .citation(layer.citation())
                .build();
    }
}
