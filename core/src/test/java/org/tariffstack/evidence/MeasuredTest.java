package org.tariffstack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each figure of docs/measured.csv says how it was found, by a command that names what there is. */
class MeasuredTest {

    static List<Figure> figures() {
        return Figure.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void hasACommandThatNamesWhatThereIs(Figure figure) {
        if (!figure.isOpen() || !figure.command().isEmpty()) {
            assertThat(CommandCheck.problems(figure.command())).as(figure.command()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void saysWhenItWasReadUnlessItIsStillToBe(Figure figure) {
        if (figure.isOpen()) {
            assertThat(figure.date() + figure.commit()).as(figure.id()).isEmpty();
        } else if (!figure.date().isEmpty()) {
            assertThat(figure.date()).as(figure.id()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(figure.commit()).as(figure.id()).matches("[0-9a-f]{7,40}");
        }
    }

    @Test
    void eachIsNamedOnce() {
        assertThat(figures()).extracting(Figure::id).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9-]*"));
    }
}
