package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** The first block of Java of a page, compiled and run. */
final class JavaExample {
    private static final Pattern JAVA_BLOCK = Pattern.compile("^```java\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    private JavaExample() {}

    /** The example of a page. */
    static String of(String page) {
        Matcher block = JAVA_BLOCK.matcher(page);
        assertThat(block.find()).as("a block of Java").isTrue();
        return block.group(1);
    }

    /**
     * What an example prints.
     *
     * @param folder where it is compiled
     */
    static String run(String example, Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Example.java"), wrapped(example));
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(problems, true, StandardCharsets.UTF_8);
        int compiled = ToolProvider.findFirst("javac").orElseThrow().run(told, told, "--release", "17", "-cp", System.getProperty("java.class.path"),
                "-d", folder.toString(), source.toString());
        assertThat(compiled).as(problems.toString(StandardCharsets.UTF_8)).isZero();

        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaExample.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Method main = loader.loadClass("Example").getMethod("main", String[].class);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A whole class as it stands; statements alone get a class around them, below their imports. */
    private static String wrapped(String example) {
        if (example.contains("class ")) {
            return example.replaceFirst("class \\w+", "class Example");
        }
        StringWriter text = new StringWriter();
        text.write("import org.tariffstack.*;\nimport org.tariffstack.entry.*;\nimport org.tariffstack.assessment.*;\n");
        text.write(example.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n", "", "\n")));
        text.write("public class Example {\n    public static void main(String[] args) throws Exception {\n");
        text.write(example.lines().filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n", "", "\n")));
        text.write("    }\n}\n");
        return text.toString();
    }
}
