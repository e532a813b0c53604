package org.tariffstack;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No class leads back to itself over others, and no package is a heap.
 *
 * <p>What counts as one class: a class with those nested in it; a class that its package hides and that one other class of
 * the package alone uses, with that one, as if it were nested in it; a sealed type with its kinds of the same package.
 */
class ClassCirclesTest {
    /**
     * {@code DutyRate.parse} is where users read a rate, and other parsers use the same one; {@code Measure.all} is where they
     * find the measures, which units and parts of goods bring with them.
     */
    private static final Map<String, String> WITH = Map.of("org.tariffstack.rate.RateParser", "org.tariffstack.rate.DutyRate",
            "org.tariffstack.rate.Per", "org.tariffstack.rate.Measure", "org.tariffstack.rate.Part", "org.tariffstack.rate.Measure");

    private static final int MOST_FILES = 16;
    /** Packages whose public types users import by name: to part them would move those. And the checks, a class for each. */
    private static final Set<String> LARGE = Set.of("org.tariffstack.law", "org.tariffstack.rate", "org.tariffstack.cost",
            "org.tariffstack.review", "org.tariffstack.whatif", "org.tariffstack.law.text.check");
    private final Map<JavaClass, JavaClass> wholes = new HashMap<>();

    ClassCirclesTest() {
        CoreClasses.ALL.forEach(type -> wholes.put(type, top(type)));
        WITH.forEach((part, whole) -> merge(CoreClasses.ALL.get(part), CoreClasses.ALL.get(whole)));
        CoreClasses.ALL.stream().filter(type -> top(type).equals(type)).forEach(type -> type.getInterfaces().stream()
                .map(implemented -> implemented.toErasure()).filter(ClassCirclesTest::isSealed)
                .filter(implemented -> implemented.getPackageName().equals(type.getPackageName()))
                .forEach(implemented -> merge(type, top(implemented))));
        // What is generated counts as the type that it implements, whoever calls its methods.
        CoreClasses.ALL.stream().filter(type -> type.getSimpleName().startsWith("Immutable")).forEach(type ->
                CoreClasses.ALL.stream().filter(other -> other.getName().equals(type.getName().replace(".Immutable", ".")))
                        .forEach(other -> merge(type, other)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (JavaClass type : CoreClasses.ALL) {
                changed |= type.equals(top(type)) && !type.getModifiers().contains(JavaModifier.PUBLIC) && mergeIntoItsOnlyUser(type);
            }
        }
    }

    private static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(ClassCirclesTest::top).orElse(type);
    }

    private static boolean isSealed(JavaClass type) {
        return type.getPackageName().startsWith(CoreClasses.ROOT) && type.reflect().isSealed();
    }

    /** The class that stands for all that count as one with it. */
    private JavaClass whole(JavaClass type) {
        JavaClass up = wholes.get(type);
        return up.equals(type) ? type : whole(up);
    }

    private boolean merge(JavaClass part, JavaClass with) {
        JavaClass one = whole(part);
        JavaClass other = whole(with);
        if (one.equals(other)) {
            return false;
        }
        wholes.put(one, other);
        return true;
    }

    private boolean mergeIntoItsOnlyUser(JavaClass type) {
        Set<JavaClass> users = new HashSet<>();
        CoreClasses.ALL.stream().filter(part -> top(part).equals(type)).flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass).filter(wholes::containsKey).map(this::whole)
                .filter(user -> !user.equals(whole(type))).forEach(users::add);
        return users.size() == 1 && whole(type).equals(type) && merge(type, users.iterator().next());
    }

    @Test
    void noClassLeadsBackToItself() {
        slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return wholes.containsKey(type) ? SliceIdentifier.of(whole(type).getName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "classes";
            }
        }).should().beFreeOfCycles().check(CoreClasses.ALL);
    }

    @Test
    void aPackageHasAFewFiles() {
        Map<String, Long> files = CoreClasses.ALL.stream().map(ClassCirclesTest::top).distinct()
                .filter(type -> !type.getSimpleName().startsWith("Immutable") && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        Set<String> large = files.entrySet().stream().filter(entry -> entry.getValue() > MOST_FILES)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(large).isSubsetOf(LARGE);
    }
}
