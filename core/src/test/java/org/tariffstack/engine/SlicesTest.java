package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.Origin;

/** The layers of an origin between two changes of the law, and by which of them one time differs from another. */
class SlicesTest {
    private static final String RULES = "precedence.csv";
    private static final String STEEL_SURTAX = "steel-surtax,steel,surtax,portion,steel-content,yes,,,,2025-06-01T00:01,,2025-05-20,,Proclamation 1 s. 3,primary,";
    private static final Instant AUGUST_14 = Instant.parse("2025-08-14T12:00:00Z");
    private static final Instant AUGUST_16 = Instant.parse("2025-08-16T12:00:00Z");

    private static Slice slice(Freedonia law, String origin, Instant at) {
        return law.compiled.reference().slices().at(Origin.of(origin), at, null);
    }

    private static Slice slice(Freedonia law, String origin, String at) {
        return slice(law, origin, Instant.parse(at));
    }

    private static List<String> headings(Slice slice) {
        return slice.layers().stream().map(layer -> layer.heading() + " " + layer.rateText()).toList();
    }

    /** The headings by which two times differ, either way round. */
    private static Set<String> differences(Freedonia law, Slice one, Slice other) {
        assertThat(one.differences(other)).isEqualTo(other.differences(one));
        return one.differences(other).stream().mapToObj(number -> law.book.layers().get(number).heading()).collect(Collectors.toSet());
    }

    /** Freedonia, where what steel displaces is told by rules that begin in the middle of August. */
    private static Freedonia withRules(String... rules) {
        String all = STEEL_SURTAX;
        for (String rule : rules) {
            all = all + "\n" + rule + ",,,,2025-08-15T00:00,,,,Proclamation 2,primary,";
        }
        return Freedonia.where(RULES, STEEL_SURTAX, all);
    }

    @Test
    void oneSliceServesEveryTimeAndOriginOfTheSameLaw() {
        Freedonia law = Freedonia.asItIs();
        Slice april = slice(law, "ZE", "2025-04-15T12:00:00Z");
        assertThat(headings(april)).containsExactly("9903.10.01 +10%", "9903.10.02 +0%", "9903.10.03 +0%");
        assertThat(slice(law, "RU", "2025-04-20T12:00:00Z")).isSameAs(april);
        // In Oz friends are spared.
        assertThat(headings(slice(law, "OZ", "2025-04-15T12:00:00Z"))).endsWith("9903.10.04 +0%").hasSize(4);
        assertThat(slice(law, "ZE", "2025-08-15T12:00:00Z")).isNotSameAs(slice(law, "ZE", "2025-05-15T12:00:00Z"));
    }

    @Test
    void aCountryIsOfAListFromItsOwnDay() {
        Freedonia law = Freedonia.where("lists/unfriendly.csv", "RU,2025-03-01T00:00", "RU,2025-08-15T00:00");
        assertThat(headings(slice(law, "RU", AUGUST_14))).doesNotContain("9903.30.01 +5%");
        assertThat(headings(slice(law, "RU", AUGUST_16))).contains("9903.30.01 +5%");
    }

    @Test
    void ofTwoTimesTheLayersOfOneAloneDiffer() {
        Freedonia law = Freedonia.asItIs();
        Slice march = slice(law, "ZE", "2025-03-15T12:00:00Z");
        Slice april = slice(law, "ZE", "2025-04-15T12:00:00Z");
        assertThat(differences(law, march, april)).containsExactlyInAnyOrder("9903.10.01", "9903.10.02", "9903.10.03");
        assertThat(differences(law, april, slice(law, "ZE", "2025-05-15T12:00:00Z"))).containsExactly("9903.10.03");
        assertThat(differences(law, april, april)).isEmpty();
    }

    @Test
    void soDoesWhatDisplacesALayerOfBothByAnotherRule() {
        Freedonia law = withRules("steel-first,9903.20.01,9903.10.01,excludes,full,no");
        assertThat(headings(slice(law, "ZE", AUGUST_14))).isEqualTo(headings(slice(law, "ZE", AUGUST_16)));
        assertThat(differences(law, slice(law, "ZE", AUGUST_14), slice(law, "ZE", AUGUST_16))).containsExactly("9903.20.01");
    }

    @Test
    void soDoesWhatDisplacesTheBaseRate() {
        Freedonia law = withRules("steel-base,9903.20.01,base,excludes,full,no");
        assertThat(differences(law, slice(law, "ZE", AUGUST_14), slice(law, "ZE", AUGUST_16))).containsExactly("9903.20.01");
    }

    @Test
    void aRuleForOneOriginConcernsNoOther() {
        Freedonia law = Freedonia.where(RULES, STEEL_SURTAX, STEEL_SURTAX.replace(",yes,,,,", ",yes,,RU,,"));
        // 4, 25 and 15 percent; in Ruritania, which pays column 2, 30 and 25.
        assertThat(law.assess("7208.10.00", "ZE", "2025-08-14T12:00").dutyAmount().orElseThrow()).isEqualByComparingTo("440");
        assertThat(law.assess("7208.10.00", "RU", "2025-08-14T12:00").dutyAmount().orElseThrow()).isEqualByComparingTo("550");
    }
}
