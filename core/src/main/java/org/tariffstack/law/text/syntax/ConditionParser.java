package org.tariffstack.law.text.syntax;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.EnumWords;
import org.tariffstack.law.Comparison;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Situation;

/**
 * Reads conditions: atoms parted by blanks must all hold, {@code !} negates, {@code (a | b c)} gives alternatives.
 *
 * <p>The atoms: a yes/no fact ({@code usmca}, with {@code ?yes} or {@code ?no} what is assumed while unknown), a number
 * against a limit ({@code us_content_pct>=20}) or another ({@code steel_pct>=aluminum_pct}), the years since a stated
 * one ({@code age:vehicle_year>=25}), a choice or countries ({@code mode=vessel}, {@code melt_country=CA,MX?yes}), a moment ({@code
 * loaded<2025-04-05T00:01}), {@code claimed} and {@code declared}, the base rate ({@code general>=15%}, {@code
 * column1<15%}), {@code column=2}, {@code spi=S,S+}, {@code value<=800}, {@code chapter=50..63}.
 */
public final class ConditionParser {
    /** Above what any law has: the longest of the books that come with the library has 111 characters. */
    private static final int LONGEST = 5000;
    /** Parentheses and negations within each other. */
    private static final int DEEPEST = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,10})?");
    private static final int LAST_CHAPTER = 99;
    private static final int MOST_YEARS = 10_000;

    private final Map<String, FactDefinition> facts;
    private final ZoneId zone;
    /** What was read before: a thousand rows share some 150 conditions. */
    private final Map<String, Condition> read = new ConcurrentHashMap<>();

    public ConditionParser(Map<String, FactDefinition> facts, ZoneId zone) {
        this.facts = facts;
        this.zone = zone;
    }

    /** Reads the text; an empty one holds always. */
    public Condition parse(String text) throws ConditionSyntaxException {
        if (text.isBlank()) {
            return Condition.ALWAYS;
        }
        Condition before = read.get(text);
        if (before != null) {
            return before;
        }
        if (text.length() > LONGEST) {
            throw new ConditionSyntaxException("a condition has at most " + LONGEST + " characters, not " + text.length());
        }
        Cursor cursor = new Cursor(text);
        Condition condition = all(cursor);
        if (!cursor.atEnd()) {
            throw new ConditionSyntaxException("unexpected '" + cursor.rest() + "'");
        }
        read.put(text, condition);
        return condition;
    }

    private Condition all(Cursor cursor) throws ConditionSyntaxException {
        List<Condition> parts = new ArrayList<>(3);
        while (!cursor.atEnd() && !cursor.at(')') && !cursor.at('|')) {
            parts.add(one(cursor));
        }
        if (parts.isEmpty()) {
            throw new ConditionSyntaxException("a condition is missing " + cursor.where());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    private Condition one(Cursor cursor) throws ConditionSyntaxException {
        if (cursor.take('!')) {
            cursor.enter();
            Condition part = one(cursor);
            cursor.leave();
            return new Condition.Not(part);
        }
        if (cursor.take('(')) {
            cursor.enter();
            List<Condition> alternatives = new ArrayList<>(2);
            do {
                alternatives.add(all(cursor));
            } while (cursor.take('|'));
            if (!cursor.take(')')) {
                throw new ConditionSyntaxException("a ')' is missing");
            }
            cursor.leave();
            return alternatives.size() == 1 ? alternatives.get(0) : new Condition.Any(List.copyOf(alternatives));
        }
        return atom(cursor.word());
    }

    private Condition atom(String word) throws ConditionSyntaxException {
        int sign = signAt(word);
        if (sign < 0) {
            return plain(word);
        }
        String name = word.substring(0, sign);
        int length = sign + 1 < word.length() && word.charAt(sign + 1) == '=' && word.charAt(sign) != '=' ? 2 : 1;
        String operator = word.substring(sign, sign + length);
        String value = word.substring(sign + length);
        if (value.isEmpty()) {
            throw new ConditionSyntaxException("'" + word + "' lacks a value");
        }
        return operator.equals("=") ? equality(name, value, word) : comparison(name, comparison(operator), value, word);
    }

    private static int signAt(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '<' || c == '>' || c == '=') {
                return i;
            }
        }
        return -1;
    }

    private static Comparison comparison(String operator) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(operator)) {
                return comparison;
            }
        }
        throw new IllegalStateException(operator);
    }

    private Condition plain(String word) throws ConditionSyntaxException {
        if (word.equals("claimed") || word.equals("declared")) {
            return new Condition.Claimed(fact(FactDefinition.CLAIMS, FactType.HEADINGS), word.equals("claimed"));
        }
        int mark = word.indexOf('?');
        String name = mark < 0 ? word : word.substring(0, mark);
        return new Condition.IsTrue(fact(name, FactType.YES_NO), assumed(word, mark));
    }

    /** What stands after the mark at the given place; null without a mark. */
    private static @Nullable Boolean assumed(String word, int mark) throws ConditionSyntaxException {
        if (mark < 0) {
            return null;
        }
        String answer = word.substring(mark + 1);
        if (!answer.equals("yes") && !answer.equals("no")) {
            throw new ConditionSyntaxException("'" + word + "': after '?' stands yes or no");
        }
        return answer.equals("yes");
    }

    private Condition equality(String name, String value, String word) throws ConditionSyntaxException {
        int mark = value.indexOf('?');
        Set<String> values = new LinkedHashSet<>(List.of((mark < 0 ? value : value.substring(0, mark)).split(",", -1)));
        if (values.contains("")) {
            throw new ConditionSyntaxException("'" + word + "' lacks a value");
        }
        switch (name) {
            case "column":
                if (!value.equals("1") && !value.equals("2")) {
                    throw new ConditionSyntaxException("'" + word + "': the columns are 1 and 2");
                }
                return new Condition.PaysColumn(Integer.parseInt(value));
            case "spi":
                if (mark >= 0) {
                    throw new ConditionSyntaxException("'" + word + "': what preference is claimed is never unknown");
                }
                return new Condition.PaysPreference(value.equals("none") ? Set.of() : values);
            case "chapter":
                int dots = value.indexOf("..");
                try {
                    int first = Integer.parseInt(dots < 0 ? value : value.substring(0, dots));
                    int last = dots < 0 ? first : Integer.parseInt(value.substring(dots + 2));
                    if (first < 1 || last > LAST_CHAPTER || first > last) {
                        throw new ConditionSyntaxException("'" + word + "': the chapters are 1 to " + LAST_CHAPTER);
                    }
                    return new Condition.InChapters(first, last);
                } catch (NumberFormatException e) {
                    throw new ConditionSyntaxException("'" + word + "': write chapter=72 or chapter=50..63");
                }
            default:
                FactDefinition fact = fact(name, null);
                if (fact.type() != FactType.CHOICE && fact.type() != FactType.COUNTRIES) {
                    throw new ConditionSyntaxException("'" + word + "': the fact " + name + " takes no words");
                }
                if (fact.type() == FactType.CHOICE && !fact.choices().containsAll(values)) {
                    throw new ConditionSyntaxException("'" + word + "': the choices are " + fact.choices());
                }
                return new Condition.IsOneOf(fact, values, assumed(word, word.indexOf('?')));
        }
    }

    private Condition comparison(String name, Comparison comparison, String value, String word)
            throws ConditionSyntaxException {
        switch (name) {
            case "loaded":
                return moment(Situation.Moment.LOADED, comparison, value, word);
            case "exported":
                return moment(Situation.Moment.EXPORTED, comparison, value, word);
            case "entered":
                return moment(Situation.Moment.ENTERED, comparison, value, word);
            case "general", "column1":
                if (!value.endsWith("%")) {
                    throw new ConditionSyntaxException("'" + word + "': the limit is a percentage, such as 15%");
                }
                return new Condition.BaseIs(name.equals("column1"), comparison,
                        decimal(value.substring(0, value.length() - 1), word));
            case "value":
                return new Condition.ValueIs(comparison, decimal(value, word));
            default:
                if (name.startsWith("age:")) {
                    return new Condition.AgeIs(fact(name.substring(4), FactType.NUMBER), comparison,
                            years(value, word), zone);
                }
                FactDefinition fact = fact(name, null);
                return switch (fact.type()) {
                    case PERCENT, NUMBER, AMOUNT -> facts.containsKey(value)
                            ? new Condition.ComparesFacts(fact, comparison, fact(value, fact.type()))
                            : new Condition.Compares(fact, comparison, decimal(value, word));
                    case DATE -> new Condition.DateIs(fact, isBefore(comparison, word), instant(value, word), value);
                    default -> throw new ConditionSyntaxException("'" + word + "': the fact " + name + " has no order");
                };
        }
    }

    private Condition moment(Situation.Moment moment, Comparison comparison, String value, String word)
            throws ConditionSyntaxException {
        return new Condition.MomentIs(moment, isBefore(comparison, word), instant(value, word), value);
    }

    private static boolean isBefore(Comparison comparison, String word) throws ConditionSyntaxException {
        return switch (comparison) {
            case BELOW -> true;
            case AT_LEAST -> false;
            default -> throw new ConditionSyntaxException("'" + word + "': moments compare with < or >=");
        };
    }

    private Instant instant(String value, String word) throws ConditionSyntaxException {
        try {
            return RowTimes.local(value).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new ConditionSyntaxException("'" + word + "': a moment is written 2025-04-05T00:01");
        }
    }

    private static BigDecimal decimal(String value, String word) throws ConditionSyntaxException {
        if (!NUMBER.matcher(value).matches()) {
            throw new ConditionSyntaxException("'" + word + "': '" + value + "' is not a number");
        }
        return new BigDecimal(value);
    }

    private static int years(String value, String word) throws ConditionSyntaxException {
        try {
            int years = Integer.parseInt(value);
            if (years >= 0 && years <= MOST_YEARS) {
                return years;
            }
        } catch (NumberFormatException e) {
            // Told below, as every other text that is no such number.
        }
        throw new ConditionSyntaxException("'" + word + "': '" + value + "' is not a whole number of years");
    }

    private FactDefinition fact(String name, @Nullable FactType type) throws ConditionSyntaxException {
        FactDefinition fact = facts.get(name);
        if (fact == null) {
            throw new ConditionSyntaxException("no fact '" + name + "' in facts.csv");
        }
        if (type != null && fact.type() != type) {
            throw new ConditionSyntaxException("the fact '" + name + "' is not of the type "
                    + EnumWords.of(type) + ", so it cannot stand alone");
        }
        return fact;
    }

    /** Reads a text from left to right. */
    private static final class Cursor {
        private final String text;
        private int position;
        private int depth;

        Cursor(String text) {
            this.text = text;
            skipBlanks();
        }

        boolean atEnd() {
            return position >= text.length();
        }

        boolean at(char c) {
            return !atEnd() && text.charAt(position) == c;
        }

        boolean take(char c) {
            if (!at(c)) {
                return false;
            }
            position++;
            skipBlanks();
            return true;
        }

        String word() throws ConditionSyntaxException {
            int start = position;
            while (!atEnd() && " ()|!".indexOf(text.charAt(position)) < 0) {
                position++;
            }
            if (start == position) {
                throw new ConditionSyntaxException("a condition is missing " + where());
            }
            String word = text.substring(start, position);
            skipBlanks();
            return word;
        }

        void enter() throws ConditionSyntaxException {
            if (++depth > DEEPEST) {
                throw new ConditionSyntaxException("more than " + DEEPEST + " parentheses and negations within each other");
            }
        }

        void leave() {
            depth--;
        }

        String where() {
            return atEnd() ? "at the end" : "before '" + rest() + "'";
        }

        String rest() {
            return text.substring(position);
        }

        private void skipBlanks() {
            while (position < text.length() && text.charAt(position) == ' ') {
                position++;
            }
        }
    }
}
