package org.tariffstack.landedcost.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream whose failures say where it leads and what was lost. */
public final class NamedOutputStream extends FilterOutputStream {
    private final String name;
    private final String lost;
    private @Nullable StreamException failure;

    /**
     * A stream with a name.
     *
     * @param out where it leads
     * @param name what it is called in a message: "standard output", or a file in quotes
     * @param lost what a failure means for the reader, as the end of a sentence
     */
    public NamedOutputStream(OutputStream out, String name, String lost) {
        super(out);
        this.name = name;
        this.lost = lost;
    }

    @Override
    public void write(int single) throws IOException {
        try {
            out.write(single);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw named(e);
        }
    }

    private IOException named(IOException e) {
        if (e instanceof StreamException || isClosedPipe(e)) {
            return e;
        }
        failure = new StreamException("cannot write " + name + ": " + StreamException.reason(e) + "; " + lost, e);
        return failure;
    }

    /** What failed last, for callers whose own writer keeps failures to itself; empty if all went well. */
    public Optional<StreamException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether the reader of a pipe has closed it, as {@code head} does when it has read enough. */
    public static boolean isClosedPipe(IOException e) {
        String message = e instanceof StreamException || e.getMessage() == null ? ""
                : e.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }
}
