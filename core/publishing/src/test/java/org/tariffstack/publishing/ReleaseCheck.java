package org.tariffstack.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether all is there that a release needs but the signatures.
 *
 * <p>Looks at what was staged, as it would be uploaded, and not at the build that made it.
 */
final class ReleaseCheck {
    private ReleaseCheck() {}

    /**
     * What is missing or wrong; empty where the release could be signed.
     *
     * @param staged a folder laid out as repositories are
     * @param licence the text of our licence
     */
    static List<String> problems(Path staged, String licence) throws IOException {
        List<String> problems = new ArrayList<>();
        List<StagedArtifact> artifacts = StagedArtifact.in(staged);
        if (artifacts.stream().map(StagedArtifact::version).distinct().count() != 1) {
            problems.add("should be staged in one version, is in "
                    + artifacts.stream().map(StagedArtifact::version).distinct().toList());
        }
        for (StagedArtifact artifact : artifacts) {
            of(artifact, artifacts, licence).forEach(problem -> problems.add(artifact.id() + ": " + problem));
        }
        return problems;
    }

    private static List<String> of(StagedArtifact artifact, List<StagedArtifact> all, String licence) throws IOException {
        List<Path> poms = artifact.files(StagedArtifact.POM);
        if (poms.size() != 1) {
            return List.of("should have one .pom, has " + poms.size());
        }
        Pom pom = Pom.of(poms.get(0));
        List<String> problems = new ArrayList<>(PomCheck.problems(artifact, pom));
        if (pom.at("packaging").equals("pom")) {
            Set<String> others = all.stream().map(StagedArtifact::id).filter(id -> !id.equals(artifact.id()))
                    .collect(Collectors.toSet());
            problems.addAll(BomCheck.problems(artifact, pom, others));
        } else {
            problems.addAll(JarCheck.problems(artifact, licence));
        }
        problems.addAll(SumsCheck.problems(artifact));
        return problems;
    }
}
