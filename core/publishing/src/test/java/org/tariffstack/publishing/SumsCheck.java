package org.tariffstack.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Each file has its sums beside it, and they are right. */
final class SumsCheck {
    private static final Map<String, String> SUMS = Map.of(".md5", "MD5", ".sha1", "SHA-1");

    private SumsCheck() {}

    static boolean isSum(Path file) {
        return SUMS.keySet().stream().anyMatch(file.toString()::endsWith);
    }

    static List<String> problems(StagedArtifact artifact) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : artifact.files()) {
            for (String ending : SUMS.keySet().stream().sorted().toList()) {
                Path sum = file.resolveSibling(file.getFileName() + ending);
                if (!Files.exists(sum)) {
                    problems.add("no " + sum.getFileName());
                } else if (!Files.readString(sum).strip().equals(sumOf(file, ending))) {
                    problems.add(sum.getFileName() + " is the sum of something else");
                }
            }
        }
        return problems;
    }

    /** The sum of a file, as it stands in the file of that ending. */
    static String sumOf(Path file, String ending) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(SUMS.get(ending)).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has it", impossible);
        }
    }
}
