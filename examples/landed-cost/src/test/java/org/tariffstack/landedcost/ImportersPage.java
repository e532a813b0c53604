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

    private ImportersPage() {}

    /** The page with every command run anew. */
    static String renewed(String page) throws IOException {
        StringBuilder renewed = new StringBuilder();
        boolean inOldOutput = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith(PROGRAM) || line.startsWith(SHOW)) {
                renewed.append(line).append('\n').append(output(line));
                inOldOutput = true;
            } else if (!inOldOutput || line.equals(FENCE)) {
                renewed.append(line).append('\n');
                inOldOutput = false;
            }
        }
        return renewed.toString();
    }

    private static String output(String line) throws IOException {
        if (line.startsWith(SHOW)) {
            return Files.readString(FILES.resolve(line.substring(SHOW.length())));
        }
        List<String> args = new ArrayList<>();
        for (String word : Arrays.asList(line.substring(PROGRAM.length()).split(" "))) {
            args.add(word.endsWith(".csv") ? FILES.resolve(word).toString() : word);
        }
        return CommandLineRun.of(args.toArray(String[]::new)).out();
    }
}
