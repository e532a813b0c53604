package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.api.Test;

/** Rates and money are decimal fractions: nowhere in the library, not even between two calls, is a number a binary one. */
class NumbersTest {
    private static final Set<String> BOXES = Set.of("java.lang.Double", "java.lang.Float");

    private final CoreSources sources = CoreSources.all();
    private final List<String> found = new ArrayList<>();
    private int typed;

    @Test
    void noExpressionIsABinaryFraction() {
        TreePathScanner<Void, Void> scanner = new TreePathScanner<>() {
            @Override
            public Void scan(Tree tree, Void none) {
                if (tree != null) {
                    look(getCurrentPath() == null ? null : new TreePath(getCurrentPath(), tree));
                }
                return super.scan(tree, null);
            }
        };
        sources.units().forEach(unit -> scanner.scan(new TreePath(unit), null));
        assertThat(typed).as("expressions of which the compiler knows the type").isGreaterThan(20_000);
        assertThat(found).isEmpty();
    }

    private void look(TreePath path) {
        TypeMirror type = path == null ? null : sources.trees().getTypeMirror(path);
        if (type == null) {
            return;
        }
        typed++;
        if (type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT || BOXES.contains(type.toString())) {
            found.add(sources.place(path) + ": " + path.getLeaf());
        }
    }
}
