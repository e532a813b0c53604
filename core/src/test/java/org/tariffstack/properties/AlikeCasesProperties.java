package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.CHANGES;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Program;
import org.tariffstack.law.RateLine;

/** The argument of {@link AlikeCases}: an entry has the answer of its representative. */
class AlikeCasesProperties {
    static final AlikeCases ALIKE = new AlikeCases(BOOK, TariffDomain.FIRST, TariffDomain.LAST);
    private static final List<HtsCode> CODES = BOOK.schedule().lines().stream().map(RateLine::code).distinct().toList();
    private static final List<Origin> ORIGINS = BOOK.countries().keySet().stream().sorted().toList();

    @Provide
    Arbitrary<HtsCode> codes() {
        return Arbitraries.of(CODES);
    }

    @Provide
    Arbitrary<Origin> origins() {
        return Arbitraries.of(ORIGINS);
    }

    @Property(tries = 3000)
    void an_entry_has_the_answer_of_its_representative(@ForAll("codes") HtsCode code, @ForAll("origins") Origin origin,
            @ForAll @IntRange(max = 1_000_000) int change, @ForAll @IntRange(min = -1, max = 1) int nanos) {
        Instant at = CHANGES.get(change % CHANGES.size()).plusNanos(nanos);
        if (at.isBefore(TariffDomain.FIRST)) {
            return;
        }
        AlikeCases.Key entry = new AlikeCases.Key(code, origin, at);
        AlikeCases.Key representative = ALIKE.representative(entry);
        boolean base = ALIKE.comparesBase(entry);
        assertThat(answer(entry, base)).as("%s as %s", entry, representative).isEqualTo(answer(representative, base));
    }

    /** What two alike entries have in common: all but the code and, where rates do not count, the base. */
    private static String answer(AlikeCases.Key key, boolean base) {
        Entry entry = Entry.builder().hts(key.code()).origin(key.origin()).entered(EntryTime.of(key.at())).build();
        Assessment answer;
        try {
            answer = STACK.assess(entry);
        } catch (InvalidEntryException e) {
            return e.code().toString();
        }
        StringBuilder text = new StringBuilder();
        for (DutyLine line : answer.lines()) {
            if (!line.isBase()) {
                text.append(line).append('\n');
            } else if (base) {
                text.append(line.rate()).append(line.duty()).append('\n');
            }
        }
        answer.prohibitions().forEach(ban -> text.append(ban).append('\n'));
        answer.declined().stream().filter(reason -> !reason.program().equals(Program.BASE)).map(Reason::toString).sorted()
                .forEach(reason -> text.append(reason).append('\n'));
        // The longer codes below differ from line to line, so whether they are asked for, and with which duties, is left out:
        // a list may name all the numbers of one line and some of another's.
        answer.questions().stream().filter(question -> !question.headings().contains(key.code().dotted()))
                .filter(question -> !question.fact().equals("hts"))
                .forEach(question -> text.append(question.fact()).append(question.headings())
                        .append(base ? question.dutyIf().values() : "").append('\n'));
        answer.warnings().forEach(warning -> text.append(warning).append('\n'));
        boolean alone = answer.questions().stream().noneMatch(question -> question.fact().equals("hts"));
        return text.append(base && alone ? answer.bounds() : "").toString().replace(key.code().dotted(), "CODE");
    }
}
