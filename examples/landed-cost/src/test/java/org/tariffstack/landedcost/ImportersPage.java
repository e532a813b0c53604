package org.tariffstack.landedcost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page of the documentation that shows commands with what they print, and files with what they hold. */
final class ImportersPage {
    /** Where the files are that the page names. */
    static final Path FILES = Path.of("src/test/resources/importers");

    private static final String FENCE = "```";
    private static final String PROGRAM = "$ tariffstack ";
    private static final String SHOW = "$ cat ";
    private static final String CLAIMS = "claims";

    private ImportersPage() {}

    /**
     * The page with every command run anew.
     *
     * @param claims where the page's folder "claims" is
     */
    static String renewed(String page, Path claims) throws IOException {
        StringBuilder renewed = new StringBuilder();
        boolean inOldOutput = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith(PROGRAM) || line.startsWith(SHOW)) {
                renewed.append(line).append('\n').append(output(line, claims));
                inOldOutput = true;
            } else if (!inOldOutput || line.equals(FENCE)) {
                renewed.append(line).append('\n');
                inOldOutput = false;
            }
        }
        return renewed.toString();
    }

    private static Path file(String name, Path claims) {
        return name.startsWith(CLAIMS) ? claims.resolve(name.substring(CLAIMS.length()).replaceFirst("^/", "")) : FILES.resolve(name);
    }

    private static String output(String line, Path claims) throws IOException {
        if (line.startsWith(SHOW)) {
            return Files.readString(file(line.substring(SHOW.length()), claims)).replace("\r\n", "\n");
        }
        List<String> args = new ArrayList<>();
        for (String word : Arrays.asList(line.substring(PROGRAM.length()).split(" "))) {
            args.add(word.endsWith(".csv") || word.equals(CLAIMS) ? file(word, claims).toString() : word);
        }
        CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
        return run.out() + run.err();
    }
}
