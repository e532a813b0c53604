package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of the library as the compiler understands them: each expression with its type. */
final class CoreSources {
    private static final Path FOLDER = Path.of("src/main/java");

    private final Trees trees;
    private final Elements elements;
    private final List<CompilationUnitTree> units = new ArrayList<>();

    private CoreSources(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
            // What annotation processors made lies among the compiled classes already.
            JavacTask task = (JavacTask) compiler.getTask(null, manager, messages,
                    List.of("-proc:none", "-implicit:none", "-classpath", System.getProperty("java.class.path")), null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.parse().forEach(units::add);
            task.analyze();
            trees = Trees.instance(task);
            elements = task.getElements();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(messages.getDiagnostics()).as("errors of the compiler")
                .noneMatch(message -> message.getKind() == Diagnostic.Kind.ERROR);
    }

    /** All sources of the library but the descriptor of its module. */
    static CoreSources all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return new CoreSources(files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    Trees trees() {
        return trees;
    }

    Elements elements() {
        return elements;
    }

    /** Where something stands: file and line. */
    String place(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        return FOLDER.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())) + ":"
                + (start < 0 ? 0 : unit.getLineMap().getLineNumber(start));
    }
}
