package org.tariffstack.landedcost.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.landedcost.CommandLineRun;

/** The commands of docs/landed-cost.md, run on its files, print what it shows. */
class LandedCostPageTest {
    private static final Pattern FILE = Pattern.compile("```csv (\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```console\\n\\$ tariffstack ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void isUpToDate() throws IOException {
        String page = Files.readString(Path.of("../../docs/landed-cost.md"));
        Matcher files = FILE.matcher(page);
        while (files.find()) {
            Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }
        Matcher commands = COMMAND.matcher(page);
        int found = 0;
        while (commands.find()) {
            found++;
            String[] args = Arrays.stream(commands.group(1).split(" "))
                    .map(word -> word.endsWith(".csv") ? folder.resolve(word).toString() : word).toArray(String[]::new);
            CommandLineRun run = CommandLineRun.of(args);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).as("docs/landed-cost.md, tariffstack %s", commands.group(1)).isEqualTo(commands.group(2));
        }
        assertThat(found).isEqualTo(2);
    }
}
