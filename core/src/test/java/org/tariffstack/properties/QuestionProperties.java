package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** Laws of what is asked: the answers told are those that come, and the bounds hold whatever they are. */
@Domain(TariffDomain.class)
@Domain(DomainContext.Global.class)
class QuestionProperties {

    @Property
    void an_answer_gives_the_duty_that_the_question_told(@ForAll Entry entry, @ForAll long seed) {
        Assessment asked = STACK.assess(entry);
        Random random = new Random(seed);
        for (Question question : answerable(asked)) {
            String answer = any(List.copyOf(question.dutyIf().keySet()), random);
            Optional<Assessment> answered = assess(state(entry, question.fact(), answer, random));
            if (answered.isPresent() && !question.fact().equals("hts")) {
                assertSame(answered.get().dutyAmount(), question.dutyIf().get(answer),
                        question.fact() + "=" + answer);
            }
        }
    }

    @Property
    void stating_what_was_assumed_changes_nothing(@ForAll Entry entry, @ForAll long seed) {
        Assessment asked = STACK.assess(entry);
        for (Question question : asked.questions()) {
            if (!question.fact().equals("hts") && question.dutyIf().containsKey(question.assumed())) {
                assess(state(entry, question.fact(), question.assumed(), new Random(seed))).ifPresent(answered ->
                        assertSame(answered.dutyAmount(), asked.dutyAmount(), question.fact() + "=" + question.assumed()));
            }
        }
    }

    @Property
    void the_bounds_enclose_every_combination_of_answers(@ForAll Entry entry, @ForAll long seed) {
        Assessment asked = STACK.assess(entry);
        if (asked.bounds().isEmpty()) {
            return;
        }
        Bounds bounds = asked.bounds().get();
        asked.dutyAmount().ifPresent(duty -> assertThat(duty).isBetween(bounds.least(), bounds.most()));
        Random random = new Random(seed);
        for (int attempt = 0; attempt < 4; attempt++) {
            Entry answered = entry;
            for (Question question : answerable(asked)) {
                if (random.nextInt(4) > 0) {
                    String answer = any(List.copyOf(question.dutyIf().keySet()), random);
                    answered = state(answered, question.fact(), answer, random);
                }
            }
            Entry stated = answered;
            assess(stated).ifPresent(answer -> answer.dutyAmount().ifPresent(duty ->
                    assertThat(duty).as("%s within %s", stated, bounds).isBetween(bounds.least(), bounds.most())));
        }
    }

    @Property
    void a_question_is_asked_only_where_some_answer_differs(@ForAll Entry entry) {
        Assessment asked = STACK.assess(entry);
        for (Question question : asked.questions()) {
            assertThat(question.text()).isNotBlank();
            assertThat(question.headings()).as(question.fact()).isNotEmpty();
        }
        for (Question question : asked.dutyAmount().isPresent() ? answerable(asked) : List.<Question>of()) {
            assertThat(question.dutyIf().values()).as(question.fact()).anySatisfy(duty ->
                    assertThat(duty.map(BigDecimal::stripTrailingZeros))
                            .isNotEqualTo(asked.dutyAmount().map(BigDecimal::stripTrailingZeros)));
        }
    }

    /** The questions whose answers can be listed; a missing quantity is asked for without any. */
    private static List<Question> answerable(Assessment asked) {
        assertThat(asked.questions()).filteredOn(question -> question.dutyIf().isEmpty())
                .allSatisfy(question -> assertThat(asked.dutyAmount()).as(question.fact()).isEmpty());
        return asked.questions().stream().filter(question -> !question.dutyIf().isEmpty()).toList();
    }

    private static Optional<Assessment> assess(Entry entry) {
        try {
            return Optional.of(STACK.assess(entry));
        } catch (InvalidEntryException e) {
            // Answers drawn one by one may not go together: three metals of 100 percent each.
            assertThat(e.code()).isEqualTo(ErrorCode.BAD_FACT);
            return Optional.empty();
        }
    }

    /** The entry with an answer of a question stated in it. */
    private static Entry state(Entry entry, String fact, String answer, Random random) {
        switch (fact) {
            case "loaded":
                return entry.toBuilder().loaded(moment(answer)).build();
            case "exported":
                return entry.toBuilder().exported(moment(answer)).build();
            case "hts":
                return entry.toBuilder().hts(any(List.of(answer.replaceAll(" and .* more", "").split(" ")), random)).build();
            case "claims":
                String old = Optional.ofNullable(entry.facts().get("claims")).orElse("");
                String both = answer.equals("none") ? old : (old + " " + answer).strip();
                return entry.toBuilder().facts(entry.facts().with("claims", both)).build();
            default:
                List<String> choices = BOOK.facts().get(fact) == null ? List.of() : BOOK.facts().get(fact).choices();
                // No rule names New Zealand as a country of melting or casting.
                String value = !answer.equals("another") ? answer : choices.isEmpty() ? "NZ" : choices.get(0);
                return entry.toBuilder().facts(entry.facts().with(fact, dated(value))).build();
        }
    }

    /** Facts that are dates are answered by windows too. */
    private static String dated(String answer) {
        return answer.startsWith("<") || answer.startsWith(">=") ? wallClock(answer).toString() : answer;
    }

    private static EntryTime moment(String window) {
        return EntryTime.at(wallClock(window));
    }

    private static LocalDateTime wallClock(String window) {
        return window.startsWith("<") ? LocalDateTime.parse(window.substring(1)).minusMinutes(1)
                : LocalDateTime.parse(window.substring(2).split(" ")[0]);
    }

    private static void assertSame(Optional<BigDecimal> actual, Optional<BigDecimal> expected, String answer) {
        assertThat(actual.map(BigDecimal::stripTrailingZeros)).as(answer)
                .isEqualTo(expected.map(BigDecimal::stripTrailingZeros));
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
