package org.tariffstack.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Reason;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.properties.TariffDomain;

/** What holds of every scenario and every entry. */
@Domain(DomainContext.Global.class)
@Domain(TariffDomain.class)
class ScenarioProperties {
    private static final TariffStack US = TariffStack.unitedStates();
    private static final TariffStack NAMED = US.with(Scenario.of("nothing", "Nothing is changed", List.of()));

    /** Scenarios that touch different headings. */
    private static final List<Scenario> DISJOINT = List.of(
            one("no-122", Action.STRIKE, Map.of(Column.PROGRAM, "122")),
            one("list-3", Action.RATE, Map.of(Column.HEADING, "9903.88.03", Column.RATE, "+60%", Column.FROM, "2025-01-01T00:00")),
            one("lapse", Action.LAPSE, Map.of(Column.HEADING, "9903.01.63", Column.VERSION, "2025-08-12T00:01", Column.TO,
                    "2026-02-24T00:00", Column.ENDED, "2026-02-20")),
            one("kites", Action.ADD, Map.of(Column.HEADING, "9903.97.01", Column.PROGRAM, "301-dst", Column.RATE, "+20%",
                    Column.PRODUCTS, "95 42", Column.FROM, "2025-06-01T00:00")));

    private static final Map<Scenario, TariffStack> STACKS = new ConcurrentHashMap<>();

    private static Scenario one(String name, Action action, Map<Column, String> texts) {
        Map<Column, String> all = new EnumMap<>(texts);
        all.put(Column.CITATION, "supposed");
        return Scenario.of(name, name + " is supposed", List.of(Change.of(action, all)));
    }

    private static TariffStack stack(Scenario scenario) {
        return STACKS.computeIfAbsent(scenario, US::with);
    }

    /** The answer of a stack without the mark of its scenario, or the reason why there is none. */
    private static Object answer(TariffStack stack, Entry entry) {
        try {
            Assessment assessment = stack.assess(entry);
            return Assessment.builder().from(assessment).bookVersion("").bookHash(Optional.empty())
                    .warnings(assessment.warnings().stream().filter(warning -> !warning.startsWith("Not the law as it is: scenario ")).toList()).build();
        } catch (InvalidEntryException e) {
            return e.code() + e.getMessage();
        }
    }

    @Property(tries = 300)
    void whatChangesNothingChangesNoAnswer(@ForAll Entry entry) {
        assertThat(answer(NAMED, entry)).isEqualTo(answer(US, entry));
        assertThat(NAMED.assess(entry).warnings()).hasSize(US.assess(entry).warnings().size() + 1);
    }

    @Provide
    Arbitrary<Scenario> disjoint() {
        return Arbitraries.of(DISJOINT);
    }

    @Property(tries = 300)
    void disjointScenariosCommute(@ForAll Entry entry, @ForAll("disjoint") Scenario one, @ForAll("disjoint") Scenario other) {
        Assume.that(!one.equals(other));
        assertThat(answer(stack(one.then(other)), entry)).isEqualTo(answer(stack(other.then(one)), entry));
    }

    @Property(tries = 30)
    void compositionIsAssociative(@ForAll("scenarios") Scenario one, @ForAll("scenarios") Scenario two,
            @ForAll("scenarios") Scenario three) {
        assertThat(one.then(two).then(three)).isEqualTo(one.then(two.then(three)));
    }

