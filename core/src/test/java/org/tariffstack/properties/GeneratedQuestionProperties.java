package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.testing.generators.BookGenerator;
import org.tariffstack.testing.generators.BookWithEntries;
import org.tariffstack.testing.generators.EntryGenerator;
import org.tariffstack.testing.generators.GeneratedLawDomain;

/** What is asked under any law: the answers told are those that come, and what is learnt stays within the bounds. */
@Domain(GeneratedLawDomain.class)
@Domain(DomainContext.Global.class)
class GeneratedQuestionProperties {

    @Property(tries = 200)
    void an_answer_gives_the_duty_that_the_question_told_under_any_law(@ForAll BookWithEntries generated, @ForAll Random random) {
        Answering answering = new Answering(TariffStack.of(generated.book()));
        for (Entry entry : generated.entries()) {
            for (Question question : Answering.answerable(answering.stack().assess(entry))) {
                String answer = Answering.any(question, random);
                Optional<Assessment> answered = answering.assess(answering.state(entry, question, answer, random));
                if (answered.isPresent() && !question.fact().equals("hts")) {
                    assertThat(plain(answered.get().dutyAmount())).as(question.fact() + "=" + answer)
                            .isEqualTo(plain(question.dutyIf().get(answer)));
                }
            }
        }
    }

    private static Optional<String> plain(Optional<BigDecimal> duty) {
        return duty.map(Charged::plain);
    }

    @Property(tries = 200)
    void the_bounds_enclose_every_combination_of_answers_under_any_law(@ForAll BookWithEntries generated, @ForAll Random random) {
        Answering answering = new Answering(TariffStack.of(generated.book()));
        for (Entry entry : generated.entries()) {
            Assessment asked = answering.stack().assess(entry);
            for (int attempt = 0; attempt < 4 && asked.bounds().isPresent(); attempt++) {
                Entry answered = entry;
                for (Question question : Answering.answerable(asked)) {
                    if (random.nextInt(4) > 0) {
                        answered = answering.state(answered, question, Answering.any(question, random), random);
                    }
                }
                assertWithin(asked.bounds().get(), answering.assess(answered));
            }
        }
    }

    @Provide
    Arbitrary<Tuple2<BookWithEntries, List<Facts>>> learnt() {
        return BookGenerator.booksWithEntries().flatMap(generated -> EntryGenerator.of(generated.book()).facts().list().ofSize(6)
                .map(facts -> Tuple.of(generated, facts)));
    }

    /**
     * Whether there is a question of it yet or not. Of percentages that are asked for only those that are listed: where a duty on
     * a portion ends at one, it may be more just below it. Amounts are such percentages too, and go before one that is stated.
     */
    @Property(tries = 300)
    void learning_a_fact_never_leaves_the_bounds(@ForAll("learnt") Tuple2<BookWithEntries, List<Facts>> learnt) {
        BookWithEntries generated = learnt.get1();
        Answering answering = new Answering(TariffStack.of(generated.book()));
        for (Entry entry : generated.entries()) {
            Assessment asked = answering.stack().assess(entry);
            for (Facts facts : learnt.get2()) {
                facts.asMap().forEach((key, value) -> {
                    FactDefinition fact = generated.book().facts().get(key);
                    if (asked.bounds().isPresent() && fact != null && fact.asked() && entry.facts().get(key) == null
                            && fact.type() != FactType.AMOUNT && (fact.type() != FactType.PERCENT || isListed(asked, fact, value))) {
                        assertWithin(asked.bounds().get(), answering.assess(
                                entry.toBuilder().facts(entry.facts().with(key, value)).build()));
                    }
                });
            }
        }
    }

    private static boolean isListed(Assessment asked, FactDefinition fact, String value) {
        return asked.questions().stream().filter(question -> question.fact().equals(fact.key()))
                .allMatch(question -> question.dutyIf().containsKey(value));
    }

    private static void assertWithin(Bounds bounds, Optional<Assessment> answered) {
        answered.ifPresent(answer -> answer.dutyAmount().ifPresent(duty ->
                assertThat(duty).as(answer.explain()).isBetween(bounds.least(), bounds.most())));
    }
}
