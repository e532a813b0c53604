package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.TariffStack;

/** Each example of {@code src/test/resources/examples} comes out as its source says. */
class PinnedExamplesTest {

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void owesWhatItsSourceSays(Example example) {
        example.check();
    }

    @Test
    void noProgrammeIsWithoutOne() {
        Set<String> pinned = new TreeSet<>();
        examples().forEach(example -> pinned.addAll(example.programs()));
        assertThat(pinned).containsAll(TariffStack.unitedStates().book().programs().keySet())
                .containsAll(TariffStack.chinaOnUnitedStatesGoods().book().programs().keySet());
    }

    @Test
    void eachHasASourceAndNoneIsCountedTwice() {
        List<Example> examples = examples();
        assertThat(examples).allSatisfy(example -> {
            assertThat(example.source()).as("%s", example).isNotBlank();
            assertThat(example.group()).as("%s", example).isNotBlank();
        });
        assertThat(examples).extracting(example -> List.of(example.book(), example.entry(), example.owes()))
                .doesNotHaveDuplicates();
    }
}
