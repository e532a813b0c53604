package org.tariffstack.landedcost.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Refuses, before any file is opened, a run that would write to a file that it reads, or to one file twice. Files are
 * compared by what they are, so that links and other names of one file are found out.
 *
 * <p>Options that are written to have the type {@link OutputName}. Whatever else was given counts as read if there is a file
 * of that name, so that no option that is added later can be forgotten here.
 */
public final class FileConflicts {
    private static final Path STANDARD_INPUT = Path.of("/proc/self/fd/0");
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private FileConflicts() {}

    /**
     * A file and what it was given as.
     *
     * @param label the option or the parameter
     */
    private record Named(String label, Path path) {}

    /**
     * Looks at all that a command was given.
     *
     * @throws UnusableFileException if it would destroy what it reads or writes
     */
    public static void refuse(CommandSpec command) {
        List<Named> read = new ArrayList<>();
        List<Named> written = new ArrayList<>();
        for (ArgSpec arg : command.args()) {
            for (Object value : values(arg.getValue())) {
                if (value instanceof OutputName output) {
                    written.add(new Named(label(arg), output.path()));
                } else {
                    files(value).forEach(path -> read.add(new Named(label(arg), path)));
                }
            }
        }
        for (int i = 0; i < written.size(); i++) {
            Named output = written.get(i);
            if (OutputFile.isStream(output.path())) {
                continue;
            }
            for (Named input : read) {
                if (isSame(output.path(), input.path())) {
                    throw new UnusableFileException(output.label() + ": '" + output.path() + "' is the same file as "
                            + input.label() + " '" + input.path() + "', which would be lost");
                }
            }
            if (isFile(STANDARD_INPUT) && isSame(output.path(), STANDARD_INPUT)) {
                throw new UnusableFileException(output.label() + ": '" + output.path()
                        + "' is the file that standard input reads, which would be lost");
            }
            for (Named other : written.subList(0, i)) {
                if (isSame(output.path(), other.path())) {
                    throw new UnusableFileException(output.label() + " and " + other.label() + " are the same file, '"
                            + output.path() + "': only one of them would be left");
                }
            }
        }
        for (Named input : read) {
            if (isFile(STANDARD_OUTPUT) && isFile(input.path()) && isSame(input.path(), STANDARD_OUTPUT)) {
                throw new UnusableFileException(input.label() + ": '" + input.path()
                        + "' is the file that standard output writes to: redirect it to another");
            }
        }
    }

    private static String label(ArgSpec arg) {
        return arg.isOption() ? ((picocli.CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
    }

    private static Collection<?> values(@Nullable Object value) {
        return value == null ? List.of() : value instanceof Collection<?> some ? some
                : value instanceof Object[] some ? Arrays.asList(some) : List.of(value);
    }

    /** The files that a value may name: as it stands, or joined by +, as scenarios are. */
    private static List<Path> files(Object value) {
        String text = value instanceof InputFile input ? input.path().toString() : value.toString();
        List<String> names = new ArrayList<>(List.of(text));
        names.addAll(List.of(text.split("\\+")));
        return names.stream().distinct().filter(name -> !name.isBlank()).map(FileConflicts::path)
                .filter(path -> path != null && Files.exists(path)).toList();
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            if (Files.exists(one) && Files.exists(other)) {
                return Files.isSameFile(one, other);
            }
            return whole(one).equals(whole(other));
        } catch (IOException e) {
            // What cannot be looked at is refused where it is opened.
            return false;
        }
    }

    /** The path of a file that is not there yet, with its folder as it is. */
    private static Path whole(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        return folder == null || name == null || !Files.exists(folder) ? absolute : folder.toRealPath().resolve(name);
    }
}
