package org.tariffstack.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pom says what repositories of releases ask for, and stands on its own. */
final class PomCheck {
    private static final List<String> ASKED = List.of("groupId", "artifactId", "version", "name", "description", "url",
            "licenses/license/name", "licenses/license/url", "developers/developer/name", "scm/connection",
            "scm/developerConnection", "scm/url");

    /** What belongs to our build, or would send the builds of users elsewhere. */
    private static final List<String> UNWANTED = List.of("parent", "build", "profiles", "repositories", "pluginRepositories",
            "distributionManagement", "dependencies/dependency[scope = 'test']");

    private PomCheck() {}

    static List<String> problems(StagedArtifact artifact, Pom pom) {
        List<String> problems = new ArrayList<>();
        ASKED.stream().filter(place -> pom.at(place).isEmpty()).forEach(place -> problems.add("its pom has no " + place));
        UNWANTED.stream().filter(pom::has).forEach(place -> problems.add("its pom has " + place));
        if (!pom.at("artifactId").equals(artifact.id()) || !pom.at("version").equals(artifact.version())) {
            problems.add("its pom is of " + pom.at("artifactId") + " " + pom.at("version"));
        }
        pom.all("dependencies/dependency[not(version)]/artifactId")
                .forEach(dependency -> problems.add("its pom names no version of " + dependency));
        if (!artifact.version().endsWith("-SNAPSHOT")) {
            Stream.of("dependencies/dependency", "dependencyManagement/dependencies/dependency")
                    .map(place -> place + "[contains(version, 'SNAPSHOT')]/artifactId").flatMap(place -> pom.all(place).stream())
                    .forEach(dependency -> problems.add("its pom asks for a snapshot of " + dependency));
        }
        return problems;
    }
}
