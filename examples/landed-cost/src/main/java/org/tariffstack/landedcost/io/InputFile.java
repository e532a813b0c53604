package org.tariffstack.landedcost.io;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that a command reads.
 *
 * @param path where it is
 */
public record InputFile(Path path) {
    /** The name that means standard input where a command takes it. */
    public static final String STANDARD_INPUT = "-";

    /**
     * The file of a name.
     *
     * @throws UnusableFileException if the system knows no such name
     */
    public static InputFile of(String name) {
        try {
            return new InputFile(Path.of(name));
        } catch (InvalidPathException e) {
            throw new UnusableFileException("cannot read '" + name + "': no file can have that name here ("
                    + e.getReason() + "); under LC_ALL=C names are ASCII: set a UTF-8 locale, such as LC_ALL=C.UTF-8");
        }
    }

    /**
     * Opens it. Pipes and devices are read as they are.
     *
     * @throws UnusableFileException if it is not there, is a folder, or may not be read
     */
    public InputStream open() {
        try {
            return new NamedInputStream(new FileInputStream(readable().toFile()), toString());
        } catch (IOException e) {
            throw new UnusableFileException("cannot read " + this + ": it may not be read");
        }
    }

    /**
     * Where it is, now that it is sure to be there.
     *
     * @throws UnusableFileException if it is not there, is a folder, or may not be read
     */
    public Path readable() {
        if (Files.isDirectory(path)) {
            throw new UnusableFileException("cannot read " + this + ": it is a folder, not a file");
        }
        if (!Files.isReadable(path)) {
            throw new UnusableFileException("cannot read " + this + ": "
                    + (Files.exists(path) ? "it may not be read" : "there is no such file"));
        }
        return path;
    }

    /**
     * All of it.
     *
     * @param most how many bytes it may have; an endless pipe or device has more
     * @throws UnusableFileException if it has more, or cannot be read
     */
    public byte[] read(int most) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnusableFileException("cannot read " + this + ": it has more than " + most + " bytes");
            }
            return bytes;
        }
    }

    /** Its length in bytes, 0 where it is a pipe or a device. */
    public long size() throws IOException {
        return Files.isRegularFile(path) ? Files.size(path) : 0;
    }

    /** The name in quotes, as messages have it. */
    @Override
    public String toString() {
        return "'" + path + "'";
    }
}
