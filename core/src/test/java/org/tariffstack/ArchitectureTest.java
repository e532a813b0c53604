package org.tariffstack;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the house and the doors between them. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tariffstack");

    private static final Set<String> ROOMS =
            Set.of("entry", "rate", "law", "law.text", "assessment", "engine", "us", "cn", "cost", "history", "review", "whatif");

    @ParameterizedTest(name = "{0} knows only {1}")
    @CsvSource(nullValues = "nothing", value = {
        "entry, nothing",
        "rate, entry",
        "law, entry rate",
        "law.text, law rate entry",
        "assessment, law entry",
        "engine, law rate entry assessment",
        "us, law law.text",
        "cn, law law.text",
        "cost, law rate entry assessment",
        "history, law entry assessment",
        "whatif, law law.text rate",
        "review, law rate entry assessment"})
    void aRoomKnowsOnlyTheRoomsItNeeds(String room, String needs) {
        List<String> allowed = new ArrayList<>(List.of("org.tariffstack." + room));
        if (needs != null) {
            Arrays.stream(needs.split(" ")).map(need -> "org.tariffstack." + need).forEach(allowed::add);
        }
        noClasses().that(resideInAPackage("org.tariffstack." + room)).should()
                .dependOnClassesThat(resideInAPackage("org.tariffstack..")
                        .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .check(CORE);
    }

    @Test
    void noRoomLeadsBackToItself() {
        slices().matching("org.tariffstack.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyPackageIsAKnownRoom() {
        assertThat(CORE.stream().map(type -> type.getPackageName()).distinct()
                .filter(name -> !name.equals("org.tariffstack"))
                .map(name -> name.substring("org.tariffstack.".length()))).isSubsetOf(ROOMS);
    }

    @Test
    void nothingIsPrintedAndNothingReadFromTheSurroundings() {
        noClasses().should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(System.class, "getenv")
                .orShould().callMethod(System.class, "getenv", String.class)
                .orShould().callMethod(System.class, "getProperty", String.class)
                .orShould().callMethod(System.class, "getProperty", String.class, String.class)
                .orShould().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .check(CORE);
    }

    @Test
    void noClockIsRead() {
        noClasses().should().callMethodWhere(DescribedPredicate.describe("reads a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould().dependOnClassesThat().areAssignableTo(java.time.Clock.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.util.Date.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.util.Calendar.class)
                .check(CORE);
    }

    @Test
    void noChanceNetworkOrFileIsInvolved() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net..", "java.sql..", "java.util.logging..",
                "java.rmi..", "sun..", "com.sun.."))
                .orShould().dependOnClassesThat().areAssignableTo(java.util.Random.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.util.UUID.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.io.File.class)
                .check(CORE);
    }

    @Test
    void filesAreReadOnlyForABookOfTheUsersOwn() {
        noClasses().that(resideInAPackage("org.tariffstack..")
                        .and(DescribedPredicate.not(resideInAPackage("org.tariffstack.law.text"))))
                .should().dependOnClassesThat(resideInAnyPackage("java.nio.file..")).check(CORE);
    }

    @Test
    void noAnswerHangsOnTheMachinesHabits() {
        noClasses().should().callMethod(java.util.Locale.class, "getDefault")
                .orShould().callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould().callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould().callMethod(java.util.TimeZone.class, "getDefault")
                .orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "getBytes")
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class)
                .orShould().callConstructor(String.class, byte[].class)
                .orShould().callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .check(CORE);
    }

    @Test
    void noNumberIsABinaryFraction() {
        List<String> found = new ArrayList<>();
        for (JavaClass type : CORE) {
            for (JavaField field : type.getFields()) {
                if (isBinaryFraction(field.getRawType())) {
                    found.add(field.getFullName());
                }
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                        .anyMatch(ArchitectureTest::isBinaryFraction)) {
                    found.add(unit.getFullName());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isBinaryFraction(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getBaseComponentType().getName());
    }

    @Test
    void whatIsPublicDoesNotChange() {
        fields().that().areDeclaredInClassesThat().arePublic()
                .and().areDeclaredInClassesThat().haveSimpleNameNotEndingWith("Builder")
                .and(DescribedPredicate.not(modifier(JavaModifier.SYNTHETIC)))
                .should(beFinal()).check(CORE);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().and(DescribedPredicate.not(modifier(JavaModifier.SYNTHETIC)))
                .should(beFinal()).check(CORE);
    }

    @Test
    void whatIsGeneratedStaysHidden() {
        classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic().check(CORE);
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
        for (JavaClass type : CORE) {
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
