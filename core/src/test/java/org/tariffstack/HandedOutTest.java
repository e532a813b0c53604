package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.cost.Shipment;
import org.tariffstack.cost.ShipmentLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.Comparison;
import org.tariffstack.law.Condition;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookValidator;
import org.tariffstack.law.text.TextRow;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateInputs;
import org.tariffstack.review.FiledEntry;
import org.tariffstack.review.Portfolio;
import org.tariffstack.whatif.Action;
import org.tariffstack.whatif.Change;
import org.tariffstack.whatif.Column;
import org.tariffstack.whatif.Scenario;
import org.tariffstack.whatif.ScenarioException;

/** No list, set or map that the library hands out can be changed, nor does it keep one that its user may still change. */
class HandedOutTest {
    private static final TariffStack US = TariffStack.unitedStates();
    private static final TariffStack CN = TariffStack.chinaOnUnitedStatesGoods();

    private static final Set<String> CHANGEABLE = new TreeSet<>();
    private static final Set<String> KEPT = new TreeSet<>();
    private static final HandedOut WALK = new HandedOut(HandedOutTest::look);
    private static int collections;

    @BeforeAll
    static void walk() {
        Entry steel = entry("9406.20.00", "CN", "2025-06-10").build();
        Entry soybeans = Entry.builder().hts("1201.90.00").origin("US").entered("2025-09-01").value("10000", "CNY").build();
        Assessment bags = US.assess(entry("4202.92.91", "CN", "2025-06-10").build());
        FiledEntry filed = FiledEntry.parse(steel, "9903.88.03 9406.20.00", "2500 290", "2790");
        Scenario scenario = Scenario.of("none", "No duty of section 122", List.of(
                Change.of(Action.STRIKE, Map.of(Column.PROGRAM, "122", Column.CITATION, "supposed"))));
        WALK.walk(US, CN, bags, US.assess(steel), US.totals(steel), US.assess(entry("7208.10.15", "CA", "2026-05-01").facts("usmca=true").build()),
                US.assess(entry("2204.21.50", "FR", "2025-09-01").quantity("2000", "liter").build()),
                US.assess(entry("7208.10.15", "RU", "2026-05-01").build()),
                CN.assess(soybeans), CN.taxes(CN.assess(soybeans)), US.timeline(steel, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 1)),
                US.landedCost(Shipment.builder().addLines(ShipmentLine.of(steel)).build()),
                US.audit(filed, BigDecimal.ONE), US.refund(filed), scenario, US.with(scenario).book(),
                Portfolio.builder(ZoneId.of("UTC"), 3).add("1", bags).build(), BookValidator.validate(US.book()),
                refused(() -> US.with(Scenario.of("wrong", "Wrong", List.of(
                        Change.of(Action.STRIKE, Map.of(Column.PROGRAM, "no-such", Column.CITATION, "supposed")))))),
                refused(() -> BookReader.read(path -> null)));
        // Conditions are of many kinds, some of which few layers have.
        WALK.walk(US.book().layers().stream().map(TariffLayer::when).toArray());
        WALK.walk(CN.book().layers().stream().map(TariffLayer::when).toArray());
        WALK.walk(new Condition.ComparesFacts(US.book().facts().get("steel_pct"), Comparison.AT_LEAST,
                US.book().facts().get("aluminum_pct")));
        WALK.walk(Stream.of("REF:each-garment", "NOTE:chapter-58-additional-note-1", "6% on the case", "5¢/kg + 3%",
                "4.3% + 1.7¢/jewel + 0.2¢/other piece, max REF:complete-movement",
                "3.6606¢/kg - 0.020668¢/kg per degree under 100 (pro rata), min 3.143854¢/kg").map(DutyRate::parse).toArray());
        WALK.walk(DutyRate.parse("5¢/kg").evaluate(RateInputs.ofValue(BigDecimal.TEN)),
                new TextRow(new SourcePlace("a file", 1), new LinkedHashMap<>(Map.of("rate", "5%"))));
    }

    private static Entry.Builder entry(String hts, String origin, String day) {
        return Entry.builder().hts(hts).origin(origin).entered(day).value("10000", "USD");
    }

    private static RuntimeException refused(Runnable action) {
        try {
            action.run();
        } catch (ScenarioException | BookFormatException e) {
            return e;
        }
        throw new AssertionError("nothing was refused");
    }

    private static void look(Object object, String how) {
        if (object instanceof Collection<?> || object instanceof Map<?, ?>) {
            collections++;
            if (!isClosed(object)) {
                CHANGEABLE.add(how + " gives a " + object.getClass().getName());
            }
        } else if (object instanceof Record made && HandedOut.publicTypes(made.getClass()).contains(made.getClass())) {
            keeps(made);
        }
    }

    /** Whether it refuses to be changed, even by what would leave it as it is. */
    private static boolean isClosed(Object object) {
        if (object instanceof Map<?, ?> map) {
            return refuses(() -> map.put(null, null));
        }
        boolean closed = refuses(() -> ((Collection<?>) object).add(null));
        return object instanceof List<?> list && !list.isEmpty() ? closed && refuses(() -> setFirst(list)) : closed;
    }

    private static <T> void setFirst(List<T> list) {
        list.set(0, list.get(0));
    }

    private static boolean refuses(Runnable change) {
        try {
            change.run();
            return false;
        } catch (UnsupportedOperationException e) {
            return true;
        } catch (NullPointerException | ClassCastException e) {
            // It would have taken something else.
            return false;
        }
    }

    /** Makes a record anew of collections that are emptied afterwards; it must not be what it was made of. */
    private static void keeps(Record made) {
        RecordComponent[] parts = made.getClass().getRecordComponents();
        if (Stream.of(parts).noneMatch(part -> Collection.class.isAssignableFrom(part.getType()) || Map.class.isAssignableFrom(part.getType()))) {
            return;
        }
        try {
            Object[] values = new Object[parts.length];
            List<Runnable> changes = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                values[i] = open(parts[i].getAccessor().invoke(made), changes);
            }
            Constructor<?> constructor = made.getClass().getConstructor(Stream.of(parts).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            Object again = constructor.newInstance(values);
            changes.forEach(Runnable::run);
            if (!again.equals(made)) {
                KEPT.add(made.getClass().getName());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(made.getClass().getName(), e);
        }
    }

    private static Object open(Object value, List<Runnable> changes) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return remembered(value instanceof SortedMap<?, ?> ? new TreeMap<>(map) : new LinkedHashMap<>(map), Map::clear, changes);
        }
        if (value instanceof Collection<?> collection && !collection.isEmpty()) {
            return remembered(value instanceof List<?> ? new ArrayList<>(collection) : value instanceof SortedSet<?>
                    ? new TreeSet<>(collection) : new LinkedHashSet<>(collection), Collection::clear, changes);
        }
        return value;
    }

    private static <T> T remembered(T copy, Consumer<T> clear, List<Runnable> changes) {
        changes.add(() -> clear.accept(copy));
        return copy;
    }

    @Test
    void noCollectionCanBeChanged() {
        assertThat(collections).isGreaterThan(1_000);
        assertThat(CHANGEABLE).isEmpty();
    }

    @Test
    void noRecordKeepsACollectionOfItsMaker() {
        assertThat(KEPT).isEmpty();
    }

    /** The test looks at every public type that hands out collections. */
    @Test
    void everyTypeWasLookedAt() throws ClassNotFoundException {
        Set<String> seen = new TreeSet<>();
        WALK.classes().forEach(type -> HandedOut.publicTypes(type).forEach(known -> seen.add(known.getName())));
        List<String> all = new ArrayList<>();
        for (var type : CoreClasses.publicTypes()) {
            Class<?> known = Class.forName(type.getName());
            if (HandedOut.declaredGetters(known).anyMatch(getter -> Collection.class.isAssignableFrom(getter.getReturnType())
                    || Map.class.isAssignableFrom(getter.getReturnType()))) {
                all.add(known.getName());
            }
        }
        assertThat(all).hasSizeGreaterThan(30).isSubsetOf(seen);
    }
}
