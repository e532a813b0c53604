package org.tariffstack.properties;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.InvalidEntryException;

/** What is charged, without the order of lines and the words around it. */
final class Charged {
    private Charged() {}

    static Map<String, String> of(Assessment assessment) {
        Map<String, Set<String>> lines = new TreeMap<>();
        for (DutyLine line : assessment.lines()) {
            lines.computeIfAbsent(line.heading(), key -> new TreeSet<>()).add(line.rate() + " on " + plain(line.basis())
                    + ": " + line.duty().map(Charged::plain).orElse("open"));
        }
        Map<String, String> summary = new TreeMap<>();
        lines.forEach((heading, duties) -> summary.put(heading, String.join("; ", duties)));
        summary.put("least", assessment.bounds().map(bounds -> plain(bounds.least())).orElse("open"));
        summary.put("most", assessment.bounds().map(bounds -> plain(bounds.most())).orElse("open"));
        return summary;
    }

    /** What is charged, or why there is no answer. */
    static Object of(TariffStack stack, Entry entry) {
        try {
            return of(stack.assess(entry));
        } catch (InvalidEntryException e) {
            return e.code();
        }
    }

    /** What is charged on the same goods at an instant, or why there is no answer. */
    static Object at(TariffStack stack, Entry entry, Instant instant) {
        return of(stack, entry.toBuilder().entered(EntryTime.of(instant)).build());
    }

    /** What is said beside it, in no order: what is banned, declined, asked and warned of. */
    static Set<String> beside(Assessment assessment) {
        Set<String> said = new TreeSet<>();
        // A warning may name several headings, in the order of the book.
        assessment.warnings().forEach(warning -> said.add(Stream.of(warning.split("[ ,]+")).sorted()
                .collect(Collectors.joining(" "))));
        assessment.prohibitions().forEach(ban -> said.add("banned by " + ban.heading()));
        assessment.declined().forEach(reason -> said.add("declined " + reason));
        for (Question question : assessment.questions()) {
            Map<String, String> duties = new TreeMap<>();
            question.dutyIf().forEach((answer, duty) -> duties.put(answer, duty.map(Charged::plain).orElse("open")));
            said.add("asks " + question.fact() + " for " + new TreeSet<>(question.headings()) + ": " + duties);
        }
        return said;
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
