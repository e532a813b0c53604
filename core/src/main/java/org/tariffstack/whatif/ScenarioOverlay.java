package org.tariffstack.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tariffstack.law.Authority;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.ContentHash;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.LegalStatus;
import org.tariffstack.law.Program;
import org.tariffstack.law.Supposition;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.BookValidator;
import org.tariffstack.law.text.BookWords;
import org.tariffstack.law.text.Severity;
import org.tariffstack.law.text.TextRow;
import org.tariffstack.rate.AdditionalRate;

/**
 * Lays scenarios on one book.
 *
 * <p>What the scenarios suppose stands behind the law that is left, so that the book's checks blame it for what does not
 * fit. What is struck stays in the book with an empty period, as law does that never took effect: whoever names it still
 * finds it.
 */
final class ScenarioOverlay {
    private final TariffBook book;
    private final ChangeTimes times;
    private final Map<String, Program> programs;
    private final List<BookProblem> problems = new ArrayList<>();
    private List<TariffLayer> law;
    private List<TariffLayer> supposed = new ArrayList<>();
    private String scenario = "";

    ScenarioOverlay(TariffBook book) {
        this.book = book;
        this.times = new ChangeTimes(book.zone());
        this.programs = new LinkedHashMap<>(book.programs());
        this.law = new ArrayList<>(book.layers());
    }

    TariffBook apply(List<ScenarioPart> parts) {
        TariffBook.Builder changed = book.toBuilder();
        StringBuilder version = new StringBuilder(book.version());
        Optional<ContentHash> hash = book.contentHash();
        for (ScenarioPart part : parts) {
            scenario = part.name();
            part.changes().forEach(this::apply);
            version.append('+').append(scenario);
            hash = hash.map(before -> before.changedBy(ScenarioCsv.text(List.of(part))));
            changed.addSuppositions(new Supposition(scenario, part.description()));
        }
        refuse(problems);
        TariffBook result = changed.version(version.toString()).contentHash(hash).programs(programs)
                .layers(Stream.concat(law.stream(), supposed.stream()).toList()).build();
        if (!supposed.isEmpty()) {
            refuse(BookValidator.validate(result, supposed));
        }
        return result;
    }

