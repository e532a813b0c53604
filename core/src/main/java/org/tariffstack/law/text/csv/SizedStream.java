package org.tariffstack.law.text.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a file of a book, up to as many as any law has. */
public final class SizedStream extends FilterInputStream {
    /** The longest file of the books that come with the library has 770,000 bytes. */
    static final long MOST_BYTES = 64L << 20;

    private long left = MOST_BYTES;

    public SizedStream(InputStream in) {
        super(in);
    }

    /** The file is longer. */
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("the file has more than " + MOST_BYTES + " bytes");
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws TooLongException {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
