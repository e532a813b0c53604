package org.tariffstack.landedcost.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there as a whole or not at all. It is written beside its name, in a new file whose name nobody can guess,
 * and moved into place by {@link #commit()}; until then whoever reads the name finds what was there before. Closing it
 * without that leaves everything as it was.
 *
 * <p>A link is followed once, when the file is begun: what it names is replaced, and the link stays. A pipe or a device,
 * such as {@code /dev/null}, cannot be replaced and is written to directly.
 */
public final class OutputFile implements Closeable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 12;
    private static final Set<String> STANDARD = Set.of("/dev/stdin", "/dev/stdout", "/dev/stderr");

    private final Path named;
    private final Path target;
    private final Path written;
    private @Nullable OutputStream stream;
    private boolean committed;

    private OutputFile(Path named, Path target, Path written) {
        this.named = named;
        this.target = target;
        this.written = written;
    }

    /**
     * Begins a file.
     *
     * @throws UnusableFileException if nothing can be written there
     */
    public static OutputFile begin(Path named) {
        String cannot = "cannot write '" + named + "': ";
        if (Files.isDirectory(named)) {
            throw new UnusableFileException(cannot + "it is a folder, not a file");
        }
        Path target = target(named, cannot);
        if (isStream(named)) {
            return new OutputFile(named, target, target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableFileException(cannot + "there is no folder '" + folder + "'");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new UnusableFileException(cannot + "it may not be changed");
        }
        Path written = folder.resolve("." + target.getFileName() + "." + random() + ".part");
        try {
            // Fails where the name is taken, even by a link that leads nowhere.
            Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
            // Also where the process is told to end.
            written.toFile().deleteOnExit();
            keepPermissions(target, written);
        } catch (IOException e) {
            throw new UnusableFileException(cannot + "no file can be made in '" + folder + "': "
                    + StreamException.reason(e));
        }
        return new OutputFile(named, target, written);
    }

    private static Path target(Path named, String cannot) {
        if (!Files.isSymbolicLink(named)) {
            return named;
        }
        if (!Files.exists(named)) {
            throw new UnusableFileException(cannot + "it is a link to a file that is not there");
        }
        try {
            return isStream(named) ? named : named.toRealPath();
        } catch (IOException e) {
            throw new UnusableFileException(cannot + StreamException.reason(e));
        }
    }

    /** Whether it is a pipe, a device, or one of the open files of a process under another name. */
    static boolean isStream(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return Files.exists(file) && !Files.isRegularFile(file) || whole.startsWith("/proc") || whole.startsWith("/dev/fd")
                || STANDARD.contains(whole.toString());
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.readAttributes(from, PosixFileAttributes.class).permissions());
        }
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where it is written until it is whole, for libraries that open a path themselves. */
    public Path path() {
        return written;
    }

    /** The stream that it is written by; the same each time, closed with this. */
    public OutputStream stream() throws IOException {
        OutputStream open = stream;
        if (open == null) {
            // What is a stream may be a file that this process prints to already.
            open = named(Files.newOutputStream(written, written.equals(target) ? StandardOpenOption.APPEND
                    : StandardOpenOption.WRITE));
            stream = open;
        }
        return open;
    }

    /** Names the file in failures of what leads to it. */
    private OutputStream named(OutputStream out) {
        return new NamedOutputStream(out, "'" + named + "'", lost());
    }

    private String lost() {
        if (written.equals(target)) {
            return "what was written to it before is not the whole";
        }
        return Files.exists(target) ? "it is as it was before" : "there is no such file now";
    }

    /** A failure to write that came from elsewhere, with the name of the file and what became of it. */
    public IOException named(IOException e) {
        return e instanceof StreamException ? e
                : new StreamException("cannot write '" + named + "': " + StreamException.reason(e) + "; " + lost(), e);
    }

    /** Puts it in its place, now that all is written. */
    public void commit() throws IOException {
        OutputStream open = stream;
        if (open != null) {
            open.close();
        }
        if (!written.equals(target)) {
            try {
                // Whoever reads the name meets the old file or the whole new one.
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw named(e);
            }
        }
        committed = true;
    }

    /** Leaves everything as it was, unless it was committed. */
    @Override
    public void close() throws IOException {
        if (committed) {
            return;
        }
        try {
            OutputStream open = stream;
            if (open != null) {
                open.close();
            }
        } finally {
            if (!written.equals(target) && Files.exists(written, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(written);
            }
        }
    }
}
