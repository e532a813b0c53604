package org.tariffstack.landedcost.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose failures say what was read. */
public final class NamedInputStream extends FilterInputStream {
    private final String name;

    /**
     * A stream with a name.
     *
     * @param in the bytes
     * @param name what it is called in a message: "standard input", or a file in quotes
     */
    public NamedInputStream(InputStream in, String name) {
        super(in);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    private StreamException named(IOException e) {
        return new StreamException("cannot read " + name + ": " + StreamException.reason(e), e);
    }
}
