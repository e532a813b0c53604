package org.tariffstack.landedcost.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a file comes from.
 *
 * @param file the file, or null where it is read from a stream
 * @param stream the stream, or null where it is a file
 */
public record Source(@Nullable Path file, @Nullable InputStream stream) {
    /** A file. */
    public static Source of(Path file) {
        return new Source(file, null);
    }

    /** A stream, which is read once and not closed. */
    public static Source of(InputStream stream) {
        return new Source(null, stream);
    }

    /** Whether it can be read again from its beginning, as a pipe cannot. */
    boolean isRepeatable() {
        return file != null && Files.isRegularFile(file);
    }

    /** Its bytes from the beginning. */
    InputStream open() throws IOException {
        return file != null ? Files.newInputStream(file) : Objects.requireNonNull(stream);
    }
}
