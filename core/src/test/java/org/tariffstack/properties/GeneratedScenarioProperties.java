package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.testing.generators.BookWithEntries;
import org.tariffstack.testing.generators.GeneratedLawDomain;
import org.tariffstack.whatif.Action;
import org.tariffstack.whatif.Change;
import org.tariffstack.whatif.Column;
import org.tariffstack.whatif.Scenario;

/** What is supposed of any law: nothing changes nothing, one part after the other is all of it, what is struck is gone. */
@Domain(GeneratedLawDomain.class)
@Domain(DomainContext.Global.class)
class GeneratedScenarioProperties {

    @Property(tries = 100)
    void to_suppose_nothing_changes_no_answer_under_any_law(@ForAll BookWithEntries generated) {
        TariffStack law = TariffStack.of(generated.book());
        TariffStack supposed = law.with(Scenario.of("nothing", "Nothing is changed", List.of()));
        generated.entries().forEach(entry -> assertThat(Charged.of(supposed.assess(entry))).isEqualTo(Charged.of(law.assess(entry))));
    }

    @Property(tries = 100)
    void parts_of_a_scenario_may_be_laid_on_any_law_in_turn(@ForAll BookWithEntries generated, @ForAll @IntRange(max = 5) int one,
            @ForAll @IntRange(max = 5) int other, @ForAll @IntRange(max = 80) int percent) {
        TariffLayer duty = heading(generated.book(), one);
        TariffLayer struck = heading(generated.book(), other);
        Assume.that(duty.kind() == LayerKind.DUTY && !duty.heading().equals(struck.heading())
                && generated.book().layers().stream().anyMatch(layer -> layer.heading().equals(duty.heading())
                        && !layer.validity().period().isEmpty()));
        Scenario dearer = scenario("dearer", Action.RATE, Map.of(Column.HEADING, duty.heading(), Column.RATE, "+" + percent + "%"));
        Scenario without = scenario("without", Action.STRIKE, Map.of(Column.HEADING, struck.heading()));
        TariffStack law = TariffStack.of(generated.book());
        TariffStack inTurn = law.with(dearer).with(without);
        TariffStack atOnce = law.with(dearer.then(without));
        TariffStack swapped = law.with(without.then(dearer));
        for (Entry entry : generated.entries()) {
            assertThat(Charged.of(atOnce.assess(entry))).isEqualTo(Charged.of(inTurn.assess(entry)));
            assertThat(Charged.of(swapped.assess(entry))).isEqualTo(Charged.of(inTurn.assess(entry)));
        }
    }

    @Property(tries = 100)
    void what_is_struck_answers_as_if_it_had_never_been_written(@ForAll BookWithEntries generated, @ForAll @IntRange(max = 5) int which) {
        TariffBook book = generated.book();
        String heading = heading(book, which).heading();
        TariffStack struck = TariffStack.of(book).with(scenario("without", Action.STRIKE, Map.of(Column.HEADING, heading)));
        TariffStack never = TariffStack.of(book.toBuilder().layers(book.layers().stream()
                .filter(layer -> !layer.heading().equals(heading)).toList()).build());
        for (Entry entry : generated.entries()) {
            assertThat(Charged.of(struck.assess(entry))).isEqualTo(Charged.of(never.assess(entry)));
        }
    }

    private static TariffLayer heading(TariffBook book, int any) {
        return book.layers().get(any % book.layers().size());
    }

    private static Scenario scenario(String name, Action action, Map<Column, String> texts) {
        Map<Column, String> all = new EnumMap<>(texts);
        all.put(Column.CITATION, "supposed");
        return Scenario.of(name, name + " is supposed", List.of(Change.of(action, all)));
    }
}
