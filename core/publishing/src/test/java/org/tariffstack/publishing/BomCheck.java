package org.tariffstack.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The BOM manages what is published with it, at its own version, and nothing of others: whoever imports it imports all. */
final class BomCheck {
    private static final String MANAGED = "dependencyManagement/dependencies/dependency";

    private BomCheck() {}

    /** Compares a BOM with the names of the artifacts that are published beside it. */
    static List<String> problems(StagedArtifact bom, Pom pom, Set<String> others) {
        List<String> problems = new ArrayList<>();
        Set<String> managed = new TreeSet<>(pom.all(MANAGED + "/artifactId"));
        if (!managed.equals(others)) {
            problems.add("manages " + managed + ", should manage " + new TreeSet<>(others));
        }
        pom.all(MANAGED + "/version").stream().map(version -> version.replace("${project.version}", pom.at("version")))
                .filter(version -> !version.equals(bom.version())).distinct()
                .forEach(version -> problems.add("manages version " + version + ", is itself " + bom.version()));
        if (pom.has("dependencies")) {
            problems.add("has dependencies of its own");
        }
        return problems;
    }
}
