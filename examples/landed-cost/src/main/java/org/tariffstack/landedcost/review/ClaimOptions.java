package org.tariffstack.landedcost.review;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.cape.ResultList;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.intake.IntakeException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options on claims. */
final class ClaimOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--cape", paramLabel = "FOLDER", description = "Write the files of CAPE declarations (one importer and at most "
            + "9,999 entries each), the list of all entries with the path and the last day of each claim, and the deadlines as a "
            + "calendar into that folder. Needs --through, the day on which the claims are filed.")
    private @Nullable Path folder;

    @Option(names = "--cape-result", paramLabel = "FILE", description = "The list that CAPE gave back: the claims are compared with it, and "
            + "what it accepted is not declared again.")
    private @Nullable Path result;

    /** The folder, or null where no files are wanted. */
    @Nullable Path folder() {
        return folder;
    }

    /** The list that came back, or null. */
    @Nullable ResultList result() throws IOException {
        if (result == null) {
            return null;
        }
        try {
            return ResultList.read(result);
        } catch (IntakeException e) {
            throw new UsageException(spec.commandLine(), "--cape-result: cannot read '" + result + "': " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new UsageException(spec.commandLine(), "--cape-result: there is no file '" + result + "'");
        }
    }
}
