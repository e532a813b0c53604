package org.tariffstack.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Quantity;
import org.tariffstack.law.Comparison;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.Measure;
import org.tariffstack.rate.RateInputs;

/**
 * What the importer states, and what the conditions of the law find in it.
 *
 * @param code the code, made as long as the schedule lets it be
 * @param value the customs value; 10,000 where none is stated
 * @param column the column of the schedule that is paid, 1 or 2
 * @param claimed the preference claimed, if it is open to such goods; else null
 * @param paidUnder the preference under which the base rate is paid, or null
 */
record Statement(TariffBook book, Entry entry, HtsCode code, BigDecimal value, int column, @Nullable String claimed,
        @Nullable String paidUnder, BaseRate base) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** The same of another entry, which differs in what no base rate, code or column depends on. */
    Statement of(Entry other) {
        return new Statement(book, other, code, value, column, claimed, paidUnder, base);
    }

    Instant entered() {
        return entry.entered().instant(book.zone());
    }

    private Optional<Instant> moment(Optional<EntryTime> time) {
        return time.map(stated -> stated.instant(book.zone()));
    }

    private @Nullable Boolean truth(FactDefinition fact) {
        String text = entry.facts().get(fact.key());
        if (text != null) {
            return text.equals("true") || text.equals("yes");
        }
        return isImplied(fact) ? Boolean.TRUE : null;
    }

    /** Whether the preference that is claimed says that a fact is true. */
    boolean isImplied(FactDefinition fact) {
        return claimed != null && fact.impliedBySpi().contains(claimed);
    }

    /** A number, or null. Where the part of the value that a share is of is stated as an amount, that goes first. */
    @Nullable BigDecimal number(FactDefinition fact) {
        for (Portion portion : book.portions().values()) {
            String amount = portion.valueFact() == null || portion.complement() || !portion.percentFact().equals(fact)
                    ? null : entry.facts().get(portion.valueFact().key());
            if (amount != null && value.signum() > 0) {
                return new BigDecimal(amount).multiply(HUNDRED).divide(value, MathContext.DECIMAL128);
            }
        }
        String text = entry.facts().get(fact.key());
        return text == null ? null : new BigDecimal(text.replace("%", "").strip());
    }

    /** What is stated of a part of the value, or null. */
    @Nullable BigDecimal amount(Portion portion) {
        String amount = portion.valueFact() == null ? null : entry.facts().get(portion.valueFact().key());
        BigDecimal percent = number(portion.percentFact());
        return amount != null ? new BigDecimal(amount)
                : percent == null ? null : value.multiply(percent).movePointLeft(2);
    }

    @Nullable Set<String> words(FactDefinition fact) {
        String text = entry.facts().get(fact.key());
        return text == null ? null
                : Arrays.stream(text.split("[ ,]+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    boolean claims(String heading) {
        FactDefinition claims = book.facts().get(FactDefinition.CLAIMS);
        Set<String> stated = claims == null ? null : words(claims);
        return stated != null && stated.contains(heading);
    }

    /** What a rate asks for: a fact of that name, or else a quantity that tells it. */
    RateInputs inputs(BigDecimal basis) {
        return new RateInputs() {
            @Override
            public BigDecimal customsValue() {
                return basis;
            }

            @Override
            public Optional<BigDecimal> measure(Measure measure) {
                Optional<BigDecimal> stated = Optional.ofNullable(entry.facts().get(measure.key())).map(BigDecimal::new);
                for (Quantity quantity : entry.quantities()) {
                    stated = stated.or(() -> measure.answeredBy(quantity));
                }
                return stated;
            }
        };
    }

    /**
     * Whether a condition holds.
     *
     * @param heading the heading that asks, which is what {@code claimed} and {@code declared} speak of
     */
    Truth test(Condition condition, String heading) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(part -> test(part, heading)).reduce(Truth.YES, Truth::and);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(part -> test(part, heading)).reduce(Truth.NO, Truth::or);
        }
        if (condition instanceof Condition.Not not) {
            return test(not.part(), heading).not();
        }
        if (condition instanceof Condition.IsTrue is) {
            Boolean truth = truth(is.fact());
            boolean assumed = is.assumed() != null ? is.assumed() : is.fact().assumed().equals("true");
            return truth == null ? Truth.assumed(assumed) : Truth.known(truth);
        }
        if (condition instanceof Condition.Compares compares) {
            BigDecimal number = number(compares.fact());
            String assumed = compares.fact().assumed();
            return number != null ? Truth.known(holds(number, compares.comparison(), compares.limit()))
                    : Truth.assumed(!assumed.isEmpty()
                            && holds(new BigDecimal(assumed), compares.comparison(), compares.limit()));
        }
        if (condition instanceof Condition.ComparesFacts compares) {
            return compared(compares);
        }
        if (condition instanceof Condition.AgeIs age) {
            BigDecimal year = number(age.fact());
            return year == null ? Truth.assumed(false)
                    : Truth.known(holds(BigDecimal.valueOf(entered().atZone(age.zone()).getYear()).subtract(year),
                            age.comparison(), BigDecimal.valueOf(age.years())));
        }
        if (condition instanceof Condition.IsOneOf oneOf) {
            Set<String> words = words(oneOf.fact());
            boolean assumed = oneOf.assumed() != null ? oneOf.assumed() : oneOf.words().contains(oneOf.fact().assumed());
            return words == null ? Truth.assumed(assumed)
                    : Truth.known(words.stream().anyMatch(oneOf.words()::contains));
        }
        if (condition instanceof Condition.MomentIs moment) {
            Optional<Instant> loaded = moment(entry.loaded());
            return before(switch (moment.moment()) {
                case ENTERED -> Optional.of(entered());
                case LOADED -> loaded;
                case EXPORTED -> moment(entry.exported()).or(() -> loaded);
            }, moment.limit(), moment.before());
        }
        if (condition instanceof Condition.DateIs date) {
            return before(Optional.ofNullable(entry.facts().get(date.fact().key()))
                    .map(text -> EntryTime.parse(text, "facts").instant(book.zone())), date.limit(), date.before());
        }
        if (condition instanceof Condition.Claimed claimed) {
            Set<String> stated = words(claimed.claims());
            return stated != null ? Truth.known(stated.contains(heading))
                    : claimed.asked() ? Truth.assumed(false) : Truth.NO;
        }
        if (condition instanceof Condition.BaseIs rate) {
            BigDecimal fraction = rate.paid() ? base.paid() : base.general();
            return fraction != null ? Truth.known(holds(fraction.multiply(HUNDRED), rate.comparison(), rate.limit()))
                    : Truth.assumed(rate.comparison() == Comparison.BELOW);
        }
        if (condition instanceof Condition.PaysColumn pays) {
            return Truth.known(pays.column() == column);
        }
        if (condition instanceof Condition.PaysPreference pays) {
            return Truth.known(pays.symbols().isEmpty() ? paidUnder == null && column == 1
                    : paidUnder != null && pays.symbols().contains(paidUnder));
        }
        if (condition instanceof Condition.ValueIs limit) {
            return new Truth(entry.value().isPresent(), holds(value, limit.comparison(), limit.limit()));
        }
        if (condition instanceof Condition.InChapters chapters) {
            int chapter = Integer.parseInt(code.digits().substring(0, 2));
            return Truth.known(chapter >= chapters.first() && chapter <= chapters.last());
        }
        throw new AssertionError("a kind of condition that was not read: " + condition);
    }

    /** Nobody knows when: it is taken not to lie before the limit. */
    private static Truth before(Optional<Instant> moment, Instant limit, boolean wanted) {
        return moment.map(instant -> Truth.known(instant.isBefore(limit) == wanted)).orElse(Truth.assumed(!wanted));
    }

    /** What is not stated of two shares is what is assumed of it, or zero. If no share can change the outcome, it is known. */
    private Truth compared(Condition.ComparesFacts compares) {
        BigDecimal one = number(compares.fact());
        BigDecimal two = number(compares.other());
        boolean holds = holds(orAssumed(one, compares.fact()), compares.comparison(), orAssumed(two, compares.other()));
        if (one != null && two != null) {
            return Truth.known(holds);
        }
        boolean settled = one == null && two == null ? false
                : (one != null ? compares.other() : compares.fact()).type() == FactType.PERCENT
                        && List.of(BigDecimal.ZERO, HUNDRED).stream().allMatch(share -> holds == holds(
                                one == null ? share : one, compares.comparison(), two == null ? share : two));
        return new Truth(settled, holds);
    }

    private static BigDecimal orAssumed(@Nullable BigDecimal number, FactDefinition fact) {
        return number != null ? number : fact.assumed().isEmpty() ? BigDecimal.ZERO : new BigDecimal(fact.assumed());
    }

    private static boolean holds(BigDecimal number, Comparison comparison, BigDecimal limit) {
        int order = number.compareTo(limit);
        return switch (comparison) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    /**
     * The base rate of the goods.
     *
     * @param heading the number that is filed
     * @param duty the duty, or null if it cannot be computed
     * @param generalDuty the duty at the general rate, or null
     * @param paid the rate paid as a fraction of the value, or null
     * @param general the general rate as a fraction of the value, or null
     */
    record BaseRate(String heading, @Nullable BigDecimal duty, @Nullable BigDecimal generalDuty,
            @Nullable BigDecimal paid, @Nullable BigDecimal general) {}
}
