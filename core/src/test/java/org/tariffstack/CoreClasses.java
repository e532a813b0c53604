package org.tariffstack;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The compiled classes of the library, as the tests of its architecture look at them. */
final class CoreClasses {
    static final String ROOT = "org.tariffstack";

    /** All of them. */
    static final JavaClasses ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private CoreClasses() {}

    /** What users see: the public types whose outer types are public too. */
    static List<JavaClass> publicTypes() {
        return ALL.stream().filter(CoreClasses::isSeen).toList();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(CoreClasses::isSeen).orElse(true);
    }
}
