package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.cost.Shipment;
import org.tariffstack.cost.ShipmentLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.review.FiledEntry;
import org.tariffstack.us.UnitedStates;
import org.tariffstack.whatif.Action;
import org.tariffstack.whatif.Change;
import org.tariffstack.whatif.Column;
import org.tariffstack.whatif.Scenario;

/** The same questions get the same answers, to the letter, whoever else is asking and wherever the machine stands. */
@Isolated("sets the default locale and time zone of the virtual machine")
class SameAnswersTest {
    private static final List<Entry> SOME = SomeEntries.of(TariffDomain.BOOK, 120);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 7, 1);
    private static final Scenario NO_122 = Scenario.of("none", "No section 122", List.of(
            Change.of(Action.STRIKE, Map.of(Column.PROGRAM, "122", Column.CITATION, "supposed"))));

    /** All that can be asked: what entries owe, and for fewer of them all that is made of assessments. */
    private static final List<Function<TariffStack, Object>> QUESTIONS = questions();

    private static List<Function<TariffStack, Object>> questions() {
        List<Function<TariffStack, Object>> questions = new ArrayList<>();
        SOME.forEach(entry -> questions.add(stack -> told(stack.assess(entry))));
        SOME.subList(0, 4).forEach(entry -> questions.add(stack -> stack.timeline(entry, FROM, TO).steps().stream()
                .map(step -> step.from() + " " + step.rate() + step.changes() + step.warnings()).toList()));
        SOME.subList(4, 8).forEach(entry -> questions.add(stack -> told(stack.with(NO_122).assess(entry))));
        SOME.subList(8, 12).forEach(entry -> questions.add(stack -> told(stack.asKnownOn(FROM).assess(entry))));
        SOME.subList(12, 16).forEach(entry -> questions.add(stack -> stack.refund(FiledEntry.of(entry)).lines()));
        SOME.subList(16, 20).forEach(entry -> questions.add(stack ->
                stack.audit(FiledEntry.of(entry), BigDecimal.ONE).differences()));
        SOME.forEach(entry -> questions.add(stack -> stack.totals(entry)));
        SOME.subList(20, 40).forEach(entry -> questions.add(stack -> stack.rateCard().steps(entry.hts(), entry.origin())));
        questions.add(stack -> stack.landedCost(Shipment.builder()
                .addLines(ShipmentLine.of(Entry.builder().hts("9503.00.00").origin("CN").entered("2025-06-10")
                        .value("5000", "USD").build())).build()).explain());
        questions.add(stack -> stack.book().changeInstants());
        return questions;
    }

    private static String told(Assessment assessment) {
        return assessment.explain() + assessment.bookHash() + assessment.dutyAmount() + assessment.bounds()
                + assessment.filingOrder();
    }

    private static String answer(TariffStack stack, int question) {
        try {
            return QUESTIONS.get(question).apply(stack).toString();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static List<String> answers(TariffStack stack) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            answers.add(answer(stack, i));
        }
        return answers;
    }

    private static TariffBook text() {
        return BookReader.read(UnitedStates.class::getResourceAsStream);
    }

    private static TariffBook compact() {
        return BookReader.readCompact(UnitedStates.class::getResourceAsStream);
    }

    /** A stack that nobody has asked yet, so that all that it computes when it is first asked is computed by many. */
    private static TariffStack fresh(Supplier<TariffBook> book) {
        return TariffStack.of(book.get()).rounding(Rounding.US_CUSTOMS);
    }

    @Test
    void everyQuestionHasAnAnswer() {
        assertThat(answers(fresh(SameAnswersTest::compact))).filteredOn(answer -> answer.contains("Exception")).isEmpty();
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        List<String> alone = answers(fresh(SameAnswersTest::text));
        TariffStack shared = fresh(SameAnswersTest::compact);
        Crowd.ask(alone, i -> answer(shared, i));
    }

    @Test
    void soTheyDoFromABookReadFromItsText() throws Exception {
        List<String> alone = answers(fresh(SameAnswersTest::compact));
        TariffStack shared = fresh(SameAnswersTest::text);
        Crowd.ask(alone, i -> answer(shared, i));
    }

    /** What goes wrong between threads goes wrong seldom. */
    @RepeatedTest(50)
    @Tag("slow")
    void andOftenSo() throws Exception {
        manyThreadsGetWhatOneGets();
    }

    /** Turkish has an i of its own, Arabic and Thai other digits or years; the zones lie a day apart or jump at midnight. */
    @ParameterizedTest
    @CsvSource({"tr-TR,Pacific/Kiritimati", "ar-EG-u-nu-arab,America/St_Johns", "th-TH-u-ca-buddhist-nu-thai,Asia/Kathmandu",
        "de-DE,Pacific/Pago_Pago", "hi-IN-u-nu-deva,America/Sao_Paulo"})
    void thePlaceOfTheMachineDoesNotMatter(String locale, String zone) {
        List<String> atHome = inPlace(Locale.ENGLISH, "UTC");
        assertThat(inPlace(Locale.forLanguageTag(locale), zone)).isEqualTo(atHome);
    }

    private static List<String> inPlace(Locale locale, String zone) {
        Locale oldLocale = Locale.getDefault();
        TimeZone oldZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return answers(fresh(SameAnswersTest::text));
        } finally {
            Locale.setDefault(oldLocale);
            TimeZone.setDefault(oldZone);
        }
    }
}
