package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.CHANGES;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerSelector;
import org.tariffstack.law.TariffLayer;

/** What holds for every good of the lists of section 232: one treatment under each note, and portions that add up. */
class Section232Properties {
    private static final List<String> CODES = BOOK.codeLists().values().stream()
            .filter(list -> list.id().startsWith("232-")).flatMap(list -> list.items().stream())
            .map(item -> item.code().digits()).distinct().sorted().toList();
    private static final List<Instant> TIMES = List.copyOf(
            CHANGES.stream().filter(at -> at.isAfter(Instant.parse("2025-03-01T00:00:00Z"))).toList());
    /** Numbers for listed goods that are not the goods meant: they stand beside whatever is owed. */
    private static final Set<String> REPORTED = Set.of("9903.94.06", "9903.74.05", "9903.74.11");

    @Provide
    Arbitrary<Entry> covered() {
        Arbitrary<String> origins = Arbitraries.of("CN", "CA", "MX", "GB", "DE", "JP", "KR", "TW", "RU", "BR", "IN",
                "CH", "VN", "BY", "AU");
        Arbitrary<String> facts = Arbitraries.of("", "steel_pct=60", "steel_pct=30;aluminum_pct=20;copper_pct=10",
                "steel_pct=100", "usmca=true;us_content_pct=60;claims=9903.94.03 9903.74.03",
                "us_metal_pct=96;metal_weight_pct=40", "uk_metal_pct=97", "metal_weight_pct=10", "no_metal_content=true",
                "russian_aluminum=true", "us_melted=true;us_smelted=true", "auto_part=true;mhdv_part=true", "mhdv=true",
                "machine_part=true;us_metal_pct=99", "machine_part=true", "civil_aircraft=true",
                "claims=9903.94.07 9903.74.09 9903.94.45 9903.94.33", "claims=9903.82.13 9903.82.18;usmca=true",
                "generic_pharma=true", "claims=9903.04.64 9903.04.65 9903.04.61", "advanced_chip=true;auto_part=true",
                "claims=9903.08.23 9903.08.24", "ftz_pf_date=2020-01-01", "vehicle_year=1990", "quota_filled=false");
        return Combinators.combine(Arbitraries.of(CODES), origins, Arbitraries.of(TIMES), facts)
                .as((code, origin, at, stated) -> Entry.builder().hts(code).origin(origin).entered(EntryTime.of(at))
                        .value("9999.99", "USD").baseRate("2.5%").facts(stated).build());
    }

    @Property
    void at_most_one_of_a_group_is_owed(@ForAll("covered") Entry entry) {
        Instant at = entry.entered().instant(BOOK.zone());
        Assessment assessment = STACK.assess(entry);
        for (Displacement rule : BOOK.displacements()) {
            if (rule.effect() == Displacement.Effect.ONE && rule.validity().holds(at, null)) {
                assertThat(charged(assessment, rule.losers())).as("%s: %s", rule.id(), assessment)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Property
    void vehicles_and_their_parts_are_charged_once_and_leave_the_metals(@ForAll("covered") Entry entry) {
        Assessment assessment = STACK.assess(entry);
        Set<String> vehicles = charged(assessment, List.of("9903.94.01..9903.94.99", "9903.74.01..9903.74.99"));
        vehicles.removeAll(REPORTED);
        assertThat(vehicles).as("%s", assessment).hasSizeLessThanOrEqualTo(1);
        boolean paid = assessment.lines().stream().anyMatch(line -> vehicles.contains(line.heading())
                && line.duty().orElse(BigDecimal.ZERO).signum() > 0);
        if (paid) {
            assertThat(charged(assessment, List.of("9903.81.87..9903.81.99", "9903.85.02..9903.85.15", "9903.78.01",
                    "9903.82.02..9903.82.26"))).as("%s", assessment).isEmpty();
        }
    }

    @Property
    void what_is_charged_and_what_is_spared_make_up_the_value(@ForAll("covered") Entry entry) {
        Assessment assessment = STACK.assess(entry);
        for (String program : List.of("ieepa-reciprocal", "122")) {
            List<DutyLine> lines = assessment.lines().stream().filter(line -> line.program().equals(program)).toList();
            if (lines.stream().anyMatch(line -> line.portion().equals("rest"))) {
                assertThat(lines.stream().map(DutyLine::basis).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s", assessment).isEqualByComparingTo(assessment.customsValue());
            }
        }
        assertThat(assessment.lines()).as("%s", assessment).allSatisfy(line ->
                assertThat(line.basis()).isBetween(BigDecimal.ZERO, assessment.customsValue()));
    }

    private static Set<String> charged(Assessment assessment, List<String> selectors) {
        List<LayerSelector> wanted = selectors.stream().map(LayerSelector::new).toList();
        List<String> picked = new ArrayList<>();
        for (TariffLayer layer : BOOK.layers()) {
            if (wanted.stream().anyMatch(selector -> selector.picks(layer))) {
                picked.add(layer.heading());
            }
        }
        Set<String> found = new TreeSet<>();
        assessment.lines().stream().filter(line -> !line.relief() && picked.contains(line.heading()))
                .forEach(line -> found.add(line.heading()));
        return found;
    }
}
