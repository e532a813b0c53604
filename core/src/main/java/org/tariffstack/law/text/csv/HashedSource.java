package org.tariffstack.law.text.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.ContentHash;
import org.tariffstack.law.text.BookSource;

/** A source that keeps the hash of each file which is opened, so that the book made of them can bear theirs. */
public final class HashedSource implements BookSource {
    private final BookSource source;
    private final TreeMap<String, ContentHash> opened = new TreeMap<>();

    public HashedSource(BookSource source) {
        this.source = source;
    }

    @Override
    public @Nullable InputStream open(String path) throws IOException {
        try (InputStream bytes = source.open(path)) {
            if (bytes == null) {
                return null;
            }
            byte[] content = new SizedStream(bytes).readAllBytes();
            opened.put(path, ContentHash.of(withLineFeeds(content)));
            return new ByteArrayInputStream(content);
        }
    }

    /** The hash of all that was opened, whatever ends the lines where the files lie. */
    public ContentHash hash() {
        return ContentHash.of(opened);
    }

    private static byte[] withLineFeeds(byte[] content) {
        ByteArrayOutputStream same = new ByteArrayOutputStream(content.length);
        for (int i = 0; i < content.length; i++) {
            if (content[i] != '\r') {
                same.write(content[i]);
            } else if (i + 1 == content.length || content[i + 1] != '\n') {
                same.write('\n');
            }
        }
        return same.toByteArray();
    }
}
