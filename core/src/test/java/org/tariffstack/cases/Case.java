package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;

/**
 * One case, written in words: {@code 9503.00.00 CN 2025-04-15T12:00 loaded=2025-04-07 mode=air}.
 *
 * <p>The first three words are the code, the origin and the time. The others are fields of the entry ({@code loaded},
 * {@code exported}, {@code value}, {@code spi}, {@code base}, {@code quantity=500kg}), the day whose knowledge counts
 * ({@code known}), or facts.
 */
final class Case {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private final Assessment assessment;

    private Case(String text, Assessment assessment) {
        this.text = text;
        this.assessment = assessment;
    }

    /** Assesses an entry of the embedded book of the United States. */
    static Case of(String text) {
        return of(FreshStack.unitedStates(), text);
    }

    static Case of(TariffStack stack, String text) {
        return new Case(text, known(text).map(stack::asKnownOn).orElse(stack).assess(entry(text)));
    }

    /** The day whose knowledge counts, or empty for what is known now. */
    static Optional<LocalDate> known(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> word.startsWith("known="))
                .map(word -> LocalDate.parse(word.substring("known=".length()))).findFirst();
    }

    /** The entry that the words describe. */
    static Entry entry(String text) {
        String[] words = text.split(" ");
        Entry.Builder entry = Entry.builder().hts(words[0]).origin(words[1]).entered(words[2]);
        Facts facts = Facts.none();
        for (String word : Arrays.asList(words).subList(3, words.length)) {
            String key = word.substring(0, word.indexOf('='));
            String value = word.substring(word.indexOf('=') + 1);
            switch (key) {
                case "loaded" -> entry.loaded(value);
                case "exported" -> entry.exported(value);
                case "value" -> entry.value(value, "USD");
                case "spi" -> entry.spi(value);
                case "base" -> entry.baseRate(value);
                case "quantity" -> {
                    int unit = 0;
                    while (Character.isDigit(value.charAt(unit)) || value.charAt(unit) == '.') {
                        unit++;
                    }
                    entry.quantity(value.substring(0, unit), value.substring(unit));
                }
                case "known" -> { }
                default -> facts = facts.with(key, value);
            }
        }
        return entry.facts(facts).build();
    }

    Assessment assessment() {
        return assessment;
    }

    /**
     * Checks what is owed, in percent of the customs value.
     *
     * @param expected such as "145%" for all of it, "ieepa=0%" for the programmes whose name begins so, and with
     *        "145% by 9903.01.24 9903.01.63" the numbers of Chapter 99 too, duties and reliefs, in any order
     */
    void owes(String expected, String source) {
        String[] parts = expected.split(" by ");
        String rate = parts[0].strip();
        int equals = rate.indexOf('=');
        String program = equals < 0 ? "" : rate.substring(0, equals);
        assertThat(percent(program)).as("%s, by %s%n%s", text, source, assessment)
                .isEqualByComparingTo(rate.substring(equals + 1, rate.length() - 1));
        if (parts.length > 1) {
            assertThat(headings(program)).as("%s, by %s", text, source)
                    .containsExactlyInAnyOrder(parts[1].strip().split(" "));
        }
    }

    /** The programmes with a line, charged or relieved, among what {@link #owes} compares, or that it names in full. */
    Set<String> programs(String expected) {
        String program = expected.substring(0, Math.max(expected.indexOf('='), 0));
        Set<String> found = new TreeSet<>();
        assessment.lines().stream().filter(line -> !line.isBase() && line.program().startsWith(program))
                .forEach(line -> found.add(line.program()));
        found.add(program);
        return found;
    }

    private BigDecimal percent(String program) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DutyLine line : assessment.lines()) {
            if (line.program().startsWith(program)) {
                assertThat(line.duty()).as("%s: %s", text, line).isPresent();
                sum = sum.add(line.duty().orElseThrow());
            }
        }
        return sum.multiply(HUNDRED).divide(assessment.customsValue());
    }

    private List<String> headings(String program) {
        return assessment.lines().stream().filter(line -> !line.isBase() && line.program().startsWith(program))
                .map(DutyLine::heading).toList();
    }
}
