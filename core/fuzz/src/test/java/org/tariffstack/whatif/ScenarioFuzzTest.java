package org.tariffstack.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.fuzz.Sheet;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;

/** A file of supposed law is refused with problems, or it writes itself back and fits a book or not. */
class ScenarioFuzzTest {
    private static final TariffBook FREEDONIA = BookReader.read(
            BookSource.directory(Path.of(System.getProperty("fuzz.core", ".."), "src/test/resources/books/good")));
    private static final List<String> OF_FREEDONIA = List.of("""
            action,name,note,heading,strand,program,kind,rate,basis,origins,products,when,relieves,from,to,version,enacted,ended,citation
            scenario,test,A test,,,,,,,,,,,,,,,,
            rate,,,,,steel,,+40%,,,,,,2025-06-01T00:00,,,,,supposed
            strike,,,,,surtax,,,,,,,,2025-07-01T00:01,2026-01-01T00:01,,,,supposed
            add,,,9903.99.01,,steel,duty,+7%,full,* -OZ,@steel-goods,,,2025-08-01T00:01,,,2025-07-01,,supposed
            program,,A new one,,,new,,,,,,,,,,,,,supposed
            """, """
            action,name,note,heading,from,to,version,citation
            scenario,moved,Dates moved,,,,,
            from,,,9903.20.01,2025-02-01T00:01,,2025-03-12T00:01,supposed
            to,,,9903.20.01,,2025-12-01T00:01,2025-03-12T00:01..2025-06-04T00:01,supposed
            lapse,,,9903.20.01,,,,supposed
            """);

    @Test
    void scenarios() throws Exception {
        List<String> right = new ArrayList<>(OF_FREEDONIA);
        Path ready = Path.of(System.getProperty("fuzz.core", ".."),
                "../examples/landed-cost/src/main/resources/org/tariffstack/landedcost/books/scenarios");
        try (Stream<Path> files = Files.list(ready)) {
            for (Path file : files.filter(path -> !path.endsWith("scenarios.csv")).sorted().toList()) {
                right.add(Files.readString(file));
            }
        }
        Set<String> cells = new LinkedHashSet<>();
        right.forEach(text -> text.lines().forEach(line -> cells.addAll(Arrays.asList(line.split(",")))));
        FREEDONIA.layers().forEach(layer -> cells.addAll(List.of(layer.heading(), layer.program().id(),
                layer.validity().period().from().atZone(FREEDONIA.zone()).toLocalDateTime().toString())));
        Sheet sheet = new Sheet(new Mutator(List.copyOf(cells), List.of("..", "*", "-", "@", "+", "%", "add", "rate", "from", "to",
                "strike", "lapse", "program", "scenario", "2025-03-12T00:01", "unknown", "prohibited")));
        Fuzz.<byte[]>of(Share.SCENARIO, ScenarioException.class).feed(random -> random.nextInt(10) == 0
                ? Mutator.pick(right, random).getBytes(StandardCharsets.UTF_8)
                : sheet.spoilt(Mutator.pick(right, random), random), ScenarioFuzzTest::take);
    }

    private static boolean take(byte[] bytes) throws IOException {
        Scenario scenario = read(bytes);
        assertThat(read(ScenarioWriter.write(scenario).getBytes(StandardCharsets.UTF_8))).isEqualTo(scenario);
        scenario.applyTo(FREEDONIA);
        return true;
    }

    private static Scenario read(byte[] bytes) {
        return ScenarioReader.read(path -> new ByteArrayInputStream(bytes), "test.csv");
    }
}
