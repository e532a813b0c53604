package org.tariffstack.landedcost.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.law.ContentHash;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.BookValidator;
import org.tariffstack.law.text.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack book verify}: reads and checks tariff data that is released apart from the program. */
@Command(name = "book", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        header = "Verifies tariff data in a folder or a zip file: its format, its hash and its text.",
        description = "%nPrints the version and the hash of the data, and every problem that the checks find.%n",
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Data that was downloaded, against the hash of its release:",
            "    tariffstack book verify tariff-data-us.zip --hash 3f1c...",
            "",
            "Exit status: 0 sound, 3 another hash or errors, 2 bad usage (no tariff data), 1 anything else."})
public final class BookCommand implements Callable<Integer> {
    /** What can be done. */
    enum Action {
        /** Reads and checks. */
        VERIFY
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "verify", description = "What is to be done.")
    @SuppressWarnings("UnusedVariable") // There is one thing to do, which is named so that others can follow.
    private Action action;

    @Parameters(index = "1", paramLabel = "FILE", description = "A folder, or a zip file of one.")
    private Path file;

    @Option(names = "--hash", paramLabel = "HEX", description = "The hash that it must have.")
    private String hash;

    public BookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(file)) {
            throw new UsageException(spec.commandLine(), "cannot read '" + file + "': there is no such file or folder");
        }
        StringBuilder text = new StringBuilder();
        List<BookProblem> problems;
        boolean sameHash = true;
        try {
            TariffBook book = BookReader.read(BookSource.at(file));
            String digits = book.contentHash().map(ContentHash::digits).orElse("");
            text.append(book.jurisdiction()).append(' ').append(book.version()).append(", verified through ")
                    .append(book.verifiedThroughDate()).append("\nhash ").append(digits).append('\n');
            if (hash != null && !hash.strip().toLowerCase(Locale.ROOT).equals(digits)) {
                sameHash = false;
                text.append("not the hash that was asked for: the data is not that of the release\n");
            }
            problems = BookValidator.validate(book);
        } catch (BookFormatException e) {
            problems = e.problems();
        } catch (IOException e) {
            throw new UsageException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        problems.forEach(problem -> text.append(problem).append('\n'));
        long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        text.append(errors).append(errors == 1 ? " error, " : " errors, ").append(problems.size() - errors)
                .append(" warnings\n");
        console.print(text.toString());
        return errors == 0 && sameHash ? 0 : ExitStatus.SOME_REFUSED;
    }
}
