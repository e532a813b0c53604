package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.math.BigDecimal;
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

/** Laws of what is asked: the answers told are those that come, and the bounds hold whatever they are. */
@Domain(TariffDomain.class)
@Domain(DomainContext.Global.class)
class QuestionProperties {
    private static final Answering ANSWERING = new Answering(STACK);

    @Property
    void an_answer_gives_the_duty_that_the_question_told(@ForAll Entry entry, @ForAll long seed) {
        Assessment asked = STACK.assess(entry);
        Random random = new Random(seed);
        for (Question question : Answering.answerable(asked)) {
            String answer = Answering.any(question, random);
            Optional<Assessment> answered = ANSWERING.assess(ANSWERING.state(entry, question, answer, random));
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
                ANSWERING.assess(ANSWERING.state(entry, question, question.assumed(), new Random(seed))).ifPresent(answered ->
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
            for (Question question : Answering.answerable(asked)) {
                if (random.nextInt(4) > 0) {
                    String answer = Answering.any(question, random);
                    answered = ANSWERING.state(answered, question, answer, random);
                }
            }
            Entry stated = answered;
            ANSWERING.assess(stated).ifPresent(answer -> answer.dutyAmount().ifPresent(duty ->
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
        for (Question question : asked.dutyAmount().isPresent() ? Answering.answerable(asked) : List.<Question>of()) {
            assertThat(question.dutyIf().values()).as(question.fact()).anySatisfy(duty ->
                    assertThat(duty.map(BigDecimal::stripTrailingZeros))
                            .isNotEqualTo(asked.dutyAmount().map(BigDecimal::stripTrailingZeros)));
        }
    }

    private static void assertSame(Optional<BigDecimal> actual, Optional<BigDecimal> expected, String answer) {
        assertThat(actual.map(BigDecimal::stripTrailingZeros)).as(answer)
                .isEqualTo(expected.map(BigDecimal::stripTrailingZeros));
    }
}
