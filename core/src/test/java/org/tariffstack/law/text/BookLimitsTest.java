package org.tariffstack.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is far longer than any law is refused before it fills the memory. */
class BookLimitsTest {
    private static List<BookProblem> problems(String file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Books.problems(path -> path.equals(file) ? new ByteArrayInputStream(bytes) : Books.GOOD.open(path));
    }

    @Test
    void aFieldHasAnEnd() {
        assertThat(problems("gaps.csv", "origins,products,from,to,warning\n*,*,,," + "x".repeat(20_001) + "\n"))
                .singleElement().asString().startsWith("gaps.csv: not readable as CSV: Field at index 4")
                .contains("max field size of 20000");
        assertThat(problems("gaps.csv", "origins,products,from,to,warning\n*,*,,,\"" + "x".repeat(10_000_000)))
                .singleElement().asString().startsWith("gaps.csv: not readable as CSV: ");
        assertThat(problems("gaps.csv", "origins,products,from,to,warning" + ",".repeat(10_000) + "\n"))
                .singleElement().asString().contains("maximum limit of 200 fields");
    }

    @Test
    void aFileHasAnEnd() {
        byte[] comment = "# a remark\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return comment[at++ % comment.length];
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    bytes[i] = (byte) read();
                }
                return length;
            }
        };
        assertThat(Books.problems(path -> path.equals("gaps.csv") ? endless : Books.GOOD.open(path)))
                .singleElement().hasToString("gaps.csv: the file has more than 67108864 bytes");
    }

    @Test
    void ofThousandsOfProblemsTheFirstAreTold() {
        List<BookProblem> told = problems("countries.csv", "code,name\n" + "x,y\n".repeat(30_000));
        assertThat(told).hasSize(2000);
        assertThat(told.get(1999).message()).endsWith("(and there is more; this is the last that is told)");
    }

    @Test
    void aMessageQuotesNoMoreThanCanBeRead() {
        assertThat(problems("countries.csv", "code,name\n" + "x".repeat(19_000) + ",y\n"))
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(2100));
    }

    /** Each of them overlaps each other: twelve million pairs, of which two thousand are told. */
    @Test
    void theSearchForOverlapsHasAnEnd() {
        StringBuilder layers = new StringBuilder("heading,strand,program,kind,rate,basis,origins,products,when,relieves,from,to,"
                + "enacted,ended,citation,confidence,note\n");
        layers.append("9903.77.10,,steel,duty,+1%,full,*,*,,,2025-06-01T00:01,,2025-05-20,,Order 1,primary,\n".repeat(5_000));
        byte[] bytes = layers.toString().getBytes(StandardCharsets.UTF_8);
        byte[] files = "file,what\nsteel.csv,Steel\nsurtax.csv,Surtax\nretaliation.csv,Retaliation\ntangle.csv,Tangle\n"
                .getBytes(StandardCharsets.UTF_8);
        List<BookProblem> told = Books.problems(path -> path.equals("layers/tangle.csv") ? new ByteArrayInputStream(bytes)
                : path.equals("layers.csv") ? new ByteArrayInputStream(files) : Books.GOOD.open(path));
        assertThat(told).filteredOn(problem -> problem.message().startsWith("overlapping versions")).hasSizeGreaterThan(1_900);
    }

    /** Of sixteen layers that displace each other there are more chains than the age of the world has seconds. */
    @Test
    void theSearchForCirclesHasAnEnd() {
        StringBuilder layers = new StringBuilder("heading,strand,program,kind,rate,basis,origins,products,when,relieves,from,to,"
                + "enacted,ended,citation,confidence,note\n");
        for (int i = 10; i < 26; i++) {
            layers.append("9903.77.").append(i).append(",,steel,duty,+1%,full,*,*,,9903.77.10..9903.77.25,2025-06-01T00:01,,"
                    + "2025-05-20,,Order 1,primary,\n");
        }
        byte[] bytes = layers.toString().getBytes(StandardCharsets.UTF_8);
        byte[] files = "file,what\nsteel.csv,Steel\nsurtax.csv,Surtax\nretaliation.csv,Retaliation\ntangle.csv,Tangle\n"
                .getBytes(StandardCharsets.UTF_8);
        List<BookProblem> told = Books.problems(path -> path.equals("layers/tangle.csv") ? new ByteArrayInputStream(bytes)
                : path.equals("layers.csv") ? new ByteArrayInputStream(files) : Books.GOOD.open(path));
        assertThat(told.stream().filter(problem -> problem.message().startsWith("displacement in a circle")).count()).isEqualTo(100);
    }
}
