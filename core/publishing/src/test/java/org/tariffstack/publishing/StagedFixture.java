package org.tariffstack.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small release, whole: one library and a BOM. */
final class StagedFixture {
    static final String LICENCE = "Do what you like.\n";

    private static final String METADATA = """
            <name>Toys</name><description>To play with.</description><url>https://toys.example</url>
            <licenses><license><name>Own</name><url>https://toys.example/licence</url></license></licenses>
            <developers><developer><name>The toymakers</name></developer></developers>
            <scm><connection>scm:git:x</connection><developerConnection>scm:git:x</developerConnection><url>x</url></scm>
            """;

    /** By the text of their descriptor: compiling takes far longer than all the rest. */
    private static final Map<String, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private final Path staged;
    private final Path work;
    private final Map<String, byte[]> jar = new TreeMap<>();

    /** Writes the release into a folder, with another folder to work in. */
    StagedFixture(Path staged, Path work) throws IOException {
        this.staged = staged;
        this.work = work;
        jar.putAll(classes("module org.tariffstack.toys { exports org.tariffstack.toys; }"));
        jar.put("META-INF/LICENSE", LICENCE.getBytes(StandardCharsets.UTF_8));
        jar(jar);
        zip(toys("-sources.jar"), Map.of("module-info.java", new byte[0], "org/tariffstack/toys/Top.java", new byte[0]));
        zip(toys("-javadoc.jar"), Map.of("index.html", new byte[0],
                "org.tariffstack.toys/org/tariffstack/toys/package-summary.html", new byte[0]));
        pom("tariffstack-toys", METADATA + """
                <dependencies><dependency>
                  <groupId>org.example</groupId><artifactId>wood</artifactId><version>1</version>
                </dependency></dependencies>
                """);
        pom("tariffstack-bom", "<packaging>pom</packaging>" + METADATA + """
                <dependencyManagement><dependencies><dependency>
                  <groupId>org.tariffstack</groupId><artifactId>tariffstack-toys</artifactId><version>${project.version}</version>
                </dependency></dependencies></dependencyManagement>
                """);
    }

    /** A file of the library, by the end of its name. */
    Path toys(String ending) throws IOException {
        return file("tariffstack-toys", ending);
    }

    Path bom() throws IOException {
        return file("tariffstack-bom", ".pom");
    }

    /** Changes a pom, and its sums with it. */
    void edit(Path pom, String text, String other) throws IOException {
        String before = Files.readString(pom);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(text + " is not in " + before);
        }
        write(pom, before.replace(text, other).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the library anew with one entry changed, or left out if there is no other. */
    void jarWith(String name, String content) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(jar);
        if (content.isEmpty()) {
            entries.remove(name);
        } else {
            entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        }
        jar(entries);
    }

    /** Writes the library anew with another module descriptor. */
    void jarOf(String module) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(jar);
        entries.putAll(classes(module));
        jar(entries);
    }

    private void jar(Map<String, byte[]> entries) throws IOException {
        zip(toys(".jar"), entries);
    }

    private Path file(String id, String ending) throws IOException {
        return Files.createDirectories(staged.resolve("org/tariffstack/" + id + "/1.0")).resolve(id + "-1.0" + ending);
    }

    private void pom(String id, String rest) throws IOException {
        write(file(id, ".pom"), ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                <groupId>org.tariffstack</groupId><artifactId>%s</artifactId><version>1.0</version>
                """.formatted(id) + rest + "</project>\n").getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> classes(String module) throws IOException {
        if (!COMPILED.containsKey(module)) {
            COMPILED.put(module, compiled(module));
        }
        return COMPILED.get(module);
    }

    private Map<String, byte[]> compiled(String module) throws IOException {
        Path source = Files.createDirectories(work.resolve("org/tariffstack/toys")).resolve("Top.java");
        Files.writeString(source, "package org.tariffstack.toys; public class Top { class Spin {} }");
        Path descriptor = Files.writeString(work.resolve("module-info.java"), module);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, "--release", "17", "-d",
                work.toString(), descriptor.toString(), source.toString());
        if (status != 0) {
            throw new IllegalArgumentException("does not compile: " + module);
        }
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : List.of("module-info.class", "org/tariffstack/toys/Top.class", "org/tariffstack/toys/Top$Spin.class")) {
            classes.put(name, Files.readAllBytes(work.resolve(name)));
        }
        return classes;
    }

    private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        sums(file);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        sums(file);
    }

    private static void sums(Path file) throws IOException {
        for (String ending : List.of(".md5", ".sha1")) {
            Files.writeString(file.resolveSibling(file.getFileName() + ending), SumsCheck.sumOf(file, ending));
        }
    }
}
