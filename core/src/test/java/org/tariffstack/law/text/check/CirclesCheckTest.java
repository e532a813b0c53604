package org.tariffstack.law.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.Books;
import org.tariffstack.law.text.Severity;

/** Circles that are none, since no entry can be in all of it. The folders of bad books hold the real ones. */
class CirclesCheckTest {
    private static final String STEEL = "layers/steel.csv";

    /** The duty 9903.20.01 stands in place of the relief 9903.20.02 that relieves from it. */
    private static final BookSource CIRCLE =
            Books.with(Books.GOOD, STEEL, "*,@steel-goods,,,", "*,@steel-goods,,9903.20.02,");

    @Test
    void aCircleIsTold() {
        assertThat(Books.problems(CIRCLE)).hasSize(1);
    }

    @Test
    void contradictingConditionsMeetInNoEntry() {
        assertThat(Books.problems(Books.with(CIRCLE, STEEL, "*,@steel-goods,,9903.20.02",
                "*,@steel-goods,!friendly !spi=FR !melted_in=OZ,9903.20.02"))).isEmpty();
        assertThat(Books.problems(Books.with(CIRCLE, STEEL, "*,@steel-goods,,9903.20.02",
                "*,@steel-goods,!friendly,9903.20.02"))).as("the preference is another way in").hasSize(1);
        assertThat(Books.problems(Books.with(CIRCLE, STEEL, "*,@steel-goods,,9903.20.02",
                "*,@steel-goods,contract_date>=2025-05-01T00:00,9903.20.02"))).isEmpty();
    }

    @Test
    void timesThatDoNotOverlapMeetInNoEntry() {
        BookSource apart = Books.with(CIRCLE, STEEL, "9903.20.02,2025-06-01T00:01,,",
                "9903.20.02,2025-06-01T00:01,2025-07-01T00:01,");
        assertThat(Books.problems(Books.with(apart, STEEL, "9903.20.01,2025-06-01T00:01",
                "9903.20.01,2025-07-01T00:01"))).isEmpty();
        assertThat(Books.problems(Books.with(apart, STEEL, "9903.20.01,2025-06-01T00:01",
                "9903.20.01,2025-06-30T00:01"))).hasSize(1);
    }

    @Test
    void originsThatDoNotOverlapMeetInNoEntry() {
        BookSource sylvania = Books.with(CIRCLE, STEEL, "steel-content,*,", "steel-content,SY,");
        assertThat(Books.problems(sylvania)).hasSize(1);
        assertThat(Books.problems(Books.with(sylvania, STEEL, "relief,+0%,full,*", "relief,+0%,full,OZ ZE"))).isEmpty();
    }

    @Test
    void goodsThatDoNotOverlapMeetInNoEntry() {
        BookSource first = Books.with(CIRCLE, STEEL, "steel-content,*,@steel-goods", "steel-content,*,720820");
        assertThat(Books.problems(first)).extracting(BookProblem::severity).containsExactly(Severity.ERROR);
        assertThat(Books.problems(Books.with(first, STEEL, "full,*,@steel-goods", "full,*,7208 -72082000"))
                .stream().filter(problem -> problem.severity() == Severity.ERROR)).isEmpty();
    }

    @Test
    void goodsBesideACarveOutMeet() {
        // No code that the two scopes name is wholly in both; only the schedule tells that 7208.20.00 is.
        BookSource first = Books.with(CIRCLE, STEEL, "steel-content,*,@steel-goods", "steel-content,*,7208");
        assertThat(Books.problems(Books.with(first, STEEL, "full,*,@steel-goods", "full,*,72 -72081000")))
                .filteredOn(problem -> problem.severity() == Severity.ERROR).hasSize(1);
    }

    @Test
    void aRuleThatAddsIsNoEdge() {
        BookSource ruled = Books.with(Books.GOOD, "precedence.csv", "toys-base,retaliation,base,adds",
                "steel-relief,9903.20.01,9903.20.02,adds");
        assertThat(Books.problems(ruled)).isEmpty();
        assertThat(Books.problems(Books.with(ruled, "precedence.csv", "9903.20.02,adds", "9903.20.02,excludes")))
                .hasSize(1);
    }
}
