package org.tariffstack.landedcost.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.landedcost.CommandLineRun;
import org.tariffstack.landedcost.chart.DrawnChart;
import tools.jackson.databind.JsonNode;

class TimelineCommandTest {
    private static final String[] SPRING = {"timeline", "9503.00.00", "--origin", "CN", "--from", "2025-04-01", "--to",
        "2025-05-31"};

    private static CommandLineRun spring(String... more) {
        List<String> args = new ArrayList<>(List.of(SPRING));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    /** EO 14257 10%, EO 14259 84%, EO 14266 125%, EO 14298 10%, each on the 20% of EO 14228. */
    @Test
    void printsEachStepWithWhatChangedAndTheAct() {
        CommandLineRun run = spring();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("9503.00.00 from CN, entered 2025-04-01T00:00 to 2025-06-01T00:00 (US)")
                .containsPattern("(?m)^  2025-04-01T00:00  20% +9503\\.00\\.00 base: Free +HTSUS")
                .containsPattern("(?m)^  2025-04-05T00:01  30% +9903\\.01\\.25 ieepa-reciprocal: \\+10% +EO 14257")
                .containsPattern("(?m)^  2025-04-09T00:01  104% +9903\\.01\\.25 ieepa-reciprocal: ends")
                .containsPattern("(?m)^ +9903\\.01\\.63 ieepa-reciprocal: \\+84% +EO 14259")
                .containsPattern("(?m)^  2025-04-10T00:01  145% +9903\\.01\\.63 ieepa-reciprocal: \\+125% +EO 14266")
                .containsPattern("(?m)^  2025-05-14T00:01  30% ");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    /** HTSUS 0402.10.50: 86.5 cents a kilogram; on 2,000 kg worth 10,000 dollars 17.3%. */
    @Test
    void aRateByWeightWithoutAWeightIsOpenNotZero() {
        String[] milk = {"timeline", "0402.10.50", "--origin", "NZ", "--from", "2025-03-01", "--to", "2025-04-06"};
        String out = CommandLineRun.of(milk).out();
        assertThat(out).containsPattern("(?m)^  2025-03-01T00:00  \\? +0402\\.10\\.50 base: .*needs kg")
                .containsPattern("(?m)^  2025-04-05T00:01  10% \\+ \\? ").contains("cannot be computed");
        List<String> weighed = new ArrayList<>(List.of(milk));
        weighed.addAll(List.of("--value", "10000", "--quantity", "2000 kg"));
        assertThat(CommandLineRun.of(weighed.toArray(String[]::new)).out())
                .containsPattern("(?m)^  2025-03-01T00:00  17\\.3% ").containsPattern("(?m)^  2025-04-05T00:01  27\\.3% ");
    }

    @Test
    void printsARowOfCsvForEachStepAndAColumnForEachProgramme() {
        List<String> rows = spring("--csv").out().lines().toList();
        assertThat(rows.get(0)).isEqualTo(
                "jurisdiction,hts,origin,from,to,rate,base,ieepa-fentanyl-cn,ieepa-reciprocal,changes,error");
        assertThat(rows.get(4)).startsWith("US,9503.00.00,CN,2025-04-10T00:01,2025-05-14T00:01,1.45,0,0.2,1.25,")
                .contains("from +84% to +125%", "EO 14266");
        assertThat(rows).hasSize(6);
    }

    @Test
    void printsAnObjectForEachGoodAndOrigin() {
        CommandLineRun run = CommandLineRun.of("timeline", "9503.00.00", "9403.60.80", "--origin", "CN,VN", "--from",
                "2025-04-09", "--to", "2025-04-10", "--json");
        assertThat(run.answers()).hasSize(4).extracting(answer -> answer.get("hts").asString() + answer.get("origin").asString())
                .containsExactly("95030000CN", "95030000VN", "94036080CN", "94036080VN");
        JsonNode peak = run.answers().get(0).get("steps").get(2);
        assertThat(peak.get("from").asString()).isEqualTo("2025-04-10T00:01");
        assertThat(peak.get("rate").asString()).isEqualTo("1.45");
        assertThat(peak.get("rates").get("ieepa-reciprocal").asString()).isEqualTo("1.25");
        assertThat(peak.get("refundable").asString()).isEqualTo("14500.00");
        assertThat(peak.get("owed").asString()).isEqualTo("0.00");
        JsonNode change = peak.get("changes").get(0);
        assertThat(change.get("kind").asString()).isEqualTo("rate");
        assertThat(change.get("before").asString()).isEqualTo("+84%");
        assertThat(change.get("citation").asString()).contains("EO 14266");
        assertThat(run.answers()).extracting(answer -> answer.get("book").get("hash").asString())
                .containsOnly(CommandLineRun.bookHash());
    }

    /** The line 8517.12.00 ended with the change of the Harmonized System on January 27, 2022 (Proc. 10326). */
    @Test
    void aTimeWithoutAnAnswerIsAStepThatSaysWhy() {
        String[] telephones = {"timeline", "8517.12.00", "--origin", "MX", "--from", "2022-01-20", "--to", "2022-02-01"};
        assertThat(CommandLineRun.of(telephones).out())
                .containsPattern("(?m)^  2022-01-27T00:01  \\? +no answer: UNKNOWN_HTS +8517\\.12\\.00 is not in");
        List<String> json = new ArrayList<>(List.of(telephones));
        json.add("--json");
        JsonNode last = CommandLineRun.of(json.toArray(String[]::new)).answer().get("steps").get(1);
        assertThat(last.get("error").get("code").asString()).isEqualTo("UNKNOWN_HTS");
        assertThat(last.get("rate").isNull()).isTrue();
    }

    @Test
    void showsTheLawAsItWasKnown() {
        assertThat(spring("--known-on", "2025-04-09").out()).containsPattern("(?m)^  2025-04-10T00:01  145% ")
                .doesNotContain("EO 14298");
    }

    @Test
    void endsWhereTheBookEnds() {
        assertThat(CommandLineRun.of("timeline", "9503.00.00", "--origin", "CN", "--from", "2026-01-01").out())
                .contains("to 2026-10-10T00:00");
    }

    /**
     * EO 14266 brought 125% on the 20% of EO 14228 from 2025-04-10 00:01 to 2025-05-14 00:01: 145% to 20%, from the
     * ninth day of 61 to the 43rd.
     */
    @Test
    void drawsTheProgrammesOnEachOther(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("toys.svg");
        spring("--svg", file.toString()).assumeFonts();
        DrawnChart chart = DrawnChart.of(Files.readAllBytes(file));
        assertThat(chart.texts()).contains("Duty on 9503.00.00 from CN", "145%, 2025-04-10 until 2025-05-14", "30%",
                "100%").containsSubsequence("Fentanyl, China and Hong Kong (IEEPA)", "Reciprocal duties (IEEPA)");
        assertThat(chart.shapes()).as("reciprocal, fentanyl, the line of the total").hasSize(3);
        double peak = chart.shapes().get(0).top();
        assertThat(peak / chart.shapes().get(1).top()).isCloseTo(145.0 / 20, within(0.02));
        List<Double> total = chart.shapes().get(2).points();
        assertThat(IntStream.range(0, total.size() / 2).filter(i -> total.get(2 * i + 1) > peak - 0.001)
                .mapToObj(i -> total.get(2 * i))).hasSize(2).satisfiesExactly(
                        from -> assertThat(from).isCloseTo(9.0 / 61, within(0.002)),
                        to -> assertThat(to).isCloseTo(43.0 / 61, within(0.002)));
    }

    @Test
    void drawsSeveralOriginsAsLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("toys.svg");
        CommandLineRun.of("timeline", "9503.00.00", "--origin", "CN,VN", "--from", "2025-01-01", "--svg",
                file.toString()).assumeFonts();
        DrawnChart chart = DrawnChart.of(Files.readAllBytes(file));
        assertThat(chart.texts()).contains("9503.00.00 from CN, up to 145%", "9503.00.00 from VN, up to 46%",
                "CN 145%, 2025-04-10 until 2025-05-14");
        assertThat(chart.shapes()).hasSize(2).allSatisfy(line -> assertThat(line.fill()).isEqualTo("none"));
        assertThat(chart.shapes().get(0).top() / chart.shapes().get(1).top()).isCloseTo(145.0 / 46, within(0.02));
    }

    /** A good that is free throughout still has a chart. */
    @Test
    void drawsNoDuty(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("toys.svg");
        CommandLineRun.of("timeline", "9503.00.00", "--origin", "CN", "--from", "2018-01-01", "--to", "2018-01-01",
                "--svg", file.toString()).assumeFonts();
        assertThat(DrawnChart.of(Files.readAllBytes(file)).texts()).contains("Base rate", "0%");
    }

    @Test
    void drawsAnImage(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("toys.png");
        spring("--png", file.toString()).assumeFonts();
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
    }

    @Test
    void saysWhereAChartCannotBeWritten() {
        CommandLineRun run = spring("--svg", "no/such/place.svg");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        // A machine without fonts does not come as far as the file.
        assertThat(run.err()).containsAnyOf("--svg: cannot write 'no/such/place.svg'", "--svg: this machine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "timeline 9503.00.00 --from 2025-01-01                                    | --origin",
        "timeline 9503.00.00 --origin CN                                          | --from",
        "timeline --origin CN --from 2025-01-01                                   | HTS",
        "timeline 9503.00.00 --origin CN --from 2025-01-01 --to 2024-01-01        | --to: the last day, 2024-01-01",
        "timeline 9503.00.00 --origin CN --from soon                              | --from",
        "timeline 9503.00.00 --origin CN --from 2025-01-01 --csv --json           | mutually exclusive",
        "timeline 9504.99.99 --origin CN --from 2025-01-01                        | HTS: 9504.99.99 is not in the schedule",
        "timeline 9503.00.00 --origin CN,QQ --from 2025-01-01                     | --origin: 'QQ'",
        "timeline 9503.00.00 --origin CN --from 2025-01-01 --facts usmca=perhaps  | --facts: ",
        "timeline 9503.00.00 --origin CN --from 0001-01-01                        | --to: A timeline ends",
    })
    void saysWhatIsWrong(String command, String hint) {
        CommandLineRun run = CommandLineRun.of(command.strip().split(" +"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tariffstack: ").contains(hint);
    }
}
