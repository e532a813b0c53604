package org.tariffstack.landedcost.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text in another encoding as a stream of UTF-8. */
final class Utf8Stream extends InputStream {
    private final InputStream in;
    private final Reader chars;
    private final Charset charset;
    private final char[] buffer = new char[8192];
    private byte[] bytes = new byte[0];
    private int position;
    private char pending;

    Utf8Stream(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.chars = new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, some);
        position += some;
        return some;
    }

    private boolean fill() throws IOException {
        while (position == bytes.length) {
            int kept = 0;
            if (pending != 0) {
                buffer[kept++] = pending;
                pending = 0;
            }
            int read;
            try {
                read = chars.read(buffer, kept, buffer.length - kept);
            } catch (CharacterCodingException e) {
                throw new IOException("the file is not " + charset.name() + " throughout", e);
            }
            if (read < 0) {
                if (kept == 0) {
                    return false;
                }
                read = 0;
            } else if (Character.isHighSurrogate(buffer[kept + read - 1])) {
                // Two of these make one character, and the other half comes with what is read next.
                pending = buffer[kept + read - 1];
                read--;
            }
            bytes = new String(buffer, 0, kept + read).getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return true;
    }

    @Override
    public int available() throws IOException {
        return bytes.length - position + (in.available() > 1 ? 1 : 0);
    }

    @Override
    public void close() throws IOException {
        chars.close();
    }
}
