package org.tariffstack.landedcost.drift.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportReaderTest {
    /** In the shape of the agency's export, with its misspelt field. */
    private static final String EXPORT = """
            [{"htsno":"0101","indent":"0","description":"Live horses:","superior":null,"units":[],"general":"","special":"",
              "other":"","footnotes":[],"quotaQuantity":"","additionalDuties":"","addiitionalDuties":null},
             {"htsno":"","indent":"1","description":"Horses:","superior":"true","units":[],"general":"","special":"",
              "other":"","footnotes":null,"quotaQuantity":null,"additionalDuties":null,"addiitionalDuties":null},
             {"htsno":"0101.21.00","indent":"2","description":"Purebred","superior":null,"units":["No."],"general":"Free ",
              "special":null,"other":"20%","footnotes":[{"columns":["general"],"marker":"1","value":"See 9903.88.15. ",
              "type":"endnote"}],"quotaQuantity":null,"additionalDuties":null,"addiitionalDuties":null}]
            """;

    private static OfficialExport read(byte[] bytes) throws Exception {
        return ExportReader.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void readsWhatTheComparisonNeeds() throws Exception {
        OfficialExport export = read(EXPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(export.lines()).hasSize(3);
        ExportLine horses = export.lines().get(2);
        assertThat(horses.number()).isEqualTo("0101.21.00");
        assertThat(horses.general()).isEqualTo("Free");
        assertThat(horses.special()).isEmpty();
        assertThat(horses.footnotes()).containsExactly("See 9903.88.15.");
        assertThat(export.lines().get(1).number()).isEmpty();
    }

    @Test
    void readsItPackedToo() throws Exception {
        assertThat(read(packed(EXPORT)).lines()).isEqualTo(read(EXPORT.getBytes(StandardCharsets.UTF_8)).lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``                            | line 1, column 1   | not a list",
        "<html><body>Not found</body>  | line 1, column 1   | not JSON",
        "{\"HTS\":[]}                  | line 1, column 1   | not a list",
        "[]                            | line 1, column 2   | the list is empty",
        "[1]                           | line 1, column 2   | item 1 is not an object",
        "[{}]                          | line 1, column 3   | item 1 has no htsno",
        "[{\"htsno\":\"0101\"          | line 1             | not JSON",
        "[{\"htsno\":7}]               | line 1, column 11  | htsno of item 1 is not a text",
        "[{\"footnotes\":{}}]          | line 1, column 15  | footnotes of item 1 are not a list",
        "[{\"footnotes\":[\"a\"]}]     | line 1, column 16  | a footnote of item 1 is not an object"})
    void saysWhatIsWrongWhereAndWhatWouldBeRight(String text, String where, String what) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ExportFormatException.class, e -> {
                    assertThat(e.where()).startsWith(where);
                    assertThat(e.expected()).contains("list of objects with htsno, general, special and other");
                })
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource({"general", "special", "other", "description"})
    void namesTheFieldThatIsMissing(String field) {
        String spoilt = EXPORT.replaceFirst("\"" + field + "\":", "\"x" + field + "\":");
        assertThatThrownBy(() -> read(spoilt.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ExportFormatException.class).hasMessageContaining("item 1 has no " + field);
    }

    @Test
    void namesANumberThatIsNone() {
        assertThatThrownBy(() -> read(EXPORT.replace("0101.21.00", "Chapter 1").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ExportFormatException.class)
                .hasMessageContaining("item 3 has the htsno 'Chapter 1', which is no number such as 0101.21.00");
    }

    @Test
    void tellsABrokenPackageFromABrokenText() throws Exception {
        byte[] packed = packed(EXPORT.repeat(50));
        assertThatThrownBy(() -> read(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(ExportFormatException.class).hasMessageContaining("gzip").hasMessageContaining("unpack it");
    }

    @Test
    void aFailureToReadIsNoFaultOfTheFormat() {
        InputStream failing = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ < 3) {
                    return ' ';
                }
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                bytes[from] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> ExportReader.read(failing)).isInstanceOf(IOException.class).hasMessage("disk on fire");
    }

    private static String line(String general, String footnotes) {
        return "[{\"htsno\":\"0101\",\"description\":\"\",\"general\":\"" + general + "\",\"special\":\"\",\"other\":\"\","
                + "\"footnotes\":" + footnotes + "}]";
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 15})
    void aPackedFileThatBreaksOffInItsHeadIsRefused(int length) throws Exception {
        byte[] cut = Arrays.copyOf(packed(EXPORT), length);
        assertThatThrownBy(() -> read(cut)).isInstanceOf(ExportFormatException.class).hasMessageContaining("broken");
    }

    /** Four bytes with zeros in them are taken for UTF-32, which these are not. */
    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThatThrownBy(() -> read(new byte[] {'\r', 0, 0, 0, 0, 0, 0, -1}))
                .isInstanceOf(ExportFormatException.class).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> read(new byte[] {'[', '"', -1, '"', ']'})).isInstanceOf(ExportFormatException.class);
    }

    @Test
    void aMarkOfAnOrderOfBytesThatNobodyWritesIsRefused() {
        byte[] bytes = {(byte) 0xFE, (byte) 0xFF, 0, 0, '[', ']', 0, 0};
        assertThatThrownBy(() -> ExportReader.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(ExportFormatException.class).hasMessageContaining("not UTF-8");
    }

    @Test
    void whatIsFarLargerThanAnyExportIsRefused() {
        for (String huge : List.of(line("x".repeat(20_001), "[]"), line("Free", "[".repeat(25) + "]".repeat(25)),
                line("Free", "[" + "{\"value\":\"x\"},".repeat(1001) + "{}]"), "[" + "{\"a\":".repeat(30))) {
            assertThatThrownBy(() -> read(huge.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ExportFormatException.class);
        }
    }

    @Test
    void manyDotsInsideARateAreReadAtOnce() throws Exception {
        OfficialExport export = read(line(". ".repeat(9_000) + "x", "[]").getBytes(StandardCharsets.UTF_8));
        assertThat(PrintedRate.of(export.lines().get(0))).isEmpty();
    }

    /** No word of the agency, but one that its pattern of an added duty takes in. */
    @Test
    void anAddedPercentageThatIsNoneIsNotUnderstood() throws Exception {
        for (String percent : List.of("1.2.3%", ".%", "0." + "0".repeat(40) + "1%")) {
            OfficialExport export = read(line("The duty provided in the applicable subheading + " + percent, "[]")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(PrintedRate.of(export.lines().get(0))).as(percent).isEmpty();
        }
    }
}
