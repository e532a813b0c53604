package org.tariffstack.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.tariffstack.entry.Entry;
import org.tariffstack.internal.HouseStyle;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.law.ContentHash;

/**
 * What an entry owes, and why.
 *
 * <p>Three totals differ on purpose: {@link #duty()} is what is assessed at entry, {@link #refundable()} what of it a
 * ruling lets be claimed back, {@link #owed()} what remains. Where a line cannot be computed, the totals are empty and
 * {@link #additional()} still says what can be said.
 */
@Value.Immutable
@HouseStyle
public abstract class Assessment {
    private static final Comparator<DutyLine> AS_FILED =
            Comparator.comparingInt(DutyLine::filingRank).thenComparing(DutyLine::heading);

    Assessment() {}

    /** The entry as it was given. */
    public abstract Entry entry();

    /** The jurisdiction, "US" or "CN". */
    public abstract String jurisdiction();

    /** The customs value that duties were computed on. */
    public abstract BigDecimal customsValue();

    /** Whether no value was given, so that 10,000 stands in for it and only the rates matter. */
    public abstract boolean ratesOnly();

    /** The currency of all amounts, an ISO 4217 code. */
    public abstract String currency();

    /** The duties and the reliefs to declare: the base rate first, then by programme. */
    public abstract List<DutyLine> lines();

    /** Bans on importation that the goods fall under, beside any duty: goods under one may not be entered at all. */
    public abstract List<Prohibition> prohibitions();

    /** The headings that were considered and do not apply, each with its reason. */
    public abstract List<Reason> declined();

    /** What is open and would change the duty. */
    public abstract List<Question> questions();

    /** What the reader must know: an assumed hour, law not verified, a code too short. */
    public abstract List<String> warnings();

    /**
     * The least and the most that the duty can be; empty where they cannot be computed. A duty that is itself unresolved has
     * bounds where each of the rates, or of the codes, that are possible gives a duty.
     */
    public abstract Optional<Bounds> bounds();

    /** The version of the book. */
    public abstract String bookVersion();

    /** The content hash of the book; empty if the book was put together in code. */
    public abstract Optional<ContentHash> bookHash();

    /** The date through which the book was checked. */
    public abstract String verifiedThrough();

    /** The duty assessed at entry, or empty if a line cannot be computed. */
    @Value.Lazy
    public Optional<BigDecimal> dutyAmount() {
        return isResolved() ? Optional.of(sum(line -> true)) : Optional.empty();
    }

    /** The additional duties alone, as far as they can be computed. */
    @Value.Lazy
    public BigDecimal additionalAmount() {
        return sum(line -> !line.isBase());
    }

    /** What a ruling lets be claimed back, as far as it can be computed. */
    @Value.Lazy
    public BigDecimal refundableAmount() {
        return sum(DutyLine::refundable);
    }

    /** The duty less what can be claimed back, or empty if a line cannot be computed. */
    public Optional<BigDecimal> owedAmount() {
        return dutyAmount().map(duty -> duty.subtract(refundableAmount()));
    }

    /** The duty divided by the customs value: 1.45 is 145%. Empty if a line cannot be computed or the value is zero. */
    public Optional<BigDecimal> rate() {
        return customsValue().signum() == 0 ? Optional.empty() : dutyAmount()
                .map(duty -> duty.divide(customsValue(), MathContext.DECIMAL64).stripTrailingZeros());
    }

    /** The duty assessed at entry. */
    public Optional<MonetaryAmount> duty() {
        return dutyAmount().map(this::money);
    }

    /** The additional duties alone, as far as they can be computed. */
    public MonetaryAmount additional() {
        return money(additionalAmount());
    }

    /** What a ruling lets be claimed back. */
    public MonetaryAmount refundable() {
        return money(refundableAmount());
    }

    /** The duty less what can be claimed back. */
    public Optional<MonetaryAmount> owed() {
        return owedAmount().map(this::money);
    }

    /** The least that the duty can be, whatever the answers to the open questions. */
    public Optional<MonetaryAmount> least() {
        return bounds().map(bounds -> money(bounds.least()));
    }

    /** The most that the duty can be, whatever the answers to the open questions. */
    public Optional<MonetaryAmount> most() {
        return bounds().map(bounds -> money(bounds.most()));
    }

    /** Whether the code of the entry is filed before the numbers of additional duties, as special classifications are. */
    @Value.Default
    public boolean codeFiledFirst() {
        // The chapter of special classifications of the United States, until the engine says it by the book's.
        return entry().hts().chapter() == 98;
    }

    /**
     * The tariff numbers in the order in which they stand on the entry line: a special classification first, then those of
     * additional duties as customs wants them, the code of the goods, which carries the value, last.
     */
    public List<String> filingOrder() {
        List<DutyLine> additional = new ArrayList<>(lines().size());
        for (DutyLine line : lines()) {
            if (!line.isBase() && line.filingRank() > 0) {
                additional.add(line);
            }
        }
        additional.sort(AS_FILED);
        String code = entry().hts().dotted();
        boolean codeFirst = codeFiledFirst();
        List<String> order = new ArrayList<>(additional.size() + 1);
        if (codeFirst) {
            order.add(code);
        }
        for (DutyLine line : additional) {
            if (!order.contains(line.heading())) {
                order.add(line.heading());
            }
        }
        // The code is filed even where a duty stands in place of its rate.
        if (!codeFirst) {
            order.add(code);
        }
        return List.copyOf(order);
    }

    /** Whether every line could be computed. */
    public boolean isResolved() {
        for (DutyLine line : lines()) {
            if (line.duty().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The whole answer as a text for people. */
    public String explain() {
        return new Explanation(this).text();
    }

    /** The same as {@link #explain()}. */
    @Override
    public String toString() {
        return explain();
    }

    private MonetaryAmount money(BigDecimal amount) {
        return MoneyText.amount(amount, currency());
    }

    private BigDecimal sum(Predicate<DutyLine> which) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DutyLine line : lines()) {
            if (line.duty().isPresent() && which.test(line)) {
                sum = sum.add(line.duty().get());
            }
        }
        return sum;
    }

    /** Starts an assessment. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
