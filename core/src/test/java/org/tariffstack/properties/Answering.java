package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.FactDefinition;

/** Answers the questions of assessments. */
record Answering(TariffStack stack) {

    /** The questions whose answers can be listed; a missing quantity is asked for without any. */
    static List<Question> answerable(Assessment asked) {
        assertThat(asked.questions()).filteredOn(question -> question.dutyIf().isEmpty())
                .allSatisfy(question -> assertThat(asked.dutyAmount()).as(question.fact()).isEmpty());
        return asked.questions().stream().filter(question -> !question.dutyIf().isEmpty()).toList();
    }

    /** What an entry owes; empty if answers drawn one by one do not go together: three metals of 100 percent each. */
    Optional<Assessment> assess(Entry entry) {
        try {
            return Optional.of(stack.assess(entry));
        } catch (InvalidEntryException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.BAD_FACT);
            return Optional.empty();
        }
    }

    /** Any of the answers that a question lists. */
    static String any(Question question, Random random) {
        return any(List.copyOf(question.dutyIf().keySet()), random);
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The entry with an answer to a question stated in it. */
    Entry state(Entry entry, Question question, String answer, Random random) {
        String fact = question.fact();
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
                String value = answer.equals("another") ? another(question) : dated(answer);
                return entry.toBuilder().facts(entry.facts().with(fact, value)).build();
        }
    }

    /** A word that no rule at hand names. */
    private String another(Question question) {
        FactDefinition fact = stack.book().facts().get(question.fact());
        List<String> words = fact.choices().isEmpty()
                ? stack.book().countries().keySet().stream().map(Object::toString).sorted().toList() : fact.choices();
        return words.stream().filter(word -> !question.dutyIf().containsKey(word)).findFirst().orElseThrow();
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
}
