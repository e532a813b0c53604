package org.tariffstack.landedcost.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Path ROOM = Path.of("src/main/java/org/tariffstack/landedcost/drift");

    @Test
    void theRoomKnowsNothingOfTheCommandLineAndNoHeading() throws Exception {
        try (Stream<Path> sources = Files.walk(ROOM).filter(Files::isRegularFile)) {
            assertThat(sources.toList()).isNotEmpty().allSatisfy(source -> assertThat(Files.readString(source))
                    .as(source.toString())
                    .doesNotContainPattern("import (static )?org\\.tariffstack\\.landedcost\\.(?!drift)")
                    .doesNotContain("picocli")
                    // An example in an error message or comment ends no rule: a heading alone between quotes would.
                    .doesNotContainPattern("\"99\\d\\d\\.\\d\\d\\.\\d\\d\""));
        }
    }
}
