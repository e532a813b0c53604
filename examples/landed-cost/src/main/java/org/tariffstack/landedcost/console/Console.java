package org.tariffstack.landedcost.console;

import java.io.ByteArrayOutputStream;
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
import org.tariffstack.landedcost.io.NamedInputStream;
import org.tariffstack.landedcost.io.NamedOutputStream;
import org.tariffstack.landedcost.text.Printable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the commands read from and write to.
 *
 * @param in standard input
 * @param out standard output, where failures to write are thrown rather than swallowed
 * @param err standard error
 * @param colour whether standard output is for eyes that want colour
 * @param progress whether somebody watches standard error
 * @param terminal whether standard output goes to a terminal, which control characters could command
 */
public record Console(InputStream in, OutputStream out, PrintStream err, boolean colour, boolean progress,
        boolean terminal) {
    /** A console whose output goes to a terminal if it is in colour. */
    public Console(InputStream in, OutputStream out, PrintStream err, boolean colour, boolean progress) {
        this(in, out, err, colour, progress, colour);
    }

    /** The streams of the process. */
    public static Console system() {
        return new Console(new NamedInputStream(new FileInputStream(FileDescriptor.in), "standard input"),
                new NamedOutputStream(new FileOutputStream(FileDescriptor.out), "standard output",
                        "what was printed is not the whole"),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled(), isATerminal(2), isATerminal(1));
    }

    /** Writes a text for programs to standard output: as it is, unless it goes to a terminal. */
    public void print(String text) throws IOException {
        write((terminal ? Printable.lines(text) : text).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a text for people to standard output, in colour where they want it. */
    public void show(String text) throws IOException {
        String printable = Printable.lines(text);
        write((colour && !printable.isEmpty() ? Painter.paint(printable) : printable).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one line to standard error, with the name of the program before it. */
    public void say(String message) {
        tell("tariffstack: " + message.replace("\r\n", "\n").stripTrailing() + "\n");
    }

    /** Writes a text to standard error. */
    public void tell(String text) {
        err.print(Printable.lines(text));
        err.flush();
    }

    /** Standard output for the rows of a table; what goes to a terminal is cleaned at each flush. */
    public OutputStream data() {
        return terminal ? new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                String text = toString(StandardCharsets.UTF_8);
                reset();
                print(text);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        } : out;
    }

    /** Writes bytes to standard output. */
    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Java only tells whether input and output are both a terminal, so the system is asked where it can be. */
    private static boolean isATerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
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