    private static void refuse(List<BookProblem> problems) {
        List<BookProblem> errors =
                problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new ScenarioException(errors);
        }
    }

    private void apply(Change change) {
        try {
            switch (change.action()) {
                case ADD -> add(change);
                case PROGRAM -> program(change);
                case RATE -> rate(change);
                case FROM -> from(change);
                case TO -> to(change);
                case STRIKE -> strike(change);
                case LAPSE -> lapse(change);
            }
        } catch (ChangeException e) {
            problems.add(e.at(change.place()));
        } catch (BookFormatException e) {
            problems.addAll(e.problems());
        }
    }

    private void add(Change change) {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("kind", "duty", "basis", "full", "confidence", "inferred"));
        if (change.text(Column.KIND).equals("relief")) {
            texts.put("rate", "+0%");
        }
        change.texts().forEach((column, text) -> texts.put(column.word(), text));
        texts.put("citation", cited(change));
        supposed.add(BookWords.of(book.toBuilder().programs(programs).build())
                .layer(new TextRow(change.place(), texts)));
    }

    private void program(Change change) {
        String id = change.text(Column.PROGRAM);
        if (programs.containsKey(id) || id.equals(Program.BASE)) {
            throw new ChangeException(Column.PROGRAM, "the book has a programme '" + id + "'; give the new one another id");
        }
        programs.put(id, new Program(id, change.text(Column.NOTE), new Authority(cited(change)),
                new LegalStatus(null, "", null), Program.USUAL_FILING_RANK, change.place()));
    }

    private void rate(Change change) {
        LayerPick pick = pick(change);
        EffectivePeriod window = times.window(change);
        List<TariffLayer> meant = pick.all(layers());
        List<TariffLayer> duties = meant.stream().filter(layer -> layer.kind() == LayerKind.DUTY)
                .filter(layer -> layer.validity().period().overlaps(window)).toList();
        if (duties.isEmpty()) {
            throw meant.stream().noneMatch(layer -> layer.kind() == LayerKind.DUTY)
                    ? new ChangeException(pick.column(), pick + " charges nothing, it only relieves: strike it, or add a duty")
                    : new ChangeException(Column.FROM, pick + " does not hold " + times.words(window) + "; it holds "
                            + times.periods(meant));
        }
        AdditionalRate rate = AdditionalRate.parse(change.text(Column.RATE));
        List<TariffLayer> charged = new ArrayList<>();
        for (TariffLayer layer : duties) {
            EffectivePeriod inside = Objects.requireNonNull(layer.validity().period().intersection(window));
            charged.add(suppose(layer, change).rate(rate).validity(ValiditySplit.during(layer.validity(), inside)).build());
        }
        leaveOut(duties, window);
        supposed.addAll(charged);
    }

    private void strike(Change change) {
        LayerPick pick = pick(change);
        EffectivePeriod window = times.window(change);
        List<TariffLayer> meant = pick.all(layers());
        List<TariffLayer> struck =
                meant.stream().filter(layer -> ValiditySplit.touches(layer.validity().period(), window)).toList();
        if (struck.isEmpty()) {
            throw new ChangeException(Column.FROM, pick + " does not hold " + times.words(window) + "; it holds "
                    + times.periods(meant));
        }
        leaveOut(struck, window);
    }

    private void from(Change change) {
        TariffLayer version = pick(change).one(layers(), times);
        EffectivePeriod old = version.validity().period();
        Instant from = times.instant(change.text(Column.FROM));
        if (!from.isBefore(old.to())) {
            throw new ChangeException(Column.FROM, "the version ends at " + times.words(old.to())
                    + ", so that this start would leave it no time");
        }
        if (from.isAfter(old.from())) {
            leaveOut(List.of(version), new EffectivePeriod(old.from(), from));
        } else if (from.isBefore(old.from())) {
            supposed.add(suppose(version, change)
                    .validity(new Validity(new EffectivePeriod(from, old.from()), version.validity().enacted(), null))
                    .build());
        }
    }

    private void to(Change change) {
        TariffLayer version = pick(change).one(layers(), times);
        EffectivePeriod old = version.validity().period();
        Instant to = change.text(Column.TO).isEmpty() ? Instant.MAX : times.instant(change.text(Column.TO));
        if (old.isEmpty()) {
            throw new ChangeException(Column.TO, "the version never came into force, so that it has no end to move: write '"
                    + Action.LAPSE.word() + "' to let it come");
        }
        if (!old.from().isBefore(to)) {
            throw new ChangeException(Column.TO, "the version begins at " + times.words(old.from())
                    + ", so that this end would leave it no time");
        }
        if (to.isBefore(old.to())) {
            leaveOut(List.of(version), new EffectivePeriod(to, old.to()));
        } else if (to.isAfter(old.to())) {
            Validity held = new Validity(old, version.validity().enacted(), null);
            replace(version, List.of(TariffLayer.builder().from(version).validity(held).build()));
            supposed.add(suppose(version, change)
                    .validity(new Validity(new EffectivePeriod(old.to(), to), held.enacted(), null)).build());
        }
    }

    private void lapse(Change change) {
        TariffLayer version = pick(change).one(layers(), times);
        Instant from = version.validity().period().from();
        if (!version.validity().period().isEmpty()) {
            throw new ChangeException(Column.VERSION, "the version was not put off: it holds " + times.periods(List.of(version)));
        }
        Instant to = change.text(Column.TO).isEmpty() ? Instant.MAX : times.instant(change.text(Column.TO));
        if (!from.isBefore(to)) {
            throw new ChangeException(Column.TO, "the version begins at " + times.words(from)
                    + ", so that this end would leave it no time");
        }
        // What came in its place does not come, nor what was to follow that and never did.
        EffectivePeriod window = new EffectivePeriod(from, to);
        List<TariffLayer> instead = layers().stream().filter(layer -> layer != version
                && layer.heading().equals(version.heading()) && layer.strand().equals(version.strand())
                && layer.origins().text().equals(version.origins().text())
                && layer.products().text().equals(version.products().text())).toList();
        leaveOut(instead.stream().filter(layer -> ValiditySplit.touches(layer.validity().period(), window)).toList(), window);
        EffectivePeriod later = new EffectivePeriod(to, Instant.MAX);
        leaveOut(instead.stream().filter(layer -> layer.validity().period().isEmpty()
                && ValiditySplit.touches(layer.validity().period(), later)).toList(), later);
        replace(version, List.of());
        supposed.add(suppose(version, change).validity(new Validity(window, version.validity().enacted(),
                times.date(change.text(Column.ENDED)))).build());
    }

    private LayerPick pick(Change change) {
        return new LayerPick(change, programs);
    }

    private List<TariffLayer> layers() {
        return Stream.concat(law.stream(), supposed.stream()).toList();
    }

    private TariffLayer.Builder suppose(TariffLayer layer, Change change) {
        TariffLayer.Builder copy = TariffLayer.builder();
        copy.from(layer).citation(new Citation(cited(change), Confidence.INFERRED)).place(change.place());
        return copy;
    }

    private String cited(Change change) {
        return "scenario " + scenario + ": " + change.text(Column.CITATION);
    }

    /** Leaves versions out of the law for some time. */
    private void leaveOut(List<TariffLayer> versions, EffectivePeriod window) {
        for (TariffLayer version : versions) {
            replace(version, ValiditySplit.outside(version.validity(), window).stream()
                    .<TariffLayer>map(left -> TariffLayer.builder().from(version).validity(left).build()).toList());
        }
    }

    private void replace(TariffLayer version, List<TariffLayer> by) {
        law = replaced(law, version, by);
        supposed = replaced(supposed, version, by);
    }

    private static List<TariffLayer> replaced(List<TariffLayer> layers, TariffLayer version, List<TariffLayer> by) {
        List<TariffLayer> after = new ArrayList<>(layers.size() + 1);
        for (TariffLayer layer : layers) {
            if (layer == version) {
                after.addAll(by);
            } else {
                after.add(layer);
            }
        }
        return after;
    }
}
