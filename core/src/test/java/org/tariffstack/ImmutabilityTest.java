package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.law.CodeTable;

/** What users hold does not change: neither they nor the library can change it. */
class ImmutabilityTest {
    /** Who builds something holds what was said so far. */
    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().equals("Builder");
    }

    private static Stream<JavaField> fields(List<JavaClass> types) {
        return types.stream().filter(type -> !isBuilder(type)).flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    @Test
    void noFieldOfAPublicTypeIsSetTwice() {
        assertThat(fields(CoreClasses.publicTypes())).hasSizeGreaterThan(200)
                .allSatisfy(field -> assertThat(field.getModifiers()).as(field.getFullName()).contains(JavaModifier.FINAL));
    }

    @Test
    void nothingStaticIsSetTwice() {
        assertThat(CoreClasses.ALL.stream().flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.getModifiers()).as(field.getFullName()).contains(JavaModifier.FINAL));
    }

    /** Constants alone are seen, and those are of types that do not change. */
    @Test
    void fieldsAreHidden() {
        assertThat(fields(CoreClasses.publicTypes()).filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC)
                || field.getModifiers().contains(JavaModifier.PROTECTED)))
                .allSatisfy(field -> {
                    assertThat(field.getModifiers()).as(field.getFullName()).contains(JavaModifier.STATIC);
                    assertThat(isOwn(field.getRawType()) || field.getRawType().isPrimitive()
                            || field.getRawType().isEquivalentTo(String.class)).as(field.getFullName()).isTrue();
                });
    }

    private static boolean isOwn(JavaClass type) {
        return type.getPackageName().startsWith(CoreClasses.ROOT);
    }

    /**
     * A method that gives nothing back can only change something, or refuse: {@code check()} refuses what cannot be, and what
     * ends in "To" writes to what it is given.
     */
    @Test
    void noMethodSetsAnything() {
        assertThat(methods().filter(method -> method.getRawReturnType().getName().equals("void")
                || method.getName().matches("(set|add|put|remove|clear)([A-Z].*)?"))
                .filter(method -> !method.getName().equals("check") && !method.getName().endsWith("To"))).isEmpty();
    }

    /** An array can be written to by whoever has it. Enums hand out copies. */
    @Test
    void noArrayIsHandedOut() {
        assertThat(methods().filter(method -> !(method.getOwner().isEnum() && method.getName().equals("values")))
                .filter(method -> method.getRawReturnType().isArray())).isEmpty();
    }

    private static Stream<JavaMethod> methods() {
        return CoreClasses.publicTypes().stream().filter(type -> !isBuilder(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        || method.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /**
     * Who can extend a class can make it changeable. {@code CodeTable} is extended by the room that reads books; a user's own
     * would be seen only by who builds a book of it.
     */
    @Test
    void noClassOfValuesIsOpen() {
        assertThat(CoreClasses.publicTypes().stream().filter(type -> !type.isInterface() && !type.isEnum())
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> type.getConstructors().stream().anyMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC)
                        || made.getModifiers().contains(JavaModifier.PROTECTED)))
                .map(JavaClass::getName)).containsExactly(CodeTable.class.getName());
    }

    @Test
    void whatIsGeneratedStaysHidden() {
        assertThat(CoreClasses.ALL.stream().filter(type -> type.getSimpleName().startsWith("Immutable"))).isNotEmpty()
                .noneMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }
}
