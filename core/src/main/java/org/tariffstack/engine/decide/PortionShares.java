package org.tariffstack.engine.decide;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.FactValues;
import org.tariffstack.engine.resolve.NumberSource;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/** How the customs value of a case is divided into portions. */
public final class PortionShares {
    /** Of two of equal rank the name decides, whatever the order of the book. */
    private static final BinaryOperator<Portion> LOWEST_RANK =
            BinaryOperator.minBy(Comparator.comparingInt(Portion::rank).thenComparing(Portion::id));

    private final TariffBook book;
    private final EntryCase entry;
    /** For each group of which nothing is stated, the portion that is taken to be the whole value. */
    private final Map<String, Portion> leading;

    private PortionShares(TariffBook book, EntryCase entry, Map<String, Portion> leading) {
        this.book = book;
        this.entry = entry;
        this.leading = leading;
    }

    /** The shares where the candidates apply that hold. */
    static PortionShares of(TariffBook book, EntryCase entry, Candidates candidates, Answer[] answers) {
        Map<String, Portion> leading = Map.of();
        for (Candidates.Use use : candidates.uses()) {
            Portion portion = use.portion();
            String group = portion.group();
            if (group != null && answers[use.candidate()].holds() && !isAnyStated(book, entry.facts(), group)) {
                leading = leading.isEmpty() ? new HashMap<>() : leading;
                leading.merge(group, portion, LOWEST_RANK);
            }
        }
        return new PortionShares(book, entry, leading);
    }

    private static boolean isAnyStated(TariffBook book, FactValues facts, String group) {
        for (Portion portion : book.portions().values()) {
            if (group.equals(portion.group()) && (facts.source(portion.percentFact().key()) != null
                    || portion.valueFact() != null && facts.source(portion.valueFact().key()) != null)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a portion is worth anything. */
    public boolean isPositive(String id) {
        return of(id).of(entry.asStated()).signum() > 0;
    }

    /** The share of the portion of an id. */
    Share of(String id) {
        if (id.equals(Portion.FULL)) {
            return Share.WHOLE;
        }
        Portion portion = Objects.requireNonNull(book.portions().get(id), id);
        return portion.complement() ? part(beside(portion), true) : part(portion, false);
    }

    @SuppressWarnings("ReferenceEquality") // A book has one object for each portion.
    private Share part(Portion portion, boolean rest) {
        BigDecimal most = portion.mostPercent() == null ? BigDecimal.ONE
                : BigDecimal.valueOf(portion.mostPercent()).movePointLeft(2);
        NumberSource stated = portion.valueFact() == null ? null : entry.facts().source(portion.valueFact().key());
        boolean amount = stated != null;
        stated = amount ? stated : entry.facts().source(portion.percentFact().key());
        BigDecimal fixed = fixed(stated, amount);
        if (stated != null && fixed == null) {
            return new Share(null, stated, amount, most, rest);
        }
        boolean leads = portion.group() != null && portion == leading.get(portion.group());
        BigDecimal part = (fixed != null ? fixed : leads ? BigDecimal.ONE : BigDecimal.ZERO).min(most);
        return Share.of(rest ? BigDecimal.ONE.subtract(part) : part);
    }

    private static @Nullable BigDecimal fixed(@Nullable NumberSource stated, boolean amount) {
        return stated instanceof NumberSource.Constant constant && !amount ? constant.number().movePointLeft(2) : null;
    }

    /** The portion that the given one is the rest of: by the same fact, to the same limit. */
    private Portion beside(Portion rest) {
        for (Portion portion : book.portions().values()) {
            if (!portion.complement() && portion.percentFact().equals(rest.percentFact())
                    && Objects.equals(portion.mostPercent(), rest.mostPercent())) {
                return portion;
            }
        }
        return rest;
    }
}
