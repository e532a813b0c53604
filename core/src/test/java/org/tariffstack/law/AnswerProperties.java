package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of the logic in which an answer may be unknown, and assumed one way. */
class AnswerProperties {

    @Property
    void de_Morgan(@ForAll Answer a, @ForAll Answer b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void the_order_does_not_matter(@ForAll Answer a, @ForAll Answer b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void the_grouping_does_not_matter(@ForAll Answer a, @ForAll Answer b, @ForAll Answer c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void twice_not_is_nothing(@ForAll Answer a) {
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.not().isKnown()).isEqualTo(a.isKnown());
        assertThat(a.not().holds()).isNotEqualTo(a.holds());
    }

    @Property
    void the_same_twice_is_the_same(@ForAll Answer a) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
    }

    @Property
    void what_is_known_settles_it(@ForAll Answer a) {
        assertThat(a.and(Answer.NO)).isEqualTo(Answer.NO);
        assertThat(a.or(Answer.YES)).isEqualTo(Answer.YES);
    }

    @Property
    void what_is_known_and_does_not_settle_it_changes_nothing(@ForAll Answer a) {
        assertThat(a.and(Answer.YES)).isEqualTo(a);
        assertThat(a.or(Answer.NO)).isEqualTo(a);
    }

    @Property
    void what_is_assumed_follows_the_plain_logic(@ForAll Answer a, @ForAll Answer b) {
        assertThat(a.and(b).holds()).isEqualTo(a.holds() && b.holds());
        assertThat(a.or(b).holds()).isEqualTo(a.holds() || b.holds());
    }

    /** An answer is known only if no way to settle what is unknown would change it. */
    @Property
    void known_means_that_the_unknown_does_not_matter(@ForAll Answer a, @ForAll Answer b) {
        assertThat(a.and(b).isKnown()).isEqualTo(settled(a, true).and(settled(b, true))
                == settled(a, false).and(settled(b, false)));
        assertThat(a.or(b).isKnown()).isEqualTo(settled(a, true).or(settled(b, true))
                == settled(a, false).or(settled(b, false)));
    }

    private static Answer settled(Answer answer, boolean holds) {
        return answer.isKnown() ? answer : Answer.known(holds);
    }
}