    @Property(tries = 100)
    void aCompositionIsOneScenarioLaidOnTheOther(@ForAll Entry entry, @ForAll("disjoint") Scenario one,
            @ForAll("disjoint") Scenario other) {
        Assume.that(!one.equals(other));
        TariffStack inTurn = STACKS.computeIfAbsent(Scenario.of("in-turn", one + " and " + other, List.of()),
                key -> US.with(one).with(other));
        assertThat(inTurn.book().version()).isEqualTo(stack(one.then(other)).book().version());
        assertThat(inTurn.book().contentHash()).isEqualTo(stack(one.then(other)).book().contentHash());
        assertThat(answer(inTurn, entry)).isEqualTo(answer(stack(one.then(other)), entry));
    }

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.of(US.book().programs().values().stream()
                .filter(program -> US.book().layers().stream().anyMatch(layer -> layer.program().equals(program))).toList());
    }

    @Property(tries = 300)
    void aStruckProgrammeLeavesNoTrace(@ForAll Entry entry, @ForAll("programs") Program program) {
        TariffStack without = stack(one("without", Action.STRIKE, Map.of(Column.PROGRAM, program.id())));
        Set<String> elsewhere = headings(layer -> !layer.program().equals(program));
        Set<String> itsOwn = headings(layer -> layer.program().equals(program) && !elsewhere.contains(layer.heading()));
        if (answer(without, entry) instanceof Assessment assessment) {
            assertThat(Stream.of(assessment.lines().stream().map(DutyLine::program),
                    assessment.declined().stream().map(Reason::program),
                    assessment.prohibitions().stream().map(Prohibition::program)).flatMap(Function.identity()))
                            .doesNotContain(program.id());
            assertThat(Stream.of(assessment.lines().stream().map(DutyLine::heading), assessment.filingOrder().stream(),
                    assessment.questions().stream().flatMap(question -> question.headings().stream()))
                    .flatMap(Function.identity())).doesNotContainAnyElementsOf(itsOwn);
        }
    }

    private static Set<String> headings(Predicate<TariffLayer> which) {
        return US.book().layers().stream().filter(which).map(TariffLayer::heading).collect(Collectors.toSet());
    }

    /** Headings whose duties take nothing else out and are charged on the full value. */
    private static final List<String> HARMLESS = harmless();

    private static List<String> harmless() {
        TariffBook book = US.book();
        List<LayerSelector> winners = book.displacements().stream().flatMap(rule -> rule.winners().stream())
                .map(LayerSelector::new).toList();
        Map<String, List<TariffLayer>> headings = book.layers().stream().collect(Collectors.groupingBy(TariffLayer::heading));
        return headings.entrySet().stream().filter(heading -> heading.getValue().stream()
                .allMatch(layer -> layer.kind() == LayerKind.DUTY && layer.relieves().isEmpty()
                        && layer.basis().equals(Portion.FULL) && layer.rate().text().startsWith("+")
                        && winners.stream().noneMatch(selector -> selector.picks(layer))))
                .map(Map.Entry::getKey).sorted().toList();
    }

    @Provide
    Arbitrary<String> harmlessHeadings() {
        return Arbitraries.of(HARMLESS);
    }

    @Property(tries = 300)
    void strikingADutyThatDisplacesNothingNeverRaisesTheDuty(@ForAll Entry entry, @ForAll("harmlessHeadings") String heading) {
        TariffStack without = stack(one("without", Action.STRIKE, Map.of(Column.HEADING, heading)));
        Object before = answer(US, entry);
        Object after = answer(without, entry);
        if (before instanceof Assessment law && after instanceof Assessment supposed && law.isResolved()
                && supposed.isResolved()) {
            assertThat(supposed.dutyAmount().orElseThrow()).isLessThanOrEqualTo(law.dutyAmount().orElseThrow());
        }
    }

    @Property(tries = 300)
    void aRateChangesNothingOutsideItsTime(@ForAll Entry entry) {
        TariffStack stack = stack(one("a-while", Action.RATE, Map.of(Column.PROGRAM, "ieepa-reciprocal", Column.RATE, "+7%",
                Column.FROM, "2025-04-20T00:00", Column.TO, "2025-09-01T00:00")));
        Instant at = entry.entered().instant(US.book().zone());
        boolean inside = !at.isBefore(time("2025-04-20T00:00")) && at.isBefore(time("2025-09-01T00:00"));
        Entry twin = inside ? Entry.builder().from(entry).entered(EntryTime.of(time("2025-09-01T00:00"))).build() : entry;
        assertThat(answer(stack, twin)).isEqualTo(answer(US, twin));
        if (inside && answer(stack, entry) instanceof Assessment supposed) {
            assertThat(supposed.lines()).filteredOn(line -> line.program().equals("ieepa-reciprocal") && !line.relief())
                    .allSatisfy(line -> assertThat(line.rate()).isEqualTo("+7%"));
        }
    }

    private static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(US.book().zone()).toInstant();
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        Arbitrary<String> words = Arbitraries.strings().withCharRange(' ', '~').withChars("é\n\",#@;").ofMinLength(1)
                .ofMaxLength(20).filter(text -> !text.isBlank());
        Arbitrary<Map<Column, String>> texts = Combinators.combine(words, words, Arbitraries.of("", "2025-04-05T00:01"),
                Arbitraries.of("", "2025-05-05T00:01"), Arbitraries.of("+10%", "+$0.50/kg", "unknown"))
                .as((citation, note, from, to, rate) -> new EnumMap<>(Map.of(Column.CITATION, citation, Column.NOTE, note,
                        Column.FROM, from, Column.TO, to, Column.RATE, rate)));
        Arbitrary<Change> changes = Combinators.combine(Arbitraries.of(Action.RATE, Action.STRIKE, Action.ADD),
                texts, words).as((action, columns, heading) -> {
                    columns.put(Column.HEADING, heading);
                    if (action == Action.STRIKE) {
                        columns.remove(Column.RATE);
                    } else if (action == Action.ADD) {
                        columns.putAll(Map.of(Column.PROGRAM, "122", Column.PRODUCTS, "* -95", Column.KIND, "duty"));
                    }
                    return Change.of(action, columns);
                });
        Arbitrary<Scenario> simple = Combinators.combine(Arbitraries.of("a", "back-to-145", "x.1-y"), words,
                changes.list().ofMaxSize(4)).as(Scenario::of);
        return simple.list().ofMinSize(1).ofMaxSize(3).map(parts -> parts.stream().reduce(Scenario::then).orElseThrow());
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("scenarios") Scenario scenario) {
        String text = ScenarioWriter.write(scenario);
        Scenario again = Sheets.read(text);
        assertThat(again).isEqualTo(scenario);
        assertThat(ScenarioWriter.write(again)).isEqualTo(text);
    }
}
