package org.tariffstack.landedcost.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * What the commands read from and write to.
 *
 * @param in standard input
 * @param out standard output, where failures to write are thrown rather than swallowed
 * @param err standard error
 * @param colour whether standard output is for eyes that want colour
 * @param progress whether somebody watches standard error
 */
public record Console(InputStream in, OutputStream out, PrintStream err, boolean colour, boolean progress) {
    /** The streams of the process. */
    public static Console system() {
        return new Console(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled(), isErrorATerminal());
    }

    /** Writes a text to standard output. */
    public void print(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a text for people to standard output, in colour where they want it. */
    public void show(String text) throws IOException {
        print(colour ? Painter.paint(text) : text);
    }

    /** Writes bytes to standard output. */
    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Java only tells whether input and output are both a terminal, so the system is asked where it can be. */
    private static boolean isErrorATerminal() {
        Path link = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return System.console() != null;
    }
}
