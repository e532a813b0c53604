package org.tariffstack.landedcost.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.RateLine;
import org.tariffstack.ratecard.RateCard;

/** The rows of some lines and origins, drawn by a fixed seed, against what entries of each row are assessed. */
class PanelTest {
    private static final TariffStack STACK = TariffStack.unitedStates();
    private static final EffectivePeriod SINCE_2018 = new EffectivePeriod(Instant.parse("2018-01-01T05:00:00Z"), Instant.MAX);
    private static final Random RANDOM = new Random(2018);
    private static final Set<Origin> ORIGINS = new TreeSet<>();

    private static Panel panel;
    private static List<PanelRow> rows;

    private static Entry.Builder goods() {
        return Entry.builder().hts("01").origin("US").entered("2018-01-01");
    }

    private static Set<HtsCode> someLines(int count) {
        List<RateLine> all = STACK.book().schedule().lines();
        Set<HtsCode> lines = new TreeSet<>();
        while (lines.size() < count) {
            lines.add(all.get(RANDOM.nextInt(all.size())).code());
        }
        return lines;
    }

    @BeforeAll
    static void drawLinesAndOrigins() {
        List<Origin> others = new ArrayList<>(STACK.book().countries().keySet().stream().sorted().toList());
        Collections.shuffle(others, RANDOM);
        ORIGINS.addAll(others.subList(0, 4));
        List.of("CN", "CA", "BR", "RU").forEach(code -> ORIGINS.add(Origin.of(code)));
        panel = new Panel(STACK, goods().build(), SINCE_2018, someLines(40), ORIGINS);
        rows = panel.rows(panel.lines());
    }

