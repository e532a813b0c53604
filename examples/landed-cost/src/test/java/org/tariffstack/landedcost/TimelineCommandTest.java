package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
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
    }

    /** 0709.51.01.10 is a number of revision 1 of 2026, of January 30. */
    @Test
    void aTimeWithoutAnAnswerIsAStepThatSaysWhy() {
        String[] mushrooms = {"timeline", "0709.51.01.10", "--origin", "MX", "--from", "2026-01-01", "--to", "2026-02-01"};
        assertThat(CommandLineRun.of(mushrooms).out())
                .containsPattern("(?m)^  2026-01-01T00:00  \\? +no answer: UNKNOWN_HTS +0709\\.51\\.01\\.10 is not in");
        List<String> json = new ArrayList<>(List.of(mushrooms));
        json.add("--json");
        JsonNode first = CommandLineRun.of(json.toArray(String[]::new)).answer().get("steps").get(0);
        assertThat(first.get("error").get("code").asString()).isEqualTo("UNKNOWN_HTS");
        assertThat(first.get("rate").isNull()).isTrue();
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

    /** The programmes of the peak lie on each other: 20% and 125% of one plot, without a gap between them. */
    @Test
    void drawsTheProgrammesOnEachOther(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("toys.svg");
        assertThat(spring("--svg", file.toString()).status()).isZero();
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        Element fentanyl = withHint(svg, "Fentanyl, China and Hong Kong (IEEPA): 20%");
        Element reciprocal = withHint(svg, "Reciprocal duties (IEEPA): 125%, 2025-04-10 to 2025-05-14");
        double height = number(reciprocal, "height");
        assertThat(number(reciprocal, "y") + height).isEqualTo(number(fentanyl, "y"));
        assertThat(height / number(fentanyl, "height")).isBetween(6.2, 6.3);
        String texts = texts(svg);
        assertThat(texts).contains("Duty on 9503.00.00 from CN", "145%, 2025-04-10 until 2025-05-14", "30%",
                "Reciprocal duties (IEEPA)", "100%");
    }

    @Test
    void drawsSeveralOriginsAsLines(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("toys.svg");
        CommandLineRun run = CommandLineRun.of("timeline", "9503.00.00", "--origin", "CN,VN", "--from", "2025-01-01",
                "--svg", file.toString());
        assertThat(run.status()).isZero();
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(texts(svg)).contains("9503.00.00 from CN", "9503.00.00 from VN", "CN 145%", "VN 46%");
    }

    /** A machine may have no fonts; then the image is refused with a remedy, and never half drawn. */
    @Test
    void drawsAnImageOrSaysWhyNot(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("toys.png");
        CommandLineRun run = spring("--png", file.toString());
        if (run.status() == 0) {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(1920);
            assertThat(image.getHeight()).isEqualTo(1080);
        } else {
            assertThat(run.err()).startsWith("tariffstack: --png: ").contains("use --svg");
            assertThat(Files.exists(file)).isFalse();
        }
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
        "timeline 9503.00.00 --origin CN --from 2025-01-01 --svg no/such/place.svg | --svg: cannot write",
    })
    void saysWhatIsWrong(String command, String hint) {
        CommandLineRun run = CommandLineRun.of(command.strip().split(" +"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tariffstack: ").contains(hint);
    }

    private static Element withHint(Document svg, String hint) {
        NodeList titles = svg.getElementsByTagName("title");
        for (int i = 0; i < titles.getLength(); i++) {
            if (titles.item(i).getTextContent().startsWith(hint)) {
                return (Element) titles.item(i).getParentNode();
            }
        }
        throw new AssertionError("nothing is drawn for " + hint);
    }

    private static String texts(Document svg) {
        StringBuilder texts = new StringBuilder();
        NodeList found = svg.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            texts.append(found.item(i).getTextContent()).append('\n');
        }
        return texts.toString();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
