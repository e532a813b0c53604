package org.tariffstack.landedcost.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Objects;

/** A file or a stream could not be read or written; the message names it and, of what was written, says what became of it. */
public final class StreamException extends IOException {
    private static final long serialVersionUID = 1L;

    StreamException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** What the system says was wrong, without the path, which the message has already. */
    static String reason(Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof ReadOnlyFileSystemException) {
            return "the file system is read-only";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
