package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {
    /** The examples that NIST publishes for FIPS 180-4, and the message of no bits. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, "
                + "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"})
    void aTextHasTheHashOfTheStandard(String text, String digits) {
        assertThat(ContentHash.of(text)).hasToString(digits);
    }

    @Test
    void theHashOfFilesIsThatOfTheListThatSha256sumPrints() {
        ContentHash abc = ContentHash.of("abc");
        ContentHash none = ContentHash.of("");
        assertThat(ContentHash.of(new TreeMap<>(Map.of("lists/b.csv", abc, "book.csv", none))))
                .isEqualTo(ContentHash.of(none + "  book.csv\n" + abc + "  lists/b.csv\n"));
    }

    @Test
    void aFileUnderAnotherNameIsAnotherText() {
        ContentHash abc = ContentHash.of("abc");
        assertThat(ContentHash.of(new TreeMap<>(Map.of("a", abc)))).isNotEqualTo(ContentHash.of(new TreeMap<>(Map.of("b", abc))));
    }

    @Test
    void changesCountInTheirOrder() {
        ContentHash book = ContentHash.of("book");
        assertThat(book.changedBy("a").changedBy("b")).isNotEqualTo(book.changedBy("b").changedBy("a"))
                .isNotEqualTo(book.changedBy("ab"));
        assertThat(book.changedBy("a")).isNotEqualTo(ContentHash.of("other").changedBy("a"));
        assertThat(book.changedBy("")).isNotEqualTo(book);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba7816bf", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015adba"})
    void whatIsNoHashIsRefused(String digits) {
        assertThatThrownBy(() -> new ContentHash(digits)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + digits + "' is no SHA-256 of 64 digits 0-9 and a-f");
    }
}
