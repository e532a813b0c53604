package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The page on invariants names every property of the tests of core, and nothing else. */
class InvariantsPageTest {
    private static final Path PAGE = Path.of("../docs/invariants.md");
    private static final Pattern SECTION = Pattern.compile("^### `(\\w+)`.*$");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (.+) \\| (.+) \\|$");

    private static Set<String> properties() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("org.tariffstack")) {
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(Property.class)) {
                    found.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        return found;
    }

    /** The rows of the page, each as class and method; a property may be told of but once. */
    private static List<String> named() throws Exception {
        List<String> named = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = SECTION.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
            } else if (row.matches()) {
                named.add(section + "." + row.group(1));
                assertThat(row.group(2).strip()).as("the reason of %s", row.group(1)).isNotBlank();
                assertThat(row.group(3).strip()).as("what a counterexample to %s means", row.group(1)).isNotBlank();
            }
        }
        return named;
    }

    @Test
    void thePageNamesEveryPropertyAndNothingElse() throws Exception {
        assertThat(properties()).hasSizeGreaterThan(100);
        assertThat(named()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(properties());
    }
}
