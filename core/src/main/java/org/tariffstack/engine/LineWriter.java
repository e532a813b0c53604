package org.tariffstack.engine;

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
import org.tariffstack.law.Citation;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;

/** Writes the lines of an answer: the duties, and the reliefs that the importer must declare. */
final class LineWriter {
    private final TariffBook book;
    private final List<String> programOrder;

    LineWriter(TariffBook book) {
        this.book = book;
        this.programOrder = List.copyOf(book.programs().keySet());
    }

    /** The base rate first, then by programme and heading, then the reliefs that rules of precedence file. */
    List<DutyLine> lines(EntryCase entry, Selection selection, Outcome outcome) {
        List<DutyLine> lines = new ArrayList<>();
        for (LineSource source : sources(entry, selection, outcome)) {
            if (source instanceof LineSource.Base) {
                lines.add(base(entry.base(), outcome.price(selection.base())));
            } else if (source instanceof LineSource.Layer layer) {
                lines.add(line(selection.candidates().get(layer.candidate()).layer(),
                        outcome.price(layer.candidate()), entry));
            } else if (source instanceof LineSource.Filed filed) {
                lines.add(relief(filed, outcome.decision().shares().of(filed.portion())));
            }
        }
        return lines;
    }

    /** What the lines come from, in their order. */
    List<LineSource> sources(EntryCase entry, Selection selection, Outcome outcome) {
        List<LineSource> sources = new ArrayList<>();
        if (outcome.prices()[selection.base()] != null) {
            sources.add(new LineSource.Base());
        }
        Set<Integer> atWork = atWork(selection, outcome.decision());
        List<Integer> standing = new ArrayList<>();
        for (int i = 0; i < selection.candidates().size(); i++) {
            TariffLayer layer = selection.candidates().get(i).layer();
            Priced price = outcome.prices()[i];
            boolean shown = layer.kind() == LayerKind.RELIEF ? atWork.contains(i) : !isBan(layer);
            if (price != null && shown && !isSparedWhole(price, entry)) {
                standing.add(i);
            }
        }
        standing.sort(Comparator.comparingInt((Integer i) -> rank(selection, i))
                .thenComparing(i -> selection.candidates().get(i).layer().heading()));
        Set<String> reliefs = new HashSet<>();
        for (int i : standing) {
            TariffLayer layer = selection.candidates().get(i).layer();
            // One heading that spares two programmes is filed once.
            if (layer.kind() != LayerKind.RELIEF
                    || reliefs.add(layer.heading() + ' ' + outcome.price(i).basis())) {
                sources.add(new LineSource.Layer(i));
            }
        }
        filedReliefs(selection, outcome.decision(), sources);
        return sources;
    }

    /** Where one duty lifts another, the importer may have to file a number that says so. */
    private static void filedReliefs(Selection selection, Decision decision, List<LineSource> sources) {
        Set<String> filed = new HashSet<>();
        for (int i = 0; i < selection.base(); i++) {
            Selection.Rival rival = decision.displacedBy(i);
            if (rival != null && !rival.edge().files().isEmpty()
                    && filed.add(rival.edge().files())) {
                sources.add(new LineSource.Filed(selection.candidates().get(i).layer(), rival.edge(), Portion.FULL));
            }
        }
        for (int i = 0; i < selection.base(); i++) {
            for (Selection.Rival rival : decision.sparing(i)) {
                Edge edge = rival.edge();
                if (!edge.files().isEmpty() && decision.shares().of(edge.portion()).signum() > 0
                        && filed.add(edge.files() + edge.portion())) {
                    sources.add(new LineSource.Filed(selection.candidates().get(i).layer(), edge, edge.portion()));
                }
            }
        }
    }

    DutyLine relief(LineSource.Filed filed, BigDecimal basis) {
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
    static List<Prohibition> prohibitions(Selection selection, Decision decision) {
        List<Prohibition> prohibitions = new ArrayList<>();
        for (int i = 0; i < selection.candidates().size(); i++) {
            TariffLayer layer = selection.candidates().get(i).layer();
            if (isBan(layer) && decision.stands(i)) {
                prohibitions.add(new Prohibition(layer.heading(), layer.program().id(), layer.citation()));
            }
        }
        return prohibitions;
    }

    private int rank(Selection selection, int candidate) {
        return programOrder.indexOf(selection.candidates().get(candidate).layer().program().id());
    }

    /** The candidates that displace something which would else apply. */
    private static Set<Integer> atWork(Selection selection, Decision decision) {
        Set<Integer> atWork = new HashSet<>();
        for (int i = 0; i <= selection.base(); i++) {
            Selection.Rival rival = decision.displacedBy(i);
            if (rival != null) {
                atWork.add(rival.winner());
            }
            decision.sparing(i).forEach(sparing -> atWork.add(sparing.winner()));
        }
        addDeclared(selection, decision, atWork);
        return atWork;
    }

    /**
     * Customs wants a number of each programme that may reach the goods. Where no duty of one stands and no relief is at
     * work, because the duty's own terms leave the goods out, the relief that says so is declared all the same.
     */
    private static void addDeclared(Selection selection, Decision decision, Set<Integer> atWork) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < selection.candidates().size(); i++) {
            if (decision.stands(i)
                    && (atWork.contains(i) || selection.candidates().get(i).layer().kind() == LayerKind.DUTY)) {
                told.add(selection.candidates().get(i).layer().program().id());
            }
        }
        // The lowest heading and of it the lowest strand, whatever the order of the book.
        BinaryOperator<Integer> first = BinaryOperator.minBy(
                Comparator.comparing((Integer i) -> selection.candidates().get(i).layer().heading())
                        .thenComparing(i -> selection.candidates().get(i).layer().strand()));
        Map<String, Integer> declared = new HashMap<>();
        for (int loser = 0; loser < selection.base(); loser++) {
            String program = selection.candidates().get(loser).layer().program().id();
            for (Selection.Rival rival : selection.into().get(loser)) {
                TariffLayer winner = selection.candidates().get(rival.winner()).layer();
                if (!told.contains(program) && winner.kind() == LayerKind.RELIEF && winner.filed()
                        && winner.program().id().equals(program) && decision.stands(rival.winner())) {
                    declared.merge(program, rival.winner(), first);
                }
            }
        }
        atWork.addAll(declared.values());
    }

    /** Whether a duty that stands is charged on nothing, because others take up the whole value. */
    static boolean isSparedWhole(Priced price, EntryCase entry) {
        return price.basis().signum() == 0 && entry.value().signum() > 0;
    }

    DutyLine base(BaseDuty base, Priced price) {
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
                .citation(new Citation(base.citation(), book.scheduleCitation().confidence()))
                .build();
    }

    DutyLine line(TariffLayer layer, Priced price, EntryCase entry) {
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