    private static Entry entry(PanelRow row, Instant at) {
        return Entry.builder().hts(row.hts()).origin(row.origin()).entered(EntryTime.of(at)).build();
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** Nothing but what the assessment says: its lines by programme, as parts of the nominal value. */
    private static void assertOwed(PanelRow row, Assessment assessment) {
        Map<String, BigDecimal> parts = new HashMap<>();
        for (DutyLine line : assessment.lines()) {
            if (!line.relief() && line.duty().isPresent()) {
                parts.merge(line.program(), line.duty().get().movePointLeft(4), BigDecimal::add);
            }
        }
        Duties duties = row.duties();
        if (duties.base() != Duties.NONE) {
            assertPart(duties.base(), parts.getOrDefault("base", BigDecimal.ZERO), row);
        }
        for (int i = 0; i < panel.programs().size(); i++) {
            BigDecimal part = parts.get(panel.programs().get(i));
            if (part == null) {
                assertThat(duties.program(i)).isEqualTo(Duties.NONE);
            } else {
                assertPart(duties.program(i), part, row);
            }
        }
        if (assessment.dutyAmount().isEmpty()) {
            assertThat(duties.total()).isEqualTo(Duties.NONE);
            assertThat(duties.open().split(" ")).containsExactlyElementsOf(assessment.lines().stream()
                    .filter(line -> line.duty().isEmpty()).map(DutyLine::program).distinct().toList());
        } else {
            assertPart(duties.total(), assessment.dutyAmount().get().movePointLeft(4), row);
            assertPart(duties.refundable(), assessment.refundableAmount().movePointLeft(4), row);
            assertThat(duties.open()).isEmpty();
        }
    }

    private static void assertPart(long actual, BigDecimal expected, PanelRow row) {
        if (BigDecimal.valueOf(actual, RateCard.SCALE).compareTo(expected) != 0) {
            assertThat(actual).as("%s", row).isEqualTo(expected);
        }
    }

    @Test
    void everyRowIsWhatItsFirstAndLastMomentsAreAssessed() {
        assertThat(rows).hasSizeGreaterThan(1_000);
        for (PanelRow row : rows) {
            assertOwed(row, STACK.assess(entry(row, instant(row.from()))));
            if (row.to() != PanelRow.OPEN_END) {
                assertOwed(row, STACK.assess(entry(row, instant(row.to()).minusNanos(1))));
            }
        }
    }

    /** None is missing, at the beginning, in between or at the end. */
    @Test
    void thereIsARowExactlyWhereAnEntryIsAnswered() {
        Map<String, List<PanelRow>> byGood = rows.stream().collect(Collectors.groupingBy(row -> row.hts() + row.origin()));
        NavigableSet<Instant> moments = new TreeSet<>(STACK.book().changeInstants().tailSet(SINCE_2018.from()));
        STACK.book().schedule().lines().stream().filter(line -> panel.lines().contains(line.code()))
                .forEach(line -> line.validity().period().addEndsTo(moments));
        moments.addAll(moments.stream().map(moment -> moment.minus(1, ChronoUnit.MICROS)).toList());
        moments.add(SINCE_2018.from());
        moments.add(Instant.parse("2100-01-01T00:00:00Z"));
        int answered = 0;
        for (HtsCode line : panel.lines()) {
            for (Origin origin : ORIGINS) {
                List<PanelRow> ofGood = byGood.getOrDefault(line.digits() + origin.code(), List.of());
                for (Instant moment : moments.tailSet(SINCE_2018.from())) {
                    boolean owes = isAnswered(goods().hts(line).origin(origin).entered(EntryTime.of(moment)).build());
                    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
                    if (ofGood.stream().filter(row -> row.from() <= micros && micros < row.to()).count() != (owes ? 1 : 0)) {
                        assertThat(ofGood).as("%s from %s at %s", line, origin, moment).isNull();
                    }
                    answered += owes ? 1 : 0;
                }
            }
        }
        assertThat(answered).isPositive();
        assertThat(byGood).hasSizeLessThanOrEqualTo(panel.lines().size() * ORIGINS.size());
    }

    private static boolean isAnswered(Entry entry) {
        try {
            STACK.totals(entry);
            return true;
        } catch (InvalidEntryException e) {
            return false;
        }
    }

    /** Between rows a line is none of that time. */
    @Test
    void rowsFollowEachOtherAndDiffer() {
        for (int i = 1; i < rows.size(); i++) {
            PanelRow before = rows.get(i - 1);
            PanelRow row = rows.get(i);
            assertThat(row.from()).isLessThan(row.to());
            if (!before.hts().equals(row.hts()) || !before.origin().equals(row.origin())) {
                assertThat((before.hts() + before.origin()).compareTo(row.hts() + row.origin())).isNegative();
            } else if (before.to() == row.from()) {
                assertThat(before.goesOnAs(row)).as("%s", row).isFalse();
            } else {
                assertThat(before.to()).isLessThan(row.from());
                assertThatThrownBy(() -> STACK.assess(entry(row, instant(row.from()).minusNanos(1))))
                        .isInstanceOf(InvalidEntryException.class);
            }
        }
    }

    @Test
    void aShorterStretchIsCutOutOfALongerOne() {
        EffectivePeriod april = new EffectivePeriod(Instant.parse("2025-04-07T00:00:00Z"), Instant.parse("2025-05-01T00:00:00Z"));
        List<PanelRow> expected = new ArrayList<>();
        for (PanelRow row : rows) {
            long from = Math.max(row.from(), april.from().getEpochSecond() * 1_000_000);
            long to = Math.min(row.to(), april.to().getEpochSecond() * 1_000_000);
            if (row.origin().equals("CN") && from < to) {
                expected.add(new PanelRow(row.hts(), row.origin(), from, to, row.baseRate(), row.duties()));
            }
        }
        List<HtsCode> lines = expected.stream().map(row -> HtsCode.of(row.hts())).distinct().toList();
        Panel cut = new Panel(STACK, goods().build(), april, lines, List.of(Origin.of("CN")));
        assertThat(cut.rows(cut.lines())).isEqualTo(expected).hasSizeGreaterThan(cut.lines().size());
    }

    /** There is no value to take a part of, or so little that a duty by weight is millions of times as much. */
    @Test
    void aDutyThatIsNoPartOfTheValueIsOpen() {
        for (String value : List.of("0", "0.0000001")) {
            Entry milk = goods().value(value, "USD").quantity("2000000", "kg").build();
            Panel byWeight = new Panel(STACK, milk, SINCE_2018, List.of(HtsCode.of("04021050")), List.of(Origin.of("NZ")));
            assertThat(byWeight.rows(byWeight.lines())).isNotEmpty().allSatisfy(row -> {
                assertThat(row.duties().open()).startsWith("base");
                assertThat(row.duties().base()).isEqualTo(Duties.NONE);
                assertThat(row.duties().total()).isEqualTo(Duties.NONE);
            });
        }
    }

    @Test
    void refusesWhatNoLineCouldAnswer() {
        List<HtsCode> toys = List.of(HtsCode.of("9503"));
        List<Origin> china = List.of(Origin.of("CN"));
        assertThatThrownBy(() -> new Panel(STACK, goods().build(), SINCE_2018, toys, List.of(Origin.of("CN"), Origin.of("QQ"))))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("'QQ' is not a country");
        assertThatThrownBy(() -> new Panel(STACK, goods().facts("no_such=1").build(), SINCE_2018, toys, china))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("no_such");
        assertThatThrownBy(() -> new Panel(STACK, goods().spi("ZZ").build(), SINCE_2018, toys, china))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("'ZZ' is no symbol");
        assertThatThrownBy(() -> new Panel(STACK, goods().value("1", "EUR").build(), SINCE_2018, toys, china))
                .isInstanceOf(InvalidEntryException.class).hasMessageContaining("EUR");
    }
}
