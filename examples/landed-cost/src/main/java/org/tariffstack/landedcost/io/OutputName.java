package org.tariffstack.landedcost.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The name of a file that a command writes. The type of every option of that kind, by which {@link FileConflicts} knows them.
 *
 * @param path where it is to be
 */
public record OutputName(Path path) {
    /**
     * The file of a name.
     *
     * @throws UnusableFileException if the system knows no such name
     */
    public static OutputName of(String name) {
        try {
            return new OutputName(Path.of(name));
        } catch (InvalidPathException e) {
            throw new UnusableFileException("cannot write '" + name + "': no file can have that name here ("
                    + e.getReason() + "); under LC_ALL=C names are ASCII: set a UTF-8 locale, such as LC_ALL=C.UTF-8");
        }
    }

    /** Begins the file. */
    public OutputFile begin() {
        return OutputFile.begin(path);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
