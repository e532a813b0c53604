package org.tariffstack.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generated rates of every kind. */
class Rates extends DomainContextBase {

    @Provide
    Arbitrary<DutyRate> dutyRates() {
        return Arbitraries.oneOf(single(), alternatives());
    }

    private Arbitrary<DutyRate> single() {
        return Arbitraries.oneOf(frees(), terms(), compounds(), capped(), sugars(), references(), notes());
    }

    private Arbitrary<AlternativeRates> alternatives() {
        return single().filter(rate -> !rate.text().contains(" or ")).list().uniqueElements().ofMinSize(2).ofMaxSize(4)
                .map(AlternativeRates::new);
    }

    @Provide
    Arbitrary<AdditionalRate> additionalRates() {
        return Arbitraries.oneOf(
                dutyRates().map(AdditionalRate.Plus::new),
                dutyRates().map(AdditionalRate.InLieu::new),
                decimals(4).map(AdditionalRate.TopUpTo::new),
                specifics().map(AdditionalRate.MinimumPrice::new),
                Combinators.combine(terms(), terms()).as(Rates::choice),
                Arbitraries.of(new AdditionalRate.Prohibited(), new AdditionalRate.Unknown()));
    }

    @Provide
    Arbitrary<SpecialColumn> specialColumns() {
        return segments().list().ofMaxSize(4).map(SpecialColumn::new);
    }

    @Provide
    Arbitrary<Percent> percents() {
        Arbitrary<Percent> fractions = Combinators.combine(
                Arbitraries.integers().between(0, 200), Arbitraries.integers().between(2, 99), Arbitraries.integers().between(1, 98))
                .as((whole, denominator, part) -> new Percent(BigDecimal.valueOf(whole), part % denominator, denominator));
        return Arbitraries.oneOf(decimals(5).map(Percent::of), fractions);
    }

    static Arbitrary<BigDecimal> decimals(int scale) {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(20_000)).ofScale(scale);
    }

    // A currency other than the dollar has to begin the second rate's text with a digit, which none does.
    private static AdditionalRate choice(Term first, Term second) {
        boolean foreign = second instanceof SpecificRate money && !money.currency().equals("USD");
        return foreign ? new AdditionalRate.Choice(second, new AdValorem(Percent.of("5"))) : new AdditionalRate.Choice(first, second);
    }

    private Arbitrary<DutyRate> frees() {
        return Arbitraries.of("", "under bond", "under bond (subchapter note 1)", "under bond (subchapter note 12)",
                "for a temporary period").map(Free::new);
    }

    private Arbitrary<SpecificRate> specifics() {
        Arbitrary<Per> pers = Arbitraries.oneOf(Arbitraries.of(Per.all()),
                Arbitraries.integers().between(0, 99).map(Per::jewelsOver));
        return Combinators.combine(decimals(7), Arbitraries.of("USD", "USD", "CNY"), pers).as(SpecificRate::new);
    }

    private Arbitrary<Term> terms() {
        return Arbitraries.oneOf(
                percents().map(AdValorem::new),
                Combinators.combine(percents(), Arbitraries.of(Part.class)).as(ComponentRate::new),
                specifics());
    }

    private Arbitrary<CompoundRate> compounds() {
        return terms().list().ofMinSize(2).ofMaxSize(5).map(Rates::inDollars).map(CompoundRate::new);
    }

    private static List<Term> inDollars(List<Term> terms) {
        return terms.stream()
                .map(term -> term instanceof SpecificRate money ? new SpecificRate(money.amount(), "USD", money.per()) : term)
                .toList();
    }

    private Arbitrary<DutyRate> capped() {
        return Combinators.combine(Arbitraries.oneOf(terms(), compounds()), references())
                .as((rate, ceiling) -> new CappedRate(rate, ceiling));
    }

    private Arbitrary<SugarRate> sugars() {
        return Combinators.combine(decimals(7), decimals(7), decimals(7)).as(SugarRate::new);
    }

    private Arbitrary<ReferenceRate> references() {
        return Combinators.combine(Arbitraries.of(ReferenceRate.Target.class), Arbitraries.of(Part.class).optional(), decimals(2))
                .as(ReferenceRate::new);
    }

    private Arbitrary<NoteRate> notes() {
        Arbitrary<String> names = Arbitraries.strings().withCharRange('a', 'z').numeric().withChars("-.").ofMinLength(1).ofMaxLength(20);
        return Combinators.combine(Arbitraries.of(NoteRate.Source.class), names).as(NoteRate::new);
    }

    private Arbitrary<SpecialColumn.Segment> segments() {
        Arbitrary<List<String>> symbols = Arbitraries.of("A", "A*", "A+", "AU", "KR", "P", "P+", "S").list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<String> headings = Arbitraries.of("9822.04.25", "9823.05.01-9823.05.06", "9918.04.60 9918.04.61");
        return Arbitraries.oneOf(
                Combinators.combine(dutyRates().optional(1.0), symbols)
                        .as((rate, names) -> new SpecialColumn.Segment(rate, Optional.empty(), names)),
                Combinators.combine(headings.optional(1.0), symbols)
                        .as((see, names) -> new SpecialColumn.Segment(Optional.empty(), see, names)));
    }
}
