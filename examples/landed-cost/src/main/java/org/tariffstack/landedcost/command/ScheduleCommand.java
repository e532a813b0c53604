package org.tariffstack.landedcost.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.drift.export.ExportFormatException;
import org.tariffstack.landedcost.drift.export.ExportReader;
import org.tariffstack.landedcost.drift.export.OfficialExport;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.landedcost.update.ScheduleImport;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookFormatException;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack schedule import}: takes a new revision of the official schedule into the folder of a book. */
@Command(name = "schedule", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        header = "Takes a new revision of the official schedule into a folder of tariff data.",
        description = "%nFor maintainers. Compares the export with the data of the day before, ends the rows that change, "
                + "adds those that begin, and lists what a person must decide. Nothing is written without --write.%n",
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  What would change on the first of January:",
            "    tariffstack schedule import hts_2026_basic.json.gz --from 2026-01-01 \\",
            "        --book core/src/main/resources/org/tariffstack/us",
            "",
            "Exit status: 0 nothing to decide, 3 something to decide, 2 bad usage, 1 anything else."})
public final class ScheduleCommand implements Callable<Integer> {
    /** What can be done. */
    enum Action {
        /** Takes an export in. */
        IMPORT
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "import", description = "What is to be done.")
    @SuppressWarnings("UnusedVariable") // There is one thing to do, which is named so that others can follow.
    private Action action;

    @Parameters(index = "1", paramLabel = "FILE.json", description = "The export, as JSON, plain or packed with gzip.")
    private Path file;

    @Option(names = "--book", paramLabel = "FOLDER", required = true, description = "The folder of the tariff data. Required.")
    private Path folder;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day of the revision. Required.")
    private LocalDate from;

    @Option(names = "--citation", paramLabel = "TEXT", defaultValue = "HTSUS",
            description = "How the revision is cited in the rows on successors.")
    private String citation;

    @Option(names = "--since", paramLabel = "FILE.json", description = "The export before: what it says differently of "
            + "Chapter 99 and in footnotes is listed.")
    private Path since;

    @Option(names = "--write", description = "Write the rows into the folder.")
    private boolean write;

    public ScheduleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OfficialExport export = export(file);
        ScheduleImport made = ScheduleImport.of(book(), folder, export, from, citation);
        if (since != null) {
            made.compareHeadings(export(since), export);
        }
        if (write) {
            made.write();
        }
        StringBuilder text = new StringBuilder();
        text.append(write ? "Written" : "To be written").append(": ").append(made.done().size()).append(" changes\n");
        made.done().forEach(line -> text.append("  ").append(line).append('\n'));
        text.append("To be decided: ").append(made.decisions().size()).append('\n');
        made.decisions().forEach(line -> text.append("  ").append(line).append('\n'));
        console.print(text.toString());
        return made.decisions().isEmpty() ? 0 : ExitStatus.SOME_REFUSED;
    }

    private TariffBook book() {
        try {
            return BookReader.read(BookSource.directory(folder));
        } catch (BookFormatException e) {
            throw new UsageException(spec.commandLine(), "'" + folder + "' holds no tariff data that can be read: " + e.getMessage());
        }
    }

    private OfficialExport export(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new UsageException(spec.commandLine(), "cannot read '" + path + "': there is no such file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ExportReader.read(in);
        } catch (ExportFormatException e) {
            throw new UsageException(spec.commandLine(), "cannot read '" + path + "': " + e.getMessage());
        }
    }
}
