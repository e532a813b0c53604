package org.tariffstack.engine.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Decimals;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.Measure;

/** The facts of an entry, read once into what they mean: truths, numbers, instants and sets of words. */
public final class FactValues implements StatedNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Of the percentage that an amount comes to, rounded up: what it leaves to other shares can be stated and fits beside it. */
    private static final int DECIMALS = 12;
    /** In characters: some two hundred headings claimed. */
    private static final int LONGEST_TEXT = 2_000;
    private static final FactValues NONE = new FactValues(Map.of());

    private final Map<String, Object> values;
    /** One more fact over older ones: answers are tried by the dozen, and copying them all each time would cost most. */
    private final @Nullable String key;
    private final @Nullable Object value;
    private final @Nullable NumberSource source;
    private final @Nullable FactValues older;

    private FactValues(Map<String, Object> values) {
        this.values = values;
        this.key = null;
        this.value = null;
        this.source = null;
        this.older = null;
    }

    private FactValues(String key, Object value, @Nullable NumberSource source, FactValues older) {
        this.values = Map.of();
        this.key = key;
        this.value = value;
        this.source = source;
        this.older = older;
    }

    /**
     * Reads the facts.
     *
     * @throws InvalidEntryException if a key is unknown or a value is not of its type
     */
    public static FactValues of(Facts facts, TariffBook book) {
        if (facts.asMap().isEmpty()) {
            return NONE;
        }
        Map<String, Object> values = new HashMap<>();
        facts.asMap().forEach((key, text) -> {
            if (text.length() > LONGEST_TEXT) {
                throw new InvalidEntryException(ErrorCode.BAD_FACT, "facts", "The value of the fact '" + key + "' has "
                        + text.length() + " characters; at most " + LONGEST_TEXT + " are read.");
            }
            FactDefinition definition = book.facts().get(key);
            if (definition != null) {
                values.put(key, value(definition, text, book));
            } else if (Measure.of(key).isPresent()) {
                values.put(key, number(key, text));
            } else {
                throw new InvalidEntryException(ErrorCode.UNKNOWN_FACT, "facts", "No fact is called '" + key + "'"
                        + nearest(key, book.facts().keySet()) + " The facts of this book are listed in docs/facts.md.");
            }
        });
        checkGroups(values, book);
        return new FactValues(values);
    }

    private static String nearest(String key, Set<String> known) {
        return known.stream().filter(name -> name.contains(key) || key.contains(name)
                || name.length() > 3 && key.length() > 3 && name.substring(0, 4).equals(key.substring(0, 4)))
                .findFirst().map(name -> "; did you mean '" + name + "'?").orElse(".");
    }

    private static Object value(FactDefinition fact, String text, TariffBook book) {
        return switch (fact.type()) {
            case YES_NO -> switch (text) {
                case "true", "yes" -> true;
                case "false", "no" -> false;
                default -> throw bad(fact.key(), text, "write true or false");
            };
            case PERCENT -> {
                BigDecimal number = number(fact.key(), text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
                if (number.compareTo(HUNDRED) > 0) {
                    throw bad(fact.key(), text, "a percentage is 0 to 100");
                }
                yield number;
            }
            case NUMBER, AMOUNT -> number(fact.key(), text);
            case DATE -> EntryTime.parse(text, "facts").instant(book.zone());
            case CHOICE -> {
                if (!fact.choices().contains(text)) {
                    throw bad(fact.key(), text, "the choices are " + String.join(", ", fact.choices()));
                }
                yield Set.of(text);
            }
            case COUNTRIES -> {
                Set<String> words = words(text);
                words.forEach(word -> {
                    if (book.country(Origin.of(word)) == null) {
                        throw bad(fact.key(), text, "'" + word + "' is not a country of ISO 3166");
                    }
                });
                yield words;
            }
            case HEADINGS -> words(text);
        };
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.split("[ ,]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static BigDecimal number(String key, String text) {
        try {
            BigDecimal number = Decimals.parse(text);
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as every other value that does not fit.
        }
        throw bad(key, text, "write a plain decimal, zero or more");
    }

    private static void checkGroups(Map<String, Object> values, TariffBook book) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Portion portion : book.portions().values()) {
            if (portion.group() != null && values.get(portion.percentFact().key()) instanceof BigDecimal percent
                    && sums.merge(portion.group(), percent, BigDecimal::add).compareTo(HUNDRED) > 0) {
                throw new InvalidEntryException(ErrorCode.BAD_FACT, "facts", "The shares of " + portion.group()
                        + " add up to more than 100 percent of the value.");
            }
        }
    }

    /**
     * Refuses amounts of portions that the customs value cannot hold.
     *
     * @param customsValue the value of which they are parts
     * @throws InvalidEntryException if one of them, or those of a group together, are more than that
     */
    public void checkAmounts(BigDecimal customsValue, TariffBook book) {
        if (values.isEmpty()) {
            return;
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Portion portion : book.portions().values()) {
            BigDecimal amount = amount(portion, customsValue);
            if (amount == null) {
                continue;
            }
            if (amount.compareTo(customsValue) > 0) {
                throw new InvalidEntryException(ErrorCode.BAD_FACT, "facts", "The fact '"
                        + Objects.requireNonNull(portion.valueFact()).key() + "' is more than the customs value.");
            }
            if (portion.group() != null && !portion.complement()
                    && sums.merge(portion.group(), amount, BigDecimal::add).compareTo(customsValue) > 0) {
                throw new InvalidEntryException(ErrorCode.BAD_FACT, "facts", "The amounts of " + portion.group()
                        + " add up to more than the customs value.");
            }
        }
    }

    /**
     * These facts, with the percentages that the amounts of portions come to: what rules compare is percentages.
     *
     * @param customsValue the value of which they are parts
     */
    public FactValues withShares(BigDecimal customsValue, TariffBook book) {
        if (values.isEmpty()) {
            return this;
        }
        Map<String, Object> shares = new HashMap<>();
        for (Portion portion : book.portions().values()) {
            if (customsValue.signum() > 0 && portion.valueFact() != null && !portion.complement()
                    && values.get(portion.valueFact().key()) instanceof BigDecimal amount) {
                shares.put(portion.percentFact().key(),
                        amount.movePointRight(2).divide(customsValue, DECIMALS, RoundingMode.UP).stripTrailingZeros());
            }
        }
        if (shares.isEmpty()) {
            return this;
        }
        values.forEach(shares::putIfAbsent);
        return new FactValues(shares);
    }

    /** What is stated of a portion, its amount before its percentage, or null. */
    public @Nullable BigDecimal amount(Portion portion, BigDecimal customsValue) {
        if (portion.valueFact() != null && get(portion.valueFact().key()) instanceof BigDecimal amount) {
            return amount;
        }
        return get(portion.percentFact().key()) instanceof BigDecimal percent
                ? customsValue.multiply(percent).movePointLeft(2) : null;
    }

    private static InvalidEntryException bad(String key, String text, String right) {
        return new InvalidEntryException(ErrorCode.BAD_FACT, "facts",
                "'" + text + "' is no value for the fact '" + key + "': " + right + ".");
    }

    /** What is stated for a key, or null. */
    public @Nullable Object get(String key) {
        for (FactValues link = this; link != null; link = link.older) {
            if (link.key == null) {
                return link.values.get(key);
            }
            if (link.key.equals(key)) {
                return link.value;
            }
        }
        return null;
    }

    /** What the entry itself states, without the answers that are tried. */
    FactValues stated() {
        FactValues link = this;
        while (link.older != null) {
            link = link.older;
        }
        return link;
    }

    @Override
    public @Nullable BigDecimal number(String fact) {
        return get(fact) instanceof BigDecimal number ? number : null;
    }

    /** Whether the entry states no fact at all. */
    public boolean isEmpty() {
        return older == null && values.isEmpty();
    }

    /** Where the number of a fact comes from, or null if there is none. */
    public @Nullable NumberSource source(String fact) {
        for (FactValues link = this; link != null; link = link.older) {
            if (link.key == null) {
                return link.values.get(fact) instanceof BigDecimal ? new NumberSource.Stated(fact, 0) : null;
            }
            if (link.key.equals(fact)) {
                return link.source;
            }
        }
        return null;
    }

    /** The quantities among the answers that are tried, by their keys. */
    public Map<String, NumberSource> triedMeasures() {
        Map<String, NumberSource> tried = Map.of();
        for (FactValues link = this; link != null && link.key != null; link = link.older) {
            if (link.source != null && Measure.of(link.key).isPresent()) {
                tried = tried.isEmpty() ? new HashMap<>() : tried;
                tried.putIfAbsent(link.key, link.source);
            }
        }
        return Map.copyOf(tried);
    }

    /** The number stated for a quantity, or empty. */
    public Optional<BigDecimal> measure(Measure measure) {
        return get(measure.key()) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** These facts with another value for one, which is no number. */
    public FactValues with(String fact, Object other) {
        return new FactValues(fact, other, null, this);
    }

    /**
     * These facts with another number for one.
     *
     * @param number the number in this entry
     * @param from where it comes from in others like it
     */
    public FactValues with(String fact, BigDecimal number, NumberSource from) {
        return new FactValues(fact, number, from, this);
    }

    /** These facts with one more heading claimed. */
    public FactValues withClaim(String heading) {
        Set<String> claims = new LinkedHashSet<>(List.of(heading));
        if (get(FactDefinition.CLAIMS) instanceof Set<?> stated) {
            stated.forEach(word -> claims.add((String) word));
        }
        return with(FactDefinition.CLAIMS, claims);
    }

    /** The instant stated for a fact that is a date. */
    @Nullable Instant instant(FactDefinition fact) {
        return fact.type() == FactType.DATE && get(fact.key()) instanceof Instant instant ? instant : null;
    }
}
