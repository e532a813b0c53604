package org.tariffstack.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of one artifact in one version, in a folder laid out as repositories are. */
record StagedArtifact(Path folder) {
    static final String POM = ".pom";
    static final String SOURCES = "-sources.jar";
    static final String JAVADOC = "-javadoc.jar";
    static final String JAR = ".jar";

    /** All artifacts that are staged, in the order of their names. */
    static List<StagedArtifact> in(Path staged) throws IOException {
        try (Stream<Path> files = Files.walk(staged)) {
            return files.filter(file -> !kindOf(file).isEmpty()).map(Path::getParent).distinct().sorted()
                    .map(StagedArtifact::new).toList();
        }
    }

    String id() {
        return folder.getParent().getFileName().toString();
    }

    String version() {
        return folder.getFileName().toString();
    }

    /** The name that its module has by our custom: tariffstack-core holds org.tariffstack.core. */
    String module() {
        return id().replace("tariffstack-", "org.tariffstack.");
    }

    /** What would be published, without sums and without what a repository writes for itself. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("maven-metadata"))
                    .filter(file -> !SumsCheck.isSum(file)).sorted().toList();
        }
    }

    /** The files of a kind, of which there should be one; a snapshot has a time in its name. */
    List<Path> files(String kind) throws IOException {
        return files().stream().filter(file -> kind.equals(kindOf(file))).toList();
    }

    private static String kindOf(Path file) {
        return Stream.of(POM, SOURCES, JAVADOC, JAR).filter(kind -> file.toString().endsWith(kind)).findFirst().orElse("");
    }
}
