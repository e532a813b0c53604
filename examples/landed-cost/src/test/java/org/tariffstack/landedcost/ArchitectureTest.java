package org.tariffstack.landedcost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;

/** The command line is a program like any other's: it has of the library what a user has, and its own rooms know their place. */
class ArchitectureTest {
    private static final String LIBRARY = "org.tariffstack";
    private static final String HERE = "org.tariffstack.landedcost";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HERE);

    private static final int MOST_FILES = 16;
    /** To be parted: the forms of files that importers have, rows in general, and the commands on filed entries. */
    private static final Set<String> LARGE = Set.of(HERE + ".intake", HERE + ".rows", HERE + ".review");

    /** Each class with those nested in it. */
    private static final SliceAssignment TOP_LEVEL_CLASSES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(HERE) ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "classes";
        }
    };

    @Test
    void ofTheLibraryItUsesWhatIsExported() throws IOException {
        Set<String> exported = descriptor().exports().stream().filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        assertThat(exported).contains(LIBRARY);
        classes().should().onlyDependOnClassesThat(describe("are its own, exported by the library, or another's",
                type -> !type.getPackageName().startsWith(LIBRARY) || type.getPackageName().startsWith(HERE)
                        || exported.contains(type.getPackageName()) && isSeen(type)))
                .check(CLASSES);
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** Of the library as this test finds it: in its folder of classes, or in its jar. */
    private static ModuleDescriptor descriptor() throws IOException {
        String front = TariffStack.class.getResource("TariffStack.class").toString();
        URI beside = URI.create(front.substring(0, front.length() - "org/tariffstack/TariffStack.class".length())
                + "module-info.class");
        try (InputStream bytes = beside.toURL().openStream()) {
            return ModuleDescriptor.read(bytes);
        }
    }

    /** Who looks for something can guess its package, and who changes one knows whom it may touch. */
    @Test
    void packagesAndClassesUseEachOtherOneWayOnly() {
        slices().matching(HERE + ".(**)").should().beFreeOfCycles().check(CLASSES);
        // A row and its header know each other, and so do a line and its report; both packages are still to be taken apart.
        slices().assignedFrom(TOP_LEVEL_CLASSES).should().beFreeOfCycles().check(CLASSES.that(describe("are in other packages",
                type -> !type.getPackageName().equals(HERE + ".rows") && !type.getPackageName().equals(HERE + ".ace"))));
        noClasses().that().resideInAPackage(HERE + ".*..").should().dependOnClassesThat(resideInAPackage(HERE)).check(CLASSES);
        noClasses().that(resideInAPackage(HERE + ".drift..")).should().dependOnClassesThat(describe("are of the command line",
                type -> type.getPackageName().startsWith(HERE) && !type.getPackageName().startsWith(HERE + ".drift")))
                .check(CLASSES);
        noClasses().that(resideInAPackage(HERE + ".chart"))
                .should().dependOnClassesThat(describe("are of the library or of the command line",
                        type -> type.getPackageName().startsWith(LIBRARY) && !type.getPackageName().equals(HERE + ".chart")))
                .check(CLASSES);
    }

    /** What a page or a file shows is the same on every machine and every day. */
    @Test
    void noOutputHangsOnTheMachineOrTheDay() {
        noClasses().should().callMethod(Locale.class, "getDefault")
                .orShould().callMethod(Charset.class, "defaultCharset")
                .orShould().dependOnClassesThat().areAssignableTo(Date.class)
                .orShould().callMethodWhere(describe("reads a clock", call -> call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould().callCodeUnitWhere(describe("takes the machine's locale or character set",
                        call -> takesTheMachines(call.getTarget())))
                .check(CLASSES);
    }

    private static boolean takesTheMachines(CodeUnitCallTarget target) {
        boolean bare = target.getRawParameterTypes().stream().noneMatch(type ->
                type.isEquivalentTo(Locale.class) || type.isAssignableTo(Charset.class));
        return bare && target.getOwner().isEquivalentTo(String.class)
                && Set.of("toUpperCase", "toLowerCase", "format", "formatted", "getBytes").contains(target.getName());
    }

    @Test
    void aPackageHasAFewFiles() {
        assertThat(CLASSES.stream().filter(JavaClass::isTopLevelClass).filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !LARGE.contains(type.getPackageName()))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())).entrySet())
                .allSatisfy(files -> assertThat(files.getValue()).as(files.getKey()).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void oneClassEndsTheProgram() {
        noClasses().that(describe("are not Main", type -> !type.isEquivalentTo(Main.class)))
                .should().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "halt", int.class).check(CLASSES);
    }

    /** Pictures have coordinates, which are binary fractions; money and rates have none. */
    @Test
    void onlyPicturesHaveBinaryFractions() {
        Set<String> pictures = Set.of(HERE + ".timeline.TimelineChart");
        assertThat(CLASSES.stream().filter(type -> !type.getPackageName().equals(HERE + ".chart"))
                .filter(type -> !pictures.contains(type.getName()))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isBinaryFraction)))
                .isEmpty();
    }

    private static boolean isBinaryFraction(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getBaseComponentType().getName());
    }
}
