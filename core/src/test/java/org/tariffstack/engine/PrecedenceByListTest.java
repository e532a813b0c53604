package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.Books;

/** Rules of precedence that reach only some goods, under the law of the invented Freedonia. */
class PrecedenceByListTest {
    private static final String PRECEDENCE = "precedence.csv";

    /** What the engine answers, whether or not it keeps what it worked out. */
    private static List<Assessment> answers(BookSource source, Entry entry) {
        TariffBook book = BookReader.read(source);
        EnginePair engines = EnginePair.of(book);
        return List.of(engines.forgetful().assess(entry), engines.assess(entry));
    }

    /** Toys of Sylvania in May 2025 owe 70% in column 2, the surtax of 10% and 5% of retaliation. */
    @Test
    void aRuleReachesOnlyGoodsThatMeetTheConditionOfTheirListEntry() {
        BookSource source = Books.with(Books.GOOD, PRECEDENCE, "column=2,@unfriendly,9503", "column=2,@unfriendly,@spared");
        source = Books.with(source, "lists/spared.csv", "9503000011,claimed,", "9503000011,friendly,");
        Entry.Builder toys = Entry.builder().hts("9503.00.00.11").origin("SY").entered("2025-05-15T12:00")
                .value("1000", "USD");
        // 700 + 100 + 50: the rule by which retaliation takes the place of the surtax is not for these.
        assertThat(answers(source, toys.facts("friendly=false").build()))
                .allSatisfy(answer -> assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("850"));
        assertThat(answers(source, toys.facts("friendly=true").build()))
                .allSatisfy(answer -> assertThat(answer.dutyAmount().orElseThrow()).isEqualByComparingTo("750"));
    }

    /** Steel in November 2025: 3% and 2 cents a kilogram, the surtax of 15%, and 25% by the numbers of the list. */
    @Test
    void numbersThatARuleTellsApartAreToldApart() {
        BookSource source = Books.with(Books.GOOD, "lists/steel-goods.csv", "7208200010,2025-10-01T00:01,,",
                "7208200010,2025-10-01T00:01,,\n7208200090,2025-10-01T00:01,,");
        source = Books.with(source, PRECEDENCE, "steel,surtax,portion,steel-content,yes,,,,",
                "steel,surtax,excludes,full,no,,,7208200010,");
        Entry steel = Entry.builder().hts("7208.20.00").origin("ZE").entered("2025-11-03T12:00").value("1000", "USD")
                .quantity("100", "kg").build();
        // 30 + 2 + 250, and 150 more where the steel duty does not take the place of the surtax.
        assertThat(answers(source, steel)).allSatisfy(answer -> {
            Map<String, String> dutyIf = answer.questions().stream().filter(question -> question.fact().equals("hts"))
                    .map(Question::dutyIf).flatMap(duties -> duties.entrySet().stream()).collect(Collectors.toMap(
                            Map.Entry::getKey, duty -> duty.getValue().orElseThrow().stripTrailingZeros().toPlainString()));
            assertThat(dutyIf).containsExactlyInAnyOrderEntriesOf(
                    Map.of("7208.20.00.10", "282", "7208.20.00.90", "432"));
        });
    }
}
