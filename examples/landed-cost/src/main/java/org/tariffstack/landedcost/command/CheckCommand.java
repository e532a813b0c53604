package org.tariffstack.landedcost.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.options.VersionText;
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

/** {@code tariffstack check}: reads a book and reports what is wrong with it. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        header = "Checks the text of a book.",
        description = "%nReports every problem with its file, line and field: forms, references, missing citations, "
                + "versions that overlap, rules that displace each other in a circle, codes that no schedule of the "
                + "day knows.%n",
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  The book that comes with the library:",
            "    tariffstack check",
            "  One that you are working on:",
            "    tariffstack check core/src/main/resources/org/tariffstack/us",
            "",
            "Exit status: 0 no errors, 3 errors found, 2 bad usage."})
public final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder with book.csv; without it the "
            + "embedded book is checked.")
    private Path folder;

    @Option(names = "--jurisdiction", paramLabel = "CC", defaultValue = Books.DEFAULT,
            completionCandidates = Books.Names.class,
            description = "Which embedded book: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String jurisdiction;

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UsageException(spec.commandLine(), "'" + folder + "' is not a folder");
        }
        List<BookProblem> problems = problems();
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem).append('\n'));
        long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        text.append(errors).append(errors == 1 ? " error, " : " errors, ").append(problems.size() - errors)
                .append(" warnings\n");
        console.print(text.toString());
        return errors == 0 ? 0 : ExitStatus.SOME_REFUSED;
    }

    private List<BookProblem> problems() {
        try {
            return BookValidator.validate(folder == null ? Books.NEWEST.stack(jurisdiction).book()
                    : BookReader.read(BookSource.directory(folder)));
        } catch (BookFormatException e) {
            return e.problems();
        }
    }
}
