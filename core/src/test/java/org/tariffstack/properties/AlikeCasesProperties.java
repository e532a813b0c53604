package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.CHANGES;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Program;
import org.tariffstack.law.RateLine;

/** The argument of {@link AlikeCases}: an entry has the answer of its representative. */
class AlikeCasesProperties {
    static final AlikeCases ALIKE = new AlikeCases(BOOK, TariffDomain.FIRST, TariffDomain.LAST);
    private static final List<HtsCode> CODES = BOOK.schedule().lines().stream().map(RateLine::code).distinct().toList();
    private static final List<HtsCode> LISTED = listed(CODES);
    private static final List<Origin> ORIGINS = BOOK.countries().keySet().stream().sorted().toList();

    private static List<HtsCode> listed(List<HtsCode> codes) {
        Set<HtsCode> listed = new HashSet<>();
        BOOK.codeLists().values().stream().filter(list -> list.id().startsWith("232-"))
                .flatMap(list -> list.items().stream()).map(CodeList.Item::code).forEach(listed::add);
        return codes.stream().filter(code -> listed.contains(code) || listed.contains(code.truncatedTo(6))
                || listed.contains(code.truncatedTo(4))).toList();
    }

    @Provide
    Arbitrary<HtsCode> codes() {
        return Arbitraries.of(CODES);
    }

    @Provide
    Arbitrary<Origin> origins() {
        return Arbitraries.of(ORIGINS);
    }

    /** Codes of the lists of section 232, which alone look at most of the facts that are stated, as often as others. */
    @Provide
    Arbitrary<HtsCode> listed() {
        return Arbitraries.oneOf(Arbitraries.of(CODES), Arbitraries.of(LISTED));
    }

    /** Instants at a change of the law, or a nanosecond beside one. */
    @Provide
    Arbitrary<Instant> instants() {
        return Combinators.combine(Arbitraries.of(CHANGES), Arbitraries.of(-1, 0, 1))
                .as((change, nanos) -> change.plusNanos(nanos)).filter(at -> !at.isBefore(TariffDomain.FIRST));
    }

    @Property(tries = 3000)
    void an_entry_has_the_answer_of_its_representative(@ForAll("codes") HtsCode code, @ForAll("origins") Origin origin,
            @ForAll("instants") Instant at) {
        assertAlike(new AlikeCases.Key(code, origin, at), FactProfile.NONE);
    }

    @Property(tries = 3000)
    void also_when_facts_are_stated(@ForAll("listed") HtsCode code, @ForAll("origins") Origin origin,
            @ForAll("instants") Instant at, @ForAll FactProfile profile) {
        assertAlike(new AlikeCases.Key(code, origin, at), profile);
    }

    @Property(tries = 3000)
    void what_no_rule_asks_for_changes_nothing(@ForAll("listed") HtsCode code, @ForAll("origins") Origin origin,
            @ForAll("instants") Instant at, @ForAll FactProfile profile) {
        AlikeCases.Key key = new AlikeCases.Key(code, origin, at);
        Set<String> asked = ALIKE.asked(key);
        Entry entry = entry(key, profile, asked);
        Facts needless = profile.needless(asked, origin, at);
        Entry more = entry.toBuilder().facts(needless).build();
        assertThat(answer(more, true)).as("%s, %s instead of %s", key, needless, entry.facts())
                .isEqualTo(answer(entry, true));
    }

    private static void assertAlike(AlikeCases.Key key, FactProfile profile) {
        AlikeCases.Key representative = ALIKE.representative(key);
        Set<String> asked = ALIKE.asked(key);
        assertThat(ALIKE.asked(representative)).isEqualTo(asked);
        boolean base = ALIKE.comparesBase(key);
        assertThat(answer(entry(key, profile, asked), base)).as("%s as %s, %s", key, representative, profile)
                .isEqualTo(answer(entry(representative, profile, asked), base));
    }

    private static Entry entry(AlikeCases.Key key, FactProfile profile, Set<String> asked) {
        return Entry.builder().hts(key.code()).origin(key.origin()).entered(EntryTime.of(key.at()))
                .facts(profile.facts(asked, key.origin(), key.at())).spi(profile.spi(key.origin(), key.at())).build();
    }

    /** What two alike entries have in common: all but the code and, where rates do not count, the base. */
    private static String answer(Entry entry, boolean base) {
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
        answer.questions().stream().filter(question -> !question.headings().contains(entry.hts().dotted()))
                .filter(question -> !question.fact().equals("hts"))
                .forEach(question -> text.append(question.fact()).append(question.headings())
                        .append(base ? question.dutyIf().values() : "").append('\n'));
        answer.warnings().forEach(warning -> text.append(warning).append('\n'));
        // So are the bounds, which hold those of the longer codes, where a list reaches only some of them.
        boolean whole = text.indexOf("only some of the ") < 0;
        return text.append(base && whole ? answer.bounds() : "").toString().replace(entry.hts().dotted(), "CODE");
    }
}
