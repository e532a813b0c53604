package org.tariffstack.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What commands name: the tests of all modules, the modules, the profiles of their builds. */
final class Sources {
    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)?<id>(\\w+)</id>", Pattern.DOTALL);
    private static final Sources ALL = new Sources();

    private final List<Path> tests;
    private final Set<String> profiles;

    private Sources() {
        // Not below target, where a build may be writing at this moment.
        List<Path> modules = Stream.of(Docs.ROOT, Docs.ROOT.resolve("core"), Docs.ROOT.resolve("examples"))
                .flatMap(folder -> list(folder).stream()).filter(Sources::isModule).distinct().toList();
        tests = modules.stream().map(module -> module.resolve("src/test/java")).filter(Files::isDirectory)
                .flatMap(folder -> walk(folder).stream()).toList();
        profiles = Stream.concat(Stream.of(Docs.ROOT), modules.stream())
                .flatMap(module -> PROFILE.matcher(Docs.text(module.resolve("pom.xml"))).results())
                .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    static Sources all() {
        return ALL;
    }

    /** The files of the tests with such a name, in which a star stands for any characters. */
    List<Path> ofTests(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        Pattern pattern = Pattern.compile(Pattern.quote(simple).replace("*", "\\E.*\\Q") + "\\.java");
        return tests.stream().filter(file -> pattern.matcher(file.getFileName().toString()).matches()).toList();
    }

    Set<String> profiles() {
        return profiles;
    }

    static boolean isModule(Path folder) {
        return Files.exists(folder.resolve("pom.xml"));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
