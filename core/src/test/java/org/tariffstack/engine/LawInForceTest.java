package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.engine.ruling.RulingGroup;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;

/** The layers that can apply to goods of an origin between two changes of the law. */
class LawInForceTest {
    private static final String RULES = "precedence.csv";
    private static final String STEEL_SURTAX = "steel-surtax,steel,surtax,portion,steel-content,yes,,,,2025-06-01T00:01,,2025-05-20,,Proclamation 1 s. 3,primary,";
    private static final Instant AUGUST_14 = Instant.parse("2025-08-14T12:00:00Z");
    private static final Instant AUGUST_16 = Instant.parse("2025-08-16T12:00:00Z");

    private static RulingGroup group(Freedonia law, String hts, String origin, Instant at) {
        Engine engine = law.compiled.keeping();
        return engine.group(engine.find(HtsCode.of(hts), at, false).goods(), Origin.of(origin), at);
    }

    private static RulingGroup toys(Freedonia law, String origin, String at) {
        return group(law, "9503000090", origin, Instant.parse(at));
    }

    private static List<String> headings(RulingGroup group) {
        return group.candidates().all().stream()
                .map(candidate -> candidate.heading() + " " + candidate.layer().rateText()).toList();
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
    void goodsThatTheSameLayersReachHaveTheSameCandidatesWheneverAndFromWherever() {
        Freedonia law = Freedonia.asItIs();
        RulingGroup april = toys(law, "ZE", "2025-04-15T12:00:00Z");
        assertThat(headings(april)).containsExactly("9903.10.01 +10%", "9903.10.02 +0%", "9903.10.03 +0%");
        assertThat(toys(law, "ZE", "2025-04-20T12:00:00Z")).isSameAs(april);
        // In Oz friends are spared.
        assertThat(headings(toys(law, "OZ", "2025-04-15T12:00:00Z"))).endsWith("9903.10.04 +0%").hasSize(4);
        assertThat(toys(law, "ZE", "2025-08-15T12:00:00Z")).isNotSameAs(toys(law, "ZE", "2025-05-15T12:00:00Z"));
    }

    @Test
    void aCountryIsOfAListFromItsOwnDay() {
        Freedonia law = Freedonia.where("lists/unfriendly.csv", "RU,2025-03-01T00:00", "RU,2025-08-15T00:00");
        assertThat(headings(group(law, "9503000012", "RU", AUGUST_14))).doesNotContain("9903.30.01 +5%");
        assertThat(headings(group(law, "9503000012", "RU", AUGUST_16))).contains("9903.30.01 +5%");
    }

    @Test
    void aRuleThatBeginsTellsTwoTimesOfTheSameLayersApart() {
        Freedonia law = withRules("steel-first,9903.20.01,9903.10.01,excludes,full,no");
        RulingGroup before = group(law, "72081000", "ZE", AUGUST_14);
        RulingGroup after = group(law, "72081000", "ZE", AUGUST_16);
        assertThat(headings(before)).isEqualTo(headings(after));
        assertThat(before).isNotSameAs(after);
        Freedonia base = withRules("steel-base,9903.20.01,base,excludes,full,no");
        assertThat(group(base, "72081000", "ZE", AUGUST_14)).isNotSameAs(group(base, "72081000", "ZE", AUGUST_16));
    }

    @Test
    void aRuleForOneOriginConcernsNoOther() {
        Freedonia law = Freedonia.where(RULES, STEEL_SURTAX, STEEL_SURTAX.replace(",yes,,,,", ",yes,,RU,,"));
        // 4, 25 and 15 percent; in Ruritania, which pays column 2, 30 and 25.
        assertThat(law.assess("7208.10.00", "ZE", "2025-08-14T12:00").dutyAmount().orElseThrow()).isEqualByComparingTo("440");
        assertThat(law.assess("7208.10.00", "RU", "2025-08-14T12:00").dutyAmount().orElseThrow()).isEqualByComparingTo("550");
    }
}
