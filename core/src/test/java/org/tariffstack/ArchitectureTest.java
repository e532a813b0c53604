package org.tariffstack;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the doors between them are those of docs/architecture.md. */
class ArchitectureTest {
    /** What the module does not export. */
    private static final Set<String> CLOSED = Set.of("internal", "engine");

    private final Map<String, List<String>> rooms = RoomsOfThePage.read();

    /**
     * The room of a class, which is its package, or the one above it that the page names: packages in a room are not open
     * to users. The front door has the empty name.
     */
    private String room(JavaClass type) {
        String name = packageName(type);
        while (!rooms.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name;
    }

    private static String packageName(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(CoreClasses.ROOT) ? "" : name.substring(CoreClasses.ROOT.length() + 1);
    }

    @Test
    void thePageNamesEveryRoom() {
        assertThat(CoreClasses.ALL.stream().map(this::room).distinct())
                .containsExactlyInAnyOrderElementsOf(rooms.keySet());
    }

    @Test
    void aRoomUsesTheRoomsThatThePageSays() {
        Map<String, TreeSet<String>> used = CoreClasses.ALL.stream().collect(Collectors.groupingBy(this::room,
                Collectors.flatMapping(this::uses, Collectors.toCollection(TreeSet::new))));
        assertThat(used.remove("")).as("what the front door uses").isSubsetOf(rooms.keySet());
        used.forEach((room, uses) -> assertThat(uses).as("what '" + room + "' uses")
                .containsExactlyInAnyOrderElementsOf(rooms.get(room)));
    }

    private Stream<String> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(CoreClasses.ROOT))
                .map(this::room).filter(used -> !used.equals(room(type)));
    }

    @Test
    void aRoomUsesOnlyWhatStandsAboveIt() {
        List<String> above = new ArrayList<>();
        rooms.forEach((room, uses) -> {
            assertThat(above).as("what stands above '" + room + "' in the table").containsAll(uses);
            above.add(room);
        });
    }

    /**
     * What a room shows to users opens the packages in it, which know those types in turn (a problem, a source of files);
     * so a room counts as one, and the packages in it are looked at by themselves.
     */
    @Test
    void noRoomAndNoPackageInARoomLeadsBackToItself() {
        slices().assignedFrom(slicedBy(this::room)).should().beFreeOfCycles().check(CoreClasses.ALL);
        slices().assignedFrom(slicedBy(type -> packageName(type).equals(room(type)) ? "" : packageName(type)))
                .should().beFreeOfCycles().check(CoreClasses.ALL.that(describe("stand in a package in a room",
                        type -> !packageName(type).equals(room(type)))));
    }

    private static SliceAssignment slicedBy(Function<JavaClass, String> name) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                // The front door uses all, and is named where something is said of it.
                return type.getPackageName().startsWith(CoreClasses.ROOT + ".") ? SliceIdentifier.of(name.apply(type))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms";
            }
        };
    }

    @Test
    void everyOtherRoomIsOpenToUsers() {
        assertThat(rooms.keySet()).containsAll(CLOSED);
        assertThat(CoreClasses.exported()).extracting(name -> name.substring(Math.min(name.length(),
                CoreClasses.ROOT.length() + 1))).containsExactlyInAnyOrderElementsOf(
                        rooms.keySet().stream().filter(room -> !CLOSED.contains(room)).toList());
    }

    @Test
    void noTextOfTheEngineIsACountryOrAHeading() throws Exception {
        // Two letters between quotes would be a country, four digits and more a heading.
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/tariffstack/engine")).filter(Files::isRegularFile)) {
            assertThat(sources.toList()).isNotEmpty().allSatisfy(source -> assertThat(Files.readString(source))
                    .as(source.toString()).doesNotContainPattern("\"[A-Z]{2}\"")
                    .doesNotContainPattern("\"\\d{4}(\\.\\d\\d|\\d\\d)*\"").doesNotContain("SCTC"));
        }
    }

    @Test
    void theEngineNamesNoHeadingCountryOrProgramme() throws Exception {
        // Rules are data: a string of the engine that looks like a number of Chapter 99 would be a rule in code.
        for (JavaClass type : CoreClasses.ALL) {
            if (type.getPackageName().startsWith("org.tariffstack.engine")) {
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
