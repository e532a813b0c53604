package org.tariffstack.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialColumnTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "Free (A+,AU,BH,CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG)",
        "Free (A,AU,BH,CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG); 3.2% (JP)",
        "Free (BH,CL,CO,JO,KR,MA,OM,P,P+,PE,SG); 10.9¢/kg (PA); See 9822.04.10 (AU); See 9823.03.01-9823.03.12 (S+); "
                + "See 9908.04.01 (IL)",
        "Free (BH,CL,JO,KR,MA,OM,P,SG); See 9822.04.35 (AU); See 9918.04.50 9918.04.51 (CO); "
                + "See 9919.04.40 9919.04.41-9919.04.42 (PA)",
        "Free (AU,BH,CL,CO,IL,JO,KR,MA,OM,P,PA,PE,S,SG); 31¢/kg + 5.4% (E)",
        "Free (AU,BH,CL,CO,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG); REF:natural-juice-2009 (A*,D)",
        "Free (AU,BH,CL,CO,IL,JO,KR,MA,OM,P,PA,PE,S,SG); REF:otherwise-applicable on full value less US components (B,C,E)",
        "Free under bond (subchapter note 1) (AU)",
    })
    void printsWhatItReads(String text) {
        SpecialColumn column = SpecialColumn.parse(text);
        assertThat(column.text()).isEqualTo(text);
        assertThat(SpecialColumn.parse(column.text())).isEqualTo(column);
    }

    @Test
    void findsTheSegmentsOfASymbol() {
        SpecialColumn column = SpecialColumn.parse("Free (A+, AU);1.7% (KR) ; See 9822.04.01-9822.04.03 (AU)");
        SpecialColumn.Segment free = new SpecialColumn.Segment(Optional.of(Free.PLAIN), Optional.empty(), List.of("A+", "AU"));
        SpecialColumn.Segment see =
                new SpecialColumn.Segment(Optional.empty(), Optional.of("9822.04.01-9822.04.03"), List.of("AU"));

        assertThat(column.segmentsFor("AU")).containsExactly(free, see);
        assertThat(column.segmentsFor("A+")).containsExactly(free);
        assertThat(column.segmentsFor("KR")).singleElement().extracting(segment -> segment.rate().orElseThrow().text())
                .isEqualTo("1.7%");
        assertThat(column.segmentsFor("A")).isEmpty();
        assertThat(column.symbols()).containsExactly("A+", "AU", "KR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Free | 4 | symbols in parentheses
            Free (AU); 5% | 13 | symbols in parentheses
            Free (AU); | 10 | symbols in parentheses
            Free (AU,) | 9 | a program symbol
            Free () | 6 | a program symbol
            Free (AU); 5x% (KR) | 12 | a rate such as
            See above (AU) | 4 | headings such as
            (AU) | 0 | a rate such as
            ;5% (AU) | 0 | symbols in parentheses
            '  ;5% (AU)' | 0 | symbols in parentheses
            Free (AU);(KR) | 10 | a rate such as
            """)
    void refusesOtherTextsAndSaysWhere(String text, int position, String expected) {
        RateTextException failure = catchThrowableOfType(RateTextException.class, () -> SpecialColumn.parse(text));
        assertThat(failure.position()).isEqualTo(position);
        assertThat(failure.expected()).startsWith(expected);
    }

    @Test
    void aSegmentIsARateOrAPointer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpecialColumn.Segment(Optional.empty(), Optional.empty(), List.of("AU")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpecialColumn.Segment(Optional.of(Free.PLAIN), Optional.empty(), List.of()));
    }
}
