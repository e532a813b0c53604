package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Question;
import org.tariffstack.assessment.Totals;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;

/**
 * The law of the invented Freedonia, small enough to be worked out on paper: its rows stand in src/test/resources/books/good.
 * Goods are worth 1,000, so that a percent is 10.
 */
final class Freedonia {
    final TariffBook book;
    final EnginePair compiled;

    private Freedonia(BookSource source) {
        book = BookReader.read(source);
        compiled = EnginePair.of(book);
    }

    /** Freedonia as it is; read anew, so that nothing is kept from one test to another. */
    static Freedonia asItIs() {
        return new Freedonia(source());
    }

    /**
     * Freedonia under other law.
     *
     * @param changes by threes a file, words in it, and the words in their place
     */
    static Freedonia where(String... changes) {
        BookSource source = source();
        for (int i = 0; i < changes.length; i += 3) {
            source = with(source, changes[i], changes[i + 1], changes[i + 2]);
        }
        return new Freedonia(source);
    }

    private static BookSource source() {
        try {
            return BookSource.directory(Path.of(Freedonia.class.getResource("/books/good").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BookSource with(BookSource source, String file, String old, String replacement) {
        try (InputStream bytes = source.open(file)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(old);
            byte[] changed = text.replace(old, replacement).getBytes(StandardCharsets.UTF_8);
            return path -> path.equals(file) ? new ByteArrayInputStream(changed) : source.open(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Entry.Builder entry(String hts, String origin, String entered, String... facts) {
        return Entry.builder().hts(hts).origin(origin).entered(entered).value("1000", "USD").facts(String.join(";", facts));
    }

    /** What the engine answers, whether or not it keeps what it worked out. */
    Assessment assess(Entry.Builder entry) {
        Entry built = entry.build();
        Assessment answer = compiled.assess(built);
        assertThat(answer).usingRecursiveComparison().isEqualTo(compiled.forgetful().assess(built));
        assertThat(compiled.totals(built)).isEqualTo(Totals.of(answer));
        return answer;
    }

    Assessment assess(String hts, String origin, String entered, String... facts) {
        return assess(entry(hts, origin, entered, facts));
    }

    /** What both engines refuse an entry with. */
    InvalidEntryException refusal(Entry.Builder entry) {
        Entry built = entry.build();
        InvalidEntryException one = catchThrowableOfType(InvalidEntryException.class, () -> compiled.assess(built));
        InvalidEntryException other = catchThrowableOfType(InvalidEntryException.class, () -> compiled.forgetful().assess(built));
        assertThat(one).hasMessage(other.getMessage());
        assertThat(one.code()).isEqualTo(other.code());
        return one;
    }

    /** Each line as its heading, its rate, what it is charged on and the duty. */
    static List<String> lines(Assessment answer) {
        return answer.lines().stream().map(line -> line.heading() + " " + line.rate() + " " + line.portion() + " "
                + plain(line.basis()) + " " + line.duty().map(Freedonia::plain).orElse("?")).toList();
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    static List<String> declined(Assessment answer) {
        return answer.declined().stream().map(reason -> reason.kind() + " " + reason).toList();
    }

    static Map<String, String> answers(Question question) {
        Map<String, String> answers = new TreeMap<>();
        question.dutyIf().forEach((label, duty) -> answers.put(label, duty.map(Freedonia::plain).orElse("?")));
        return answers;
    }

    static Question question(Assessment answer, String fact) {
        return answer.questions().stream().filter(question -> question.fact().equals(fact)).findFirst().orElseThrow();
    }

    static void assertBounds(Assessment answer, String least, String most) {
        assertThat(answer.bounds().orElseThrow().least()).isEqualByComparingTo(least);
        assertThat(answer.bounds().orElseThrow().most()).isEqualByComparingTo(most);
    }
}
