package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/** What each portion of the customs value is worth in a case. */
final class Shares {
    /** Of two of equal rank the name decides, whatever the order of the book. */
    private static final BinaryOperator<Portion> LOWEST_RANK =
            BinaryOperator.minBy(Comparator.comparingInt(Portion::rank).thenComparing(Portion::id));

    private final TariffBook book;
    private final EntryCase entry;
    /** For each group of which nothing is stated, the portion that is taken to be the whole value. */
    private final Map<String, Portion> leading;

    private Shares(TariffBook book, EntryCase entry, Map<String, Portion> leading) {
        this.book = book;
        this.entry = entry;
        this.leading = leading;
    }

    /** Works out the shares for the candidates that hold. */
    static Shares of(TariffBook book, EntryCase entry, Selection selection, Answer[] answers) {
        Map<String, Portion> leading = Map.of();
        for (Selection.Use use : selection.uses()) {
            Portion portion = use.portion();
            String group = portion.group();
            if (group != null && answers[use.candidate()].holds() && !isAnyStated(book, entry, group)) {
                leading = leading.isEmpty() ? new HashMap<>() : leading;
                leading.merge(group, portion, LOWEST_RANK);
            }
        }
        return new Shares(book, entry, leading);
    }

    private static boolean isAnyStated(TariffBook book, EntryCase entry, String group) {
        for (Portion portion : book.portions().values()) {
            if (group.equals(portion.group()) && entry.facts().amount(portion, entry.value()) != null) {
                return true;
            }
        }
        return false;
    }

    /** The same shares of another customs value; where a portion is stated as an amount they are not the same. */
    Shares ofValue(BigDecimal value) {
        return new Shares(book, entry.withValue(value), leading);
    }

    /** The value of the portion of the given id, at most the customs value. */
    BigDecimal of(String id) {
        if (id.equals(Portion.FULL)) {
            return entry.value();
        }
        Portion portion = Objects.requireNonNull(book.portions().get(id), id);
        if (portion.complement()) {
            return entry.value().subtract(part(beside(portion)));
        }
        return part(portion);
    }

    @SuppressWarnings("ReferenceEquality") // A book has one object for each portion.
    private BigDecimal part(Portion portion) {
        BigDecimal stated = entry.facts().amount(portion, entry.value());
        BigDecimal share = stated != null ? stated
                : portion.group() != null && portion == leading.get(portion.group()) ? entry.value() : BigDecimal.ZERO;
        return portion.mostPercent() == null ? share
                : share.min(entry.value().multiply(BigDecimal.valueOf(portion.mostPercent())).movePointLeft(2));
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
