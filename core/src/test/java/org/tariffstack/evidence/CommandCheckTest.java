package org.tariffstack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "mvn verify",
        "mvn -B test -Pslow -pl core/fuzz -am -Dtest='*FuzzTest,HugeInputTest' -Dsurefire.failIfNoSpecifiedTests=false",
        "mvn -pl core test -Dtest=SameAnswersTest#manyThreadsGetWhatOneGets+andOftenSo",
        "mvn -q package && java -jar examples/landed-cost/target/tariffstack.jar check",
        "examples/benchmarks/bin/run"})
    void whatIsThereIsFound(String command) {
        assertThat(CommandCheck.problems(command)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mvn test -Pquick                                       | no profile quick
            mvn -pl core,corn test                                 | no module corn
            mvn test -Dtest=SameAnswerTest                         | no test SameAnswerTest
            mvn -pl core test -Dtest=SameBytesTest                 | no test SameBytesTest in core
            mvn -pl core test -Dtest=SameAnswersTest#andSeldomSo   | no method SameAnswersTest#andSeldomSo
            examples/benchmarks/bin/walk                           | no script examples/benchmarks/bin/walk
            java -jar core/corn/target/corn.jar                    | no module builds core/corn/target/corn.jar
            """)
    void whatIsNotThereIsTold(String command, String problem) {
        assertThat(CommandCheck.problems(command)).containsExactly(problem);
    }
}
