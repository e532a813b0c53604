package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.entry.Origin;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.drift.export.ExportFormatException;
import org.tariffstack.landedcost.drift.export.ExportReader;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;
import org.tariffstack.rate.SpecialColumn;
import org.tariffstack.whatif.ScenarioException;
import org.tariffstack.whatif.ScenarioReader;

/** Fields of ten megabytes, and files of many: refused soon, and in the half gigabyte that these tests have. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HugeInputTest {
    private static final int TEN_MILLION = 10_000_000;

    @TempDir
    private Path folder;

    private static int status(byte[] input, String... arguments) {
        return status(new ByteArrayInputStream(input), new ByteArrayOutputStream(), arguments);
    }

    private static int status(InputStream input, ByteArrayOutputStream out, String... arguments) {
        return Main.run(new Console(input, out, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                false, false), arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "x", "(", "\"", "!", " ", ",", ";", "1.", "=", "+5%"})
    void aTextOfTenMillionCharactersIsRefused(String part) {
        String text = part.repeat(TEN_MILLION / part.length());
        for (Runnable parse : List.<Runnable>of(() -> HtsCode.of(text), () -> Origin.of(text),
                () -> EntryTime.parse(text, "entered"), () -> Entry.builder().value(text, "USD"),
                () -> Entry.builder().value("1", text),
                () -> Entry.builder().quantity(text, "kg"),
                () -> Entry.builder().quantity("1", text))) {
            assertThatThrownBy(parse::run).isInstanceOf(InvalidEntryException.class)
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2100));
        }
        assertThatThrownBy(() -> DutyRate.parse(text)).isInstanceOf(RateTextException.class);
        assertThatThrownBy(() -> AdditionalRate.parse(text)).isInstanceOf(RateTextException.class);
        assertThatThrownBy(() -> SpecialColumn.parse(text + "x")).isInstanceOf(RateTextException.class);
    }

    @Test
    void tenMillionCharactersOfFactsAreReadAndThenRefused() {
        Facts facts = Facts.parse("steel_pct=" + "9".repeat(TEN_MILLION));
        Entry toys = Entry.builder().hts("9503.00.00").origin("CN")
                .entered("2025-04-15").facts(facts).build();
        assertThatThrownBy(() -> TariffStack.unitedStates().assess(toys))
                .isInstanceOf(InvalidEntryException.class).hasMessageEndingWith("at most 2000 are read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch", "cost", "audit", "refund", "portfolio"})
    void aFieldOfTenMegabytesIsARefusedRow(String command) {
        byte[] file = ("id,hts,origin,entered,value\nA,9503.00.00,CN,2025-04-15,1\nB,\"" + "x".repeat(TEN_MILLION)
                + "\",CN,2025-04-15,1\n").getBytes(StandardCharsets.UTF_8);
        assertThat(status(file, command, "-")).isIn(2, 3);
        assertThat(status("x".repeat(TEN_MILLION).getBytes(StandardCharsets.UTF_8), command, "-")).isEqualTo(2);
    }

    /** Each of the lines may be the first of a row of fifty. */
    @Test
    void quotesThatAreNeverClosedCostLittle() {
        String line = "\"" + "x".repeat(1200) + "\n";
        byte[] file = ("hts,origin,entered\n" + line.repeat(TEN_MILLION / 4 / line.length())).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(status(new ByteArrayInputStream(file), out, "batch", "-")).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(TEN_MILLION / 4 / line.length())
                .allMatch(answer -> answer.contains("MALFORMED_ROW"));
    }

    @Test
    void aScenarioOfTenMegabytesIsRefused() {
        byte[] bytes = ("action,name,note\nscenario,x,\"" + "x".repeat(TEN_MILLION) + "\"\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ScenarioReader.read(path -> new ByteArrayInputStream(bytes), "x.csv"))
                .isInstanceOf(ScenarioException.class);
        byte[] name = ("action,name,note\nscenario," + "a.".repeat(9_000) + "a,x\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ScenarioReader.read(path -> new ByteArrayInputStream(name), "x.csv"))
                .isInstanceOf(ScenarioException.class);
    }

    @Test
    void tablesOfTenMegabytesAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "currency,since,rate\nEUR,2025-01-01," + "9".repeat(TEN_MILLION) + "\n");
        assertThat(status(new byte[0], "cost", "--hts", "9503.00.00", "--origin", "CN", "--on", "2025-04-15", "--value", "1",
                "--rates", file.toString())).isEqualTo(2);
        Files.writeString(file, "from,to,rate\n2025-01-01,2025-03-31," + "9".repeat(TEN_MILLION) + "%\n");
        assertThat(status("hts,origin,entered\n".getBytes(StandardCharsets.UTF_8), "refund", "-", "--through", "2026-05-01",
                "--interest", file.toString())).isEqualTo(2);
    }

    /** Eighty megabytes of one item after the other, packed into a fraction of one. */
    @Test
    void anExportThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] item = "{\"htsno\":\"\",\"description\":\"\",\"general\":\"\",\"special\":\"\",\"other\":\"\"},"
                .repeat(1000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write('[');
            for (int i = 0; i < 1000; i++) {
                gzip.write(item);
            }
        }
        assertThatThrownBy(() -> ExportReader.read(new ByteArrayInputStream(packed.toByteArray())))
                .isInstanceOf(ExportFormatException.class).hasMessageContaining("more than 80000 items");
    }
}
