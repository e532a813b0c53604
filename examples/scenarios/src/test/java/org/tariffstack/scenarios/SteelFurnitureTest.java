package org.tariffstack.scenarios;

import static org.tariffstack.testing.EntryAssert.assertThatEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tariffstack.entry.Entry;

/**
 * A maker of steel furniture through three generations of section 232.
 *
 * <p>The first (2018) knew steel and not what is made of it. The second (2025) charges the steel inside the goods, and
 * its lists grow: racks on 2025-03-12, chairs on 2025-08-18. The third (2026-04-06) charges few goods on all of their
 * value. Of the value of each piece 60% is steel and 40% everything else.
 *
 * <pre>
 * 7306.30.50, tube         Free    25%  since 2018-03-23T00:01                        Proc. 9705 (83 FR 11625)
 * 9403.20.00, steel racks  Free    25% of the steel  since 2025-03-12T00:01           Proc. 10896; 90 FR 11249
 *                                  50% of the steel  since 2025-06-04T00:01           Proc. 10947 (90 FR 24199)
 *                                  out, with all of 9403.20, 2026-04-06T00:01         Proc. 11021 (91 FR 18201)
 *                                  25% of everything since 2026-06-08T00:01           Proc. 11032 (91 FR 34085)
 * 9401.79.00, steel chairs Free    50% of the steel  2025-08-18T00:01 to 2026-04-06   90 FR 40326
 * reciprocal               10%     nothing on goods of section 232, to 2025-06-04     EO 14257 s.3(b)(ii)
 *                          10%     on the rest of their value                         Proc. 10947; CSMS 65236645
 *                          20%     Vietnam, since 2025-08-07T00:01                    EO 14326
 * section 122              10%     2026-02-24T00:01 to 2026-07-24T00:01; as above     Proc. 11012, note 2(aa)(v)
 * forced labor             12.5%   Vietnam, since then; not on goods of section 232   91 FR 47318, note 52(f)
 * </pre>
 *
 * <p><b>To make it yours</b>, change {@link #STEEL} and the shares in the sums with it, and the ten-digit numbers: the
 * lists of 2026 look at them.
 *
 * <pre>{@code
 * mvn -q -B -pl examples/scenarios -am test -Dtest=SteelFurnitureTest -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class SteelFurnitureTest {
    private static final String STEEL = "steel_pct=60;aluminum_pct=0;us_content_pct=0";
    private static final String TUBE = "7306.30.50";
    private static final String RACK = "9403.20.00.82";
    private static final String OTHER_METAL_FURNITURE = "9403.20.00.90";
    private static final String CHAIR = "9401.79.00";

    private static Entry.Builder furniture(String hts, String origin, String entered) {
        return Entry.builder().hts(hts).origin(origin).entered(entered).loaded(entered).value("10000", "USD").facts(STEEL);
    }

    @Test
    void theFirstGenerationKnowsSteelOnly() {
        assertThatEntry(furniture(TUBE, "VN", "2018-09-03T12:00")).because("Proc. 9705").owes("0% + 25%");
        assertThatEntry(furniture("9403.20.00", "VN", "2018-09-03T12:00")).because("no derivative list").owes("0%");
        // The derivatives of 2020 (Proc. 9980) are nails, wire and stampings of cars.
        assertThatEntry(furniture("9403.20.00", "VN", "2020-09-01T12:00")).because("Proc. 9980").owes("0%");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-12T00:00 | 0%                         | before the lists
            2025-03-12T00:01 | 25% of 60%                 | Proc. 10896 (90 FR 9817); CSMS 64348411
            2025-04-15T12:00 | 25% of 60%                 | EO 14257 s.3(b)(ii): no reciprocal duty on any of it
            2025-06-04T00:00 | 25% of 60%                 | the same
            2025-06-04T00:01 | 50% of 60% + 10% of 40%    | Proc. 10947; CSMS 65236374, 65236645
            2025-08-07T00:01 | 50% of 60% + 20% of 40%    | EO 14326 Annex I: Vietnam 20%
            2026-02-24T00:00 | 50% of 60%                 | EO 14389: IEEPA duties end
            2026-02-24T00:01 | 50% of 60% + 10% of 40%    | Proc. 11012, note 2(aa)(v)
            2026-04-06T00:01 | 10%                        | Proc. 11021 leaves 9403.20 out; Proc. 11012
            2026-06-08T00:00 | 10%                        | the same
            2026-06-08T00:01 | 25%                        | Proc. 11032: racks, on the full value; 9903.03.06
            2026-07-24T00:01 | 25%                        | note 52(f): no forced-labor duty beside it
            """)
    void aRackOfVietnam(String entered, String law, String act) {
        assertThatEntry(furniture(RACK, "VN", entered)).because(act).owes(law);
    }

    /** The lists of 2025-08-18 (90 FR 40326) have no rule on goods in transit: a chair at sea pays as all do. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-18T00:00 | 20%                        | EO 14326
            2025-08-18T00:01 | 50% of 60% + 20% of 40%    | 90 FR 40326; CSMS 65936570
            2026-04-06T00:00 | 50% of 60% + 10% of 40%    | Proc. 10947; Proc. 11012
            2026-04-06T00:01 | 10%                        | Proc. 11021 leaves 9401.79 out
            2026-07-24T00:01 | 12.5%                      | 91 FR 47318
            """)
    void aChairOfVietnam(String entered, String law, String act) {
        assertThatEntry(furniture(CHAIR, "VN", entered)).because(act).owes(law);
    }

    @Test
    void whatIsNoRackStaysOutOfTheThirdGeneration() {
        assertThatEntry(furniture(OTHER_METAL_FURNITURE, "VN", "2026-03-15T12:00")).because("Proc. 10947; Proc. 11012")
                .owes("50% of 60% + 10% of 40%");
        assertThatEntry(furniture(OTHER_METAL_FURNITURE, "VN", "2026-08-15T12:00")).because("Proc. 11032; 91 FR 47318")
                .owes("12.5%");
    }

    /** Section 301 and the fentanyl duty come on the whole value, steel or not (EO 14289 s.3(c), 4). */
    @Test
    void aRackOfChinaPaysEverything() {
        assertThatEntry(furniture(RACK, "CN", "2025-07-01T12:00")).because("84 FR 20459; EO 14228; Proc. 10947; EO 14298")
                .owes("25% + 20% + 50% of 60% + 10% of 40%").owes("50% of 60%", "232-steel")
                .owes("10% of 40%", "ieepa-reciprocal");
    }

    /** The steel of an American mill comes home free; then nothing of the rack is under section 232. */
    @Test
    void steelMeltedInTheUnitedStates() {
        assertThatEntry(furniture(RACK, "VN", "2025-04-15T12:00").facts(STEEL + ";us_melted=true"))
                .because("Proc. 10896; 90 FR 11249: 9903.81.92; no duty is owed under 232, so the 10% of EO 14257 is")
                .declares("9903.81.92").owes("10%");
    }

    @Test
    void whoDoesNotKnowTheSteelPaysOnAllOfIt() {
        assertThatEntry(furniture(RACK, "VN", "2025-09-01T12:00").facts("us_content_pct=0")).because("Proc. 10947")
                .owes("50%", "232-steel").asks("steel_pct");
    }

    /** The wooden neighbours: section 232 on the full value since 2025-10-14, in place of the reciprocal duty. */
    @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            9401.61.60.11 | VN | 2025-10-13T12:00 | 20%       | EO 14326
            9401.61.60.11 | VN | 2025-10-14T00:01 | 25%       | Proc. 10976; 9903.76.02
            9401.61.60.11 | DE | 2025-10-14T00:01 | 15%       | Proc. 10976; note 37(j): 15% and nothing else
            9401.61.60.11 | CN | 2025-10-14T00:01 | 25% + 25% + 20% | Proc. 10976; 84 FR 20459; EO 14228
            9403.40.90.60 | VN | 2025-10-14T00:01 | 25%       | Proc. 10976; 9903.76.03
            9403.40.90.60 | VN | 2026-03-15T12:00 | 25%       | 9903.03.06: no section 122 beside it
            9403.40.90.60 | VN | 2026-08-15T12:00 | 25%       | 9903.05.90: no forced-labor duty beside it
            """)
    void sofasAndKitchenCabinets(String hts, String origin, String entered, String law, String act) {
        assertThatEntry(furniture(hts, origin, entered).facts("us_content_pct=0")).because(act).owes(law);
    }
}
