package org.tariffstack.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.TariffStack;
import org.tariffstack.law.text.BookProblem;

/** A scenario that cannot be read or does not fit is refused with the line, the field and what would be right. */
class RefusalsTest {
    private static final TariffStack US = TariffStack.unitedStates();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a version with three ends          | to heading=9903.01.63 version=2025-04-09T00:01..2025-04-10T00:01..2025-04-11T00:01 citation=x | version | one start and one end
            a year far off                     | strike heading=9903.03.01 from=+99999-01-01T00:00 citation=x | from | the years 1 to 9999
            a day far off                      | add heading=9903.97.01 program=122 rate=+20% products=* enacted=+999999999-12-31 citation=x | enacted | the years 1 to 9999
            a heading that there is not        | strike heading=9903.99.99 citation=x | heading | no heading '9903.99.99'
            a programme that there is not      | strike program=302-china citation=x | program | no programme '302-china'
            nothing to strike                  | strike citation=x | heading | say of what
            why it is                          | strike heading=9903.03.01 | citation | must not be blank
            a time in which nothing holds      | strike heading=9903.03.01 from=2027-01-01T00:00 citation=x | from | it holds from 2026-02-24T00:01 to 2026-07-24T00:01
            a rate in which nothing holds      | rate heading=9903.03.01 rate=+15% to=2026-02-24T00:01 citation=x | from | does not hold
            a rate that is none                | rate heading=9903.03.01 rate=fifteen citation=x | rate | Cannot read the rate
            the rate of a relief               | rate heading=9903.03.02 rate=+15% citation=x | heading | only relieves
            a time without its minute          | strike heading=9903.03.01 from=2026-03-01 citation=x | from | 2025-04-05T00:01
            an end before the start            | strike heading=9903.03.01 from=2026-04-01T00:00 to=2026-03-01T00:00 citation=x | to | after the start
            a column of another action         | strike heading=9903.03.01 rate=+15% citation=x | rate | has no place in a change 'strike'
            a version that there is not        | to heading=9903.01.63 version=2025-04-11T00:01 citation=x | version | it holds never, put off at 2025-04-09T00:01, from 2025-04-09T00:01 to 2025-04-10T00:01
            one of several versions            | to heading=9903.01.63 citation=x | version | 6 versions of 9903.01.63, where one is meant
            a range of headings                | to heading=9903.01.43..9903.01.76 citation=x | heading | write a row for each
            an end that leaves no time         | to heading=9903.03.01 to=2026-02-24T00:01 citation=x | to | begins at 2026-02-24T00:01
            a start that leaves no time        | from heading=9903.03.01 from=2026-07-24T00:01 citation=x | from | ends at 2026-07-24T00:01
            the end of what never was          | to heading=9903.01.63 version=2025-08-12T00:01 citation=x | to | write 'lapse'
            an end over the next version       | to heading=9903.01.24 version=2025-03-04T00:01 to=2025-12-01T00:00 citation=x | from | overlapping versions of 9903.01.24
            a start over the version before    | from heading=9903.01.24 version=2025-11-10T00:01 from=2025-11-01T00:00 citation=x | from | overlapping versions of 9903.01.24
            a lapse of what was not put off    | lapse heading=9903.03.01 version=2026-02-24T00:01 citation=x | version | was not put off
            a lapse that ends at once          | lapse heading=9903.01.63 version=2025-08-12T00:01 to=2025-08-12T00:01 citation=x | to | begins at
            an addition over ends once open    | add heading=9903.01.63 program=ieepa-reciprocal rate=+125% origins=CN products=* from=2025-11-10T00:01 citation=x | from | to the knowledge of
            an added programme that is unknown | add heading=9903.97.01 program=kites rate=+20% products=* citation=x | program | no programme 'kites'
            an added list that is unknown      | add heading=9903.97.01 program=122 rate=+20% products=@kites citation=x | products | no product list '@kites'
            an added country that is unknown   | add heading=9903.97.01 program=122 rate=+20% origins=NX products=* citation=x | origins | no country 'NX'
            an added fact that is unknown      | add heading=9903.97.01 program=122 rate=+20% products=* when=kite citation=x | when | kite
            an added code that is unknown      | add heading=9903.97.01 program=122 rate=+20% products=95040000 from=2025-02-01T00:00 citation=x | products | is no rate line
            an added heading that holds        | add heading=9903.03.01 program=122 rate=+20% products=* from=2026-03-01T00:00 citation=x | from | overlapping versions of 9903.03.01
            a relief from nothing              | add heading=9903.97.01 program=122 kind=relief products=* relieves=9903.97.77 citation=x | relieves | picks no layer
            an added circle                    | add heading=9903.97.01 program=122 rate=+20% products=* relieves=9903.03.01 from=2026-03-01T00:00 citation=x;add heading=9903.97.02 program=122 rate=+20% products=* relieves=9903.97.01 from=2026-03-01T00:00 citation=x;add heading=9903.97.01 strand=b program=122 rate=+20% products=* relieves=9903.97.02 from=2026-03-01T00:00 citation=x | relieves | displacement in a circle
            a programme twice                  | program program=122 citation=x note=y | program | the book has a programme '122'
            an origin that no version has      | strike heading=9903.01.24 origins=CN citation=x | origins | origins CN HK
            """)
    void itIsToldWhereAndWhat(String name, String rows, String field, String message) {
        assertThatThrownBy(() -> Scenario.of("test", "A test",
                Arrays.stream(rows.split(";")).map(RefusalsTest::change).toList()).applyTo(US.book()))
                        .isInstanceOfSatisfying(ScenarioException.class,
                                e -> assertThat(e.problems()).anySatisfy(problem -> {
                                    assertThat(problem.field()).isEqualTo(field);
                                    assertThat(problem.message()).contains(message);
                                }));
    }

    /** A change in words: {@code strike heading=9903.03.01 citation=x}. */
    private static Change change(String row) {
        String[] words = row.strip().split(" ");
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (int i = 1; i < words.length; i++) {
            String[] parts = words[i].split("=", 2);
            texts.put(Column.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        }
        return Change.of(Action.valueOf(words[0].toUpperCase(Locale.ROOT)), texts);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            action,name,note\\nstrike,,                                  | test.csv:2 [action]: the first row must be 'scenario'
            action,name,note\\nscenario,Big Name,x                       | test.csv:2 [name]: 'Big Name' is not a name such as back-to-145
            action,name,note\\nscenario,a,                               | test.csv:2 [note]: say what the scenario supposes
            action,name,note\\nscenario,a,x\\nforbid,,                   | test.csv:3 [action]: 'forbid' is none of scenario, add, program, rate, from, to, strike, lapse
            action,name,note,heading\\nscenario,a,x,9903.03.01           | test.csv:2 [heading]: has no place in the row 'scenario'
            action,name,note,heading\\nscenario,a,x,\\nstrike,b,,9903.03.01 | test.csv:3 [name]: only the row 'scenario' has a name
            action,name,note,who\\nscenario,a,x,                         | test.csv:1 [who]: no such column here
            action,name,note\\nscenario,a                                | test.csv:2: the row has 2 fields, the header 3
            name,note\\na,x                                              | test.csv:1 [action]: the column is missing
            action,name,note                                             | test.csv [action]: no row 'scenario'
            action,name,note,heading,rate,citation\\nscenario,a,x,,,\\nrate,,,9903.03.01,much,y\\nstrike,,,,,y | test.csv:4 [heading]: say of what
            """)
    void aFileIsReadLineByLine(String text, String problem) {
        assertThatThrownBy(() -> Sheets.read(text.replace("\\n", "\n"))).isInstanceOfSatisfying(ScenarioException.class,
                e -> assertThat(e.problems()).extracting(BookProblem::toString).anyMatch(told -> told.startsWith(problem)));
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsLine() {
        assertThat(Sheets.problems(US, "heading,program,citation", "strike,9903.99.99,,x", "strike,9903.03.01,,x",
                "strike,,302,x"))
                        .containsExactly("test.csv:3 [heading]: no heading '9903.99.99' in the book",
                                "test.csv:5 [program]: no programme '302' in the book");
    }

    @Test
    void aMissingFileIsTold() {
        assertThatThrownBy(() -> ScenarioReader.read(path -> null, "away.csv")).isInstanceOf(ScenarioException.class)
                .hasMessageContaining("away.csv: the file is missing");
    }
}
