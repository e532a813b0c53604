package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** What users can name is described: every public type, every member of one that they can reach, every part of a record. */
class JavadocTest {
    private final CoreSources sources = CoreSources.all();
    private final Set<String> exported = CoreClasses.exported();
    private final List<String> missing = new ArrayList<>();
    private int described;

    @Test
    void whatUsersSeeIsDescribed() {
        TreePathScanner<Void, Void> scanner = new TreePathScanner<>() {
            @Override
            public Void visitClass(ClassTree tree, Void none) {
                type(getCurrentPath(), tree);
                return super.visitClass(tree, null);
            }
        };
        sources.units().forEach(unit -> scanner.scan(new TreePath(unit), null));
        assertThat(described).isGreaterThan(500);
        assertThat(missing).isEmpty();
    }

    private void type(TreePath path, ClassTree tree) {
        TypeElement type = (TypeElement) sources.trees().getElement(path);
        if (!isSeen(type) || !exported.contains(sources.elements().getPackageOf(type).getQualifiedName().toString())) {
            return;
        }
        require(path, type);
        parts(path, type);
        for (Tree member : tree.getMembers()) {
            TreePath at = new TreePath(path, member);
            Element element = sources.trees().getElement(at);
            if (element != null && !(element instanceof TypeElement) && isOwn(element)
                    && (isSeen(element) || type.getKind() == ElementKind.ENUM && element.getKind() == ElementKind.ENUM_CONSTANT)) {
                require(at, element);
            }
        }
    }

    /** Whether it can be named from outside the package. */
    private static boolean isSeen(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        boolean named = modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
        Element outer = element.getEnclosingElement();
        return named && (!(outer instanceof TypeElement) || isSeen(outer));
    }

    /** Whether it is written in the source, and first there: what overrides is described where it comes from. */
    private boolean isOwn(Element element) {
        return element.getAnnotation(Override.class) == null
                && sources.elements().getOrigin(element) == Elements.Origin.EXPLICIT;
    }

    private void require(TreePath path, Element element) {
        String comment = sources.trees().getDocComment(path);
        if (comment == null || comment.isBlank()) {
            missing.add(sources.place(path) + ": " + element);
        } else {
            described++;
        }
    }

    private void parts(TreePath path, TypeElement type) {
        String comment = sources.trees().getDocComment(path);
        for (RecordComponentElement part : type.getRecordComponents()) {
            if (comment != null && !comment.contains("@param " + part.getSimpleName() + " ")) {
                missing.add(sources.place(path) + ": no @param " + part.getSimpleName() + " of " + type);
            }
        }
    }
}
