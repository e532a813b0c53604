package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tariffstack.law.Condition;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.Portion;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;

/** Which selections share plans: those of the same layers on the same terms, with the same rivals. */
class SelectionKeyTest {
    private final List<TariffLayer> layers = Freedonia.asItIs().book.layers();
    private final Edge edge = edge(false);
    private final Selection.Candidate one = new Selection.Candidate(layers.get(0), Condition.ALWAYS, false);
    private final Selection.Candidate two = new Selection.Candidate(layers.get(1), Condition.ALWAYS, false);
    private final SelectionKey key = key(List.of(one, two), List.of(new Selection.Rival(1, edge)));

    private Edge edge(boolean onlyIfPaying) {
        return new Edge(1, true, Portion.FULL, onlyIfPaying, Condition.ALWAYS, OriginScope.EVERY, ProductScope.EVERY, Validity.ALWAYS, "",
                layers.get(1).citation());
    }

    private static SelectionKey key(List<Selection.Candidate> candidates, List<Selection.Rival> rivals) {
        return new SelectionKey(Selection.of(candidates, List.of(rivals, List.of(), List.of()), Map.of()));
    }

    @Test
    void theSameLayersWithTheSameRivalsAreAlike() {
        SelectionKey same = key(List.of(new Selection.Candidate(layers.get(0), new Condition.All(List.of()), false), two),
                List.of(new Selection.Rival(1, edge)));
        assertThat(same).isEqualTo(key).hasSameHashCodeAs(key);
    }

    @Test
    void otherLayersTermsOrRivalsAreNot() {
        List<Selection.Rival> rivals = List.of(new Selection.Rival(1, edge));
        assertThat(key(List.of(two, one), rivals)).isNotEqualTo(key);
        assertThat(key(List.of(one), rivals)).isNotEqualTo(key);
        assertThat(key(List.of(one, new Selection.Candidate(layers.get(1), Condition.ALWAYS, true)), rivals)).isNotEqualTo(key);
        assertThat(key(List.of(one, new Selection.Candidate(layers.get(1), new Condition.PaysColumn(1), false)), rivals)).isNotEqualTo(key);
        assertThat(key(List.of(one, two), List.of())).isNotEqualTo(key);
        assertThat(key(List.of(one, two), List.of(new Selection.Rival(0, edge)))).isNotEqualTo(key);
        assertThat(key(List.of(one, two), List.of(new Selection.Rival(1, edge(true))))).isNotEqualTo(key);
        assertThat(key).isNotEqualTo("key");
    }
}
