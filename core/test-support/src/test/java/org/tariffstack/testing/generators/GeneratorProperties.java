package org.tariffstack.testing.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.BookValidator;
import org.tariffstack.us.UnitedStates;

/** What is generated can be used: books are sound, layers fit, entries are answered. */
@Domain(GeneratedLawDomain.class)
@Domain(UnitedStatesDomain.class)
class GeneratorProperties {
    @Property(tries = 1000)
    void a_generated_book_is_sound(@ForAll TariffBook book) {
        assertThat(BookValidator.validate(book)).isEmpty();
    }

    @Property
    void a_generated_book_answers_every_entry_of_it(@ForAll BookWithEntries generated) {
        TariffStack stack = TariffStack.of(generated.book());
        assertThat(generated.entries()).isNotEmpty().allSatisfy(entry -> assertThat(stack.assess(entry).lines()).isNotNull());
    }

    @Property
    void the_United_States_answer_every_entry(@ForAll Entry entry) {
        assertThat(TariffStack.unitedStates().assess(entry).jurisdiction()).isEqualTo("US");
    }

    @Property(tries = 5)
    void a_generated_layer_fits_the_book_of_the_United_States(@ForAll TariffLayer layer) {
        assertFits(UnitedStates.book(), layer);
    }

    @Property
    void a_generated_layer_fits_a_generated_book(@ForAll("layersOfBooks") Joined joined) {
        assertFits(joined.book(), joined.layer());
    }

    /** A book, and a layer for it. */
    record Joined(TariffBook book, TariffLayer layer) {}

    @Provide
    Arbitrary<Joined> layersOfBooks() {
        return BookGenerator.books().flatMap(book -> LayerGenerator.of(book).layers().map(layer -> new Joined(book, layer)));
    }

    @Property
    void a_relief_rests_on_harmless_duties_alone(@ForAll("layersOfBooks") Joined joined) {
        assertThat(LayerGenerator.of(joined.book()).harmless()).containsAll(joined.layer().relieves());
    }

    @Property(tries = 100)
    void where_no_duty_is_harmless_there_is_no_relief(@ForAll("harmfulBooks") TariffBook book) {
        LayerGenerator layers = LayerGenerator.of(book);
        assertThat(layers.layers().sample().kind()).isEqualTo(LayerKind.DUTY);
        assertThatThrownBy(layers::harmlessReliefs).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no heading to relieve from");
    }

    /** Books with duties that all displace something. */
    @Provide
    Arbitrary<TariffBook> harmfulBooks() {
        return BookGenerator.books().filter(book -> LayerGenerator.of(book).harmless().isEmpty()
                && book.layers().stream().anyMatch(layer -> layer.kind() == LayerKind.DUTY));
    }

    private static void assertFits(TariffBook book, TariffLayer layer) {
        List<TariffLayer> layers = new ArrayList<>(book.layers());
        layers.add(layer);
        assertThat(BookValidator.validate(book.toBuilder().layers(layers).build(), List.of(layer))).isEmpty();
    }

    @Property(tries = 100)
    void settings_are_kept(@ForAll("dearGoodsOfCanada") Entry entry) {
        assertThat(entry.origin()).isEqualTo(Origin.of("CA"));
        assertThat(entry.value().orElseThrow().getNumber().intValue()).isBetween(5000, 6000);
        assertThat(entry.facts().asMap()).isEmpty();
        assertThat(entry.spi()).isEmpty();
    }

    @Provide
    Arbitrary<Entry> dearGoodsOfCanada() {
        return EntryGenerator.of(UnitedStates.book()).plain().oftenFrom(List.of(Origin.of("CA")))
                .worth(new BigDecimal("5000"), new BigDecimal("6000"))
                .stating(Arbitraries.just(Facts.none())).entries()
                .filter(entry -> entry.origin().equals(Origin.of("CA")));
    }
}
