package org.tariffstack;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the doors between them are those of docs/architecture.md. */
class ArchitectureTest {
    private final Map<String, List<String>> rooms = RoomsOfThePage.read();

    /** The package of a room; the front door has the empty name. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(CoreClasses.ROOT) ? "" : name.substring(CoreClasses.ROOT.length() + 1);
    }

    @Test
    void thePageNamesEveryRoom() {
        assertThat(CoreClasses.ALL.stream().map(ArchitectureTest::room).distinct())
                .containsExactlyInAnyOrderElementsOf(rooms.keySet());
    }

    @Test
    void aRoomUsesTheRoomsThatThePageSays() {
        Map<String, TreeSet<String>> used = CoreClasses.ALL.stream().collect(Collectors.groupingBy(ArchitectureTest::room,
                Collectors.flatMapping(ArchitectureTest::uses, Collectors.toCollection(TreeSet::new))));
        assertThat(used.remove("")).as("what the front door uses").isSubsetOf(rooms.keySet());
        used.forEach((room, uses) -> assertThat(uses).as("what '" + room + "' uses")
                .containsExactlyInAnyOrderElementsOf(rooms.get(room)));
    }

    private static Stream<String> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(CoreClasses.ROOT))
                .map(ArchitectureTest::room).filter(used -> !used.equals(room(type)));
    }

    @Test
    void aRoomUsesOnlyWhatStandsAboveIt() {
        List<String> above = new ArrayList<>();
        rooms.forEach((room, uses) -> {
            assertThat(above).as("what stands above '" + room + "' in the table").containsAll(uses);
            above.add(room);
        });
    }

    @Test
    void noRoomLeadsBackToItself() {
        slices().matching("org.tariffstack.(**)").should().beFreeOfCycles().check(CoreClasses.ALL);
    }

    @Test
    void everyRoomIsOpenToUsers() throws Exception {
        try (var descriptor = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            assertThat(ModuleDescriptor.read(descriptor).exports()).filteredOn(export -> !export.isQualified())
                    .extracting(export -> export.source().substring(Math.min(export.source().length(),
                            CoreClasses.ROOT.length() + 1)))
                    .containsExactlyInAnyOrderElementsOf(rooms.keySet());
        }
    }

    @Test
    void noTextOfTheEngineIsACountryOrAHeading() throws Exception {
        // Two letters between quotes would be a country, four digits and more a heading.
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/tariffstack/engine"))) {
            assertThat(sources.toList()).isNotEmpty().allSatisfy(source -> assertThat(Files.readString(source))
                    .as(source.toString()).doesNotContainPattern("\"[A-Z]{2}\"")
                    .doesNotContainPattern("\"\\d{4}(\\.\\d\\d|\\d\\d)*\"").doesNotContain("SCTC"));
        }
    }

    @Test
    void theEngineNamesNoHeadingCountryOrProgramme() throws Exception {
        // Rules are data: a string of the engine that looks like a number of Chapter 99 would be a rule in code.
        for (JavaClass type : CoreClasses.ALL) {
            if (type.getPackageName().equals("org.tariffstack.engine")) {
                String path = type.getName().replace('.', '/') + ".class";
                try (var bytes = ArchitectureTest.class.getClassLoader().getResourceAsStream(path)) {
                    String constants = new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                    assertThat(constants).as(type.getName()).doesNotContain("9903", "ieepa", "fentanyl", "reciprocal")
                            .doesNotContainPattern("\\b(301|232|122|338)-[a-z]");
                }
            }
        }
    }
}
