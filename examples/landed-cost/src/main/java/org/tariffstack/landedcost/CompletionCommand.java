package org.tariffstack.landedcost;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.options.VersionText;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tariffstack completion}: what makes a shell complete commands, options and their values. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        header = "Prints a script that lets bash or zsh complete commands, options and values.",
        description = "%nThe script completes the command 'tariffstack', so that name must start the program: link "
                + "bin/tariffstack, which comes with the jar, into a folder of the path, or make an alias.%n",
        optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  For this shell, bash or zsh:",
            "    source <(tariffstack completion)",
            "  For every bash to come:",
            "    mkdir -p ~/.local/share/bash-completion/completions",
            "    tariffstack completion > ~/.local/share/bash-completion/completions/tariffstack",
            "  For every zsh to come:",
            "    tariffstack completion > ~/.tariffstack-completion",
            "    echo 'source ~/.tariffstack-completion' >> ~/.zshrc"})
final class CompletionCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<CommandLine> whole;

    /**
     * The command.
     *
     * @param whole makes the command line with all commands
     */
    CompletionCommand(Console console, Supplier<CommandLine> whole) {
        this.console = console;
        this.whole = whole;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine all = whole.get();
        console.print(AutoComplete.bash(all.getCommandName(), all));
        return 0;
    }
}
