package org.tariffstack.publishing;

import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/** The jar is the module that it should be, under its licence; its sources and its Javadoc are whole. */
final class JarCheck {
    private final StagedArtifact artifact;
    private final String licence;
    private final List<String> problems = new ArrayList<>();

    private JarCheck(StagedArtifact artifact, String licence) {
        this.artifact = artifact;
        this.licence = licence;
    }

    static List<String> problems(StagedArtifact artifact, String licence) throws IOException {
        JarCheck check = new JarCheck(artifact, licence);
        check.look();
        return check.problems;
    }

    private void look() throws IOException {
        for (String kind : List.of(StagedArtifact.JAR, StagedArtifact.SOURCES, StagedArtifact.JAVADOC)) {
            if (artifact.files(kind).size() != 1) {
                problems.add("should have one " + kind + ", has " + artifact.files(kind).size());
            }
        }
        if (problems.isEmpty()) {
            Path jar = artifact.files(StagedArtifact.JAR).get(0);
            licence(jar);
            sources(jar, artifact.files(StagedArtifact.SOURCES).get(0));
            module(jar, artifact.files(StagedArtifact.JAVADOC).get(0));
        }
    }

    private void licence(Path jar) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            ZipEntry entry = open.getEntry("META-INF/LICENSE");
            if (entry == null) {
                problems.add("its jar has no META-INF/LICENSE");
            } else if (!new String(open.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).equals(licence)) {
                problems.add("META-INF/LICENSE of its jar is not our LICENSE");
            }
        }
    }

    /** Each class was compiled from a source that is there; what is nested lies in the source of what it is nested in. */
    private void sources(Path jar, Path sources) throws IOException {
        Set<String> there = names(sources);
        names(jar).stream().filter(name -> name.endsWith(".class") && !name.contains("$"))
                .map(name -> name.replace(".class", ".java")).filter(source -> !there.contains(source)).sorted()
                .forEach(source -> problems.add("its sources lack " + source));
    }

    /** Each package that is exported has its page. */
    private void module(Path jar, Path javadoc) throws IOException {
        ModuleDescriptor module = descriptor(jar);
        if (!module.name().equals(artifact.module()) || module.isAutomatic()) {
            problems.add("its jar is the " + (module.isAutomatic() ? "automatic " : "") + "module " + module.name() + ", not "
                    + artifact.module());
        }
        Set<String> there = names(javadoc);
        module.exports().stream().filter(export -> !export.isQualified())
                .map(export -> module.name() + "/" + export.source().replace('.', '/') + "/package-summary.html")
                .filter(page -> !there.contains(page)).sorted().forEach(page -> problems.add("its Javadoc lacks " + page));
        if (!there.contains("index.html")) {
            problems.add("its Javadoc lacks index.html");
        }
    }

    private static ModuleDescriptor descriptor(Path jar) throws IOException {
        try {
            return ModuleFinder.of(jar).findAll().stream().map(ModuleReference::descriptor).findFirst().orElseThrow();
        } catch (FindException problem) {
            throw new IOException(jar + ": " + problem.getMessage(), problem);
        }
    }

    private static Set<String> names(Path jar) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            return open.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        }
    }
}
