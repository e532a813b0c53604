package org.tariffstack.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.cn.China;
import org.tariffstack.us.UnitedStates;

/** Whole books: a good one, the same with one mistake each, and the one that the library carries. */
class BookFilesTest {

    static Stream<Arguments> bad() throws IOException {
        return Books.bad().map(folder -> Arguments.of(folder.getFileName().toString(), folder));
    }

    @Test
    void theGoodBookReadsAndValidates() {
        assertThat(BookReader.read(Books.GOOD).layers()).hasSize(9);
        assertThat(Books.problems(Books.GOOD)).isEmpty();
    }

    /**
     * Each line of expected.txt is the place and field of one problem, a colon, a blank, and a part of the message.
     * Nothing else may be told.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aMistakeIsToldWithItsPlace(String name, Path folder) throws IOException {
        List<String> told = Books.problems(Books.spoiled(folder)).stream().map(BookProblem::toString).toList();
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(told).as("problems").hasSameSizeAs(expected);
            for (String line : expected) {
                int colon = line.indexOf(": ");
                softly.assertThat(told).as(line).anyMatch(problem -> problem.startsWith(line.substring(0, colon + 2))
                        && problem.substring(colon + 2).contains(line.substring(colon + 2)));
            }
        });
    }

    @Test
    void everyFolderHoldsAMistakeThatTheGoodBookHasNot() throws IOException {
        assertThat(Books.bad()).hasSizeGreaterThan(30).allSatisfy(folder -> {
            assertThat(folder.resolve("expected.txt")).isNotEmptyFile();
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("expected.txt"))
                        .filter(file -> !file.endsWith("missing.txt"))).allSatisfy(file -> {
                            Path twin = Books.folder("/books/good").resolve(folder.relativize(file).toString());
                            assertThat(!Files.exists(twin) || Files.mismatch(file, twin) >= 0)
                                    .as(file.toString()).isTrue();
                        });
            }
        });
    }

    @Test
    void theBookOfChinaHasNeitherErrorsNorWarnings() {
        assertThat(BookValidator.validate(China.book())).isEmpty();
    }

    @Test
    void theBookOfTheUnitedStatesHasNoErrors() {
        assertThat(BookValidator.validate(UnitedStates.book()))
                .filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
    }
}
