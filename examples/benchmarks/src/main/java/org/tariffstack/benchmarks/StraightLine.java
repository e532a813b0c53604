package org.tariffstack.benchmarks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;

/**
 * What goods of China and Hong Kong owe, for seventy-one lines, as one would write it by hand to be fast and no more: a switch,
 * then comparisons of instants. It knows no fact, no citation and no reason, and each change of law is a change of code.
 *
 * <p>The law is that of the book, in {@code core/src/main/resources/org/tariffstack/us}: base rates of
 * {@code schedule/rates.csv}; lists 1 to 4A and the raises of the four-year review of {@code layers/301-china.csv} with
 * {@code lists/301-cn-*.csv}; {@code layers/ieepa-fentanyl-china.csv}; the rates for China of
 * {@code layers/ieepa-reciprocal.csv} and {@code layers/ieepa-reciprocal-2025-04-09.csv} with {@code lists/recip-annex2.csv};
 * {@code layers/section-122.csv} with {@code lists/122-aa-ii.csv}; {@code layers/301-forced-labor.csv} with
 * {@code lists/301-fl-52b.csv}. The lines are some on which nothing else is charged, when no fact is
 * stated, through the day to which the book was checked.
 */
final class StraightLine {
    private static final long PERCENT = 10_000_000_000L;
    private static final long TENTH_OF_PERCENT = PERCENT / 10;

    private static final int LIST_1 = 1;
    private static final int LIST_2 = 1 << 1;
    private static final int LIST_3 = 1 << 2;
    private static final int LIST_4A = 1 << 3;
    /** On its list since the schedule of 2022 made the code. */
    private static final int SINCE_2022 = 1 << 4;
    private static final int NOTE_31B = 1 << 5;
    private static final int NOTE_31D = 1 << 6;
    /** It took the goods from their list. */
    private static final int NOTE_31F = 1 << 7;
    private static final int NOTE_31G = 1 << 8;
    /** It took the goods from note 31(f). */
    private static final int NOTE_31I = 1 << 9;
    private static final int NOTE_31J = 1 << 10;
    /** Spared the reciprocal duties from their first day, or since later. */
    private static final int ANNEX_II = 1 << 11;
    private static final int ANNEX_II_SEPTEMBER = 1 << 12;
    private static final int ANNEX_II_NOVEMBER = 1 << 13;
    /** Spared no longer since then. */
    private static final int TO_SEPTEMBER = 1 << 14;
    private static final int TO_OCTOBER = 1 << 15;
    private static final int NOT_122 = 1 << 16;
    private static final int NOT_FORCED_LABOR = 1 << 17;
    /** The base rate, above the marks. */
    private static final int BASE_SHIFT = 20;
    private static final int PER_MILLE = 1 << BASE_SHIFT;

    private static final long LIST_1_BEGINS = eastern("2018-07-06T00:01");
    private static final long LIST_2_BEGINS = eastern("2018-08-23T00:01");
    private static final long LIST_3_BEGINS = eastern("2018-09-24T00:01");
    private static final long LIST_3_RISES = eastern("2019-05-10T00:01");
    private static final long LIST_4A_BEGINS = eastern("2019-09-01T00:01");
    private static final long LIST_4A_FALLS = eastern("2020-02-14T00:01");
    private static final long SCHEDULE_OF_2022 = eastern("2022-01-27T00:01");
    private static final long RAISES_OF_2024 = eastern("2024-09-27T00:01");
    private static final long RAISES_OF_2025 = eastern("2025-01-01T00:01");
    private static final long RAISES_OF_2026 = eastern("2026-01-01T00:01");
    private static final long FENTANYL_BEGINS = eastern("2025-02-04T00:01");
    private static final long FENTANYL_DOUBLES = eastern("2025-03-04T00:01");
    private static final long FENTANYL_HALVES = eastern("2025-11-10T00:01");
    private static final long RECIPROCAL_BEGINS = eastern("2025-04-05T00:01");
    private static final long RECIPROCAL_84 = eastern("2025-04-09T00:01");
    private static final long RECIPROCAL_125 = eastern("2025-04-10T00:01");
    private static final long RECIPROCAL_TRUCE = eastern("2025-05-14T00:01");
    private static final long ANNEX_OF_SEPTEMBER = eastern("2025-09-08T00:01");
    private static final long ANNEX_OF_OCTOBER = eastern("2025-10-14T00:01");
    private static final long ANNEX_OF_NOVEMBER = eastern("2025-11-13T00:01");
    private static final long IEEPA_ENDS = eastern("2026-02-24T00:00");
    private static final long SURCHARGE_BEGINS = eastern("2026-02-24T00:01");
    private static final long SURCHARGE_ENDS = eastern("2026-07-24T00:01");
    private static final long FORCED_LABOR_BEGINS = eastern("2026-07-24T00:01");

    private StraightLine() {}

    /**
     * The duty as a part of the customs value.
     *
     * @param code one of the lines, eight digits
     * @param origin China or Hong Kong
     * @return trillionths of the customs value, as {@link org.tariffstack.ratecard.RateCard} has them
     */
    static long rate(HtsCode code, Origin origin, Instant at) {
        int line = line(code.digits());
        long t = at.getEpochSecond();
        long rate = (line >>> BASE_SHIFT) * TENTH_OF_PERCENT + fentanyl(t);
        if (origin.code().equals("CN")) {
            rate += lists(line, t) + raises(line, t);
        } else if (!origin.code().equals("HK")) {
            throw new IllegalArgumentException("Only CN and HK are known here, not " + origin + ".");
        }
        if (t >= RECIPROCAL_BEGINS && t < IEEPA_ENDS && !isSparedReciprocal(line, t)) {
            rate += reciprocal(t);
        }
        if (t >= SURCHARGE_BEGINS && t < SURCHARGE_ENDS && (line & NOT_122) == 0) {
            rate += 10 * PERCENT;
        }
        if (t >= FORCED_LABOR_BEGINS && (line & NOT_FORCED_LABOR) == 0) {
            rate += 12 * PERCENT + PERCENT / 2;
        }
        return rate;
    }

    private static long lists(int line, long t) {
        if ((line & SINCE_2022) != 0 && t < SCHEDULE_OF_2022 || (line & NOTE_31F) != 0 && t >= RAISES_OF_2025) {
            return 0;
        }
        if ((line & LIST_1) != 0) {
            return t >= LIST_1_BEGINS ? 25 * PERCENT : 0;
        }
        if ((line & LIST_2) != 0) {
            return t >= LIST_2_BEGINS ? 25 * PERCENT : 0;
        }
        if ((line & LIST_3) != 0) {
            return t >= LIST_3_RISES ? 25 * PERCENT : t >= LIST_3_BEGINS ? 10 * PERCENT : 0;
        }
        if ((line & LIST_4A) != 0) {
            return t >= LIST_4A_FALLS ? 7 * PERCENT + PERCENT / 2 : t >= LIST_4A_BEGINS ? 15 * PERCENT : 0;
        }
        return 0;
    }

    private static long raises(int line, long t) {
        if (t < RAISES_OF_2024) {
            return 0;
        }
        if ((line & NOTE_31B) != 0) {
            return 25 * PERCENT;
        }
        if ((line & NOTE_31D) != 0) {
            return 100 * PERCENT;
        }
        if ((line & NOTE_31I) != 0 && t >= RAISES_OF_2026) {
            return 100 * PERCENT;
        }
        if ((line & NOTE_31F) != 0 && t >= RAISES_OF_2025) {
            return 50 * PERCENT;
        }
        if ((line & NOTE_31J) != 0 && t >= RAISES_OF_2025 || (line & NOTE_31G) != 0 && t >= RAISES_OF_2026) {
            return 25 * PERCENT;
        }
        return 0;
    }

    private static long fentanyl(long t) {
        if (t < FENTANYL_BEGINS || t >= IEEPA_ENDS) {
            return 0;
        }
        return t >= FENTANYL_DOUBLES && t < FENTANYL_HALVES ? 20 * PERCENT : 10 * PERCENT;
    }

    private static long reciprocal(long t) {
        if (t < RECIPROCAL_84 || t >= RECIPROCAL_TRUCE) {
            return 10 * PERCENT;
        }
        return t < RECIPROCAL_125 ? 84 * PERCENT : 125 * PERCENT;
    }

    private static boolean isSparedReciprocal(int line, long t) {
        return (line & ANNEX_II) != 0
                && ((line & TO_SEPTEMBER) == 0 || t < ANNEX_OF_SEPTEMBER)
                && ((line & TO_OCTOBER) == 0 || t < ANNEX_OF_OCTOBER)
                || (line & ANNEX_II_SEPTEMBER) != 0 && t >= ANNEX_OF_SEPTEMBER
                || (line & ANNEX_II_NOVEMBER) != 0 && t >= ANNEX_OF_NOVEMBER;
    }

    private static int line(String digits) {
        return switch (digits) {
            case "04064052" -> 200 * PER_MILLE | LIST_4A;
            case "06031500" -> 64 * PER_MILLE | LIST_4A;
            case "07099910" -> 56 * PER_MILLE | LIST_3 | ANNEX_II_NOVEMBER | NOT_122 | NOT_FORCED_LABOR;
            case "12023080" -> 1_318 * PER_MILLE | LIST_4A | NOT_FORCED_LABOR;
            case "16025008" -> 45 * PER_MILLE | LIST_4A | ANNEX_II_NOVEMBER | NOT_122 | NOT_FORCED_LABOR;
            case "16025090" -> 25 * PER_MILLE | LIST_4A | ANNEX_II_NOVEMBER | NOT_122 | NOT_FORCED_LABOR;
            case "24049900" -> 50 * PER_MILLE | LIST_3 | SINCE_2022;
            case "25041010" -> NOTE_31G | ANNEX_II_SEPTEMBER | NOT_122 | NOT_FORCED_LABOR;
            case "25049000" -> NOTE_31G | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "26122000" -> ANNEX_II_SEPTEMBER | NOT_122 | NOT_FORCED_LABOR;
            case "27101935" -> 58 * PER_MILLE | LIST_2 | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "27109990" -> 70 * PER_MILLE | LIST_4A | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "28164020" -> 20 * PER_MILLE | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "28183000" -> LIST_3 | ANNEX_II | TO_SEPTEMBER | NOT_FORCED_LABOR;
            case "28273925" -> 42 * PER_MILLE | NOT_FORCED_LABOR;
            case "28444300" -> NOTE_31B | ANNEX_II | NOT_122;
            case "28444400" -> NOTE_31B;
            case "28459001" -> LIST_1 | SINCE_2022 | ANNEX_II | NOT_122;
            case "29094915" -> 55 * PER_MILLE | LIST_3 | ANNEX_II | NOT_122;
            case "29147940" -> 55 * PER_MILLE | LIST_4A | ANNEX_II | NOT_122;
            case "29171920" -> 65 * PER_MILLE | LIST_3;
            case "29182250" -> 65 * PER_MILLE | ANNEX_II | NOT_122;
            case "29242901" -> LIST_3 | ANNEX_II_SEPTEMBER | NOT_122;
            case "29242903" -> ANNEX_II_SEPTEMBER | NOT_122;
            case "29270050" -> 65 * PER_MILLE | LIST_3 | ANNEX_II | NOT_122;
            case "29291030" -> 65 * PER_MILLE;
            case "29329921" -> 65 * PER_MILLE | LIST_3 | SINCE_2022;
            case "29349905" -> 58 * PER_MILLE | ANNEX_II | NOT_122;
            case "30069350" -> 64 * PER_MILLE | LIST_4A | SINCE_2022 | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "34024290" -> 37 * PER_MILLE | LIST_3 | SINCE_2022 | ANNEX_II | NOT_122;
            case "36036000" -> 2 * PER_MILLE | LIST_4A | SINCE_2022;
            case "38180000" -> LIST_3 | NOTE_31F | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "39029000" -> 65 * PER_MILLE | LIST_2 | ANNEX_II | NOT_122;
            case "39042100" -> 65 * PER_MILLE | LIST_2;
            case "39072900" -> 65 * PER_MILLE | LIST_2 | SINCE_2022 | ANNEX_II | TO_SEPTEMBER;
            case "39073000" -> 61 * PER_MILLE | LIST_2 | ANNEX_II | TO_SEPTEMBER;
            case "39119091" -> 65 * PER_MILLE | LIST_2 | SINCE_2022 | ANNEX_II | NOT_122;
            case "39199050" -> 58 * PER_MILLE | LIST_2;
            case "40151210" -> LIST_4A | SINCE_2022 | NOTE_31F | NOTE_31I;
            case "44079902" -> LIST_3 | ANNEX_II | TO_OCTOBER | NOT_FORCED_LABOR;
            case "44091005" -> 32 * PER_MILLE | LIST_3 | ANNEX_II | TO_OCTOBER;
            case "44125141" -> 80 * PER_MILLE | LIST_3 | SINCE_2022 | ANNEX_II | TO_OCTOBER;
            case "48202000" -> LIST_3 | ANNEX_II;
            case "49030000" -> ANNEX_II;
            case "49059020" -> LIST_4A | SINCE_2022 | ANNEX_II;
            case "49119960" -> LIST_4A | ANNEX_II;
            case "51122030" -> 250 * PER_MILLE | LIST_3;
            case "62013080" -> 94 * PER_MILLE | LIST_4A | SINCE_2022;
            case "63011000" -> 114 * PER_MILLE;
            case "71123001" -> LIST_3 | SINCE_2022 | NOT_FORCED_LABOR;
            case "71159030" -> 39 * PER_MILLE | LIST_3 | ANNEX_II_SEPTEMBER | NOT_122 | NOT_FORCED_LABOR;
            case "72024910" -> 19 * PER_MILLE | LIST_3 | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "72025000" -> 100 * PER_MILLE | LIST_3 | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "72026000" -> NOTE_31B | ANNEX_II_SEPTEMBER | NOT_122 | NOT_FORCED_LABOR;
            case "72029380" -> 50 * PER_MILLE | NOTE_31B | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "81019980" -> 37 * PER_MILLE | NOTE_31J;
            case "81039900" -> 44 * PER_MILLE | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "81129920" -> 20 * PER_MILLE | LIST_3 | NOT_FORCED_LABOR;
            case "81129991" -> 40 * PER_MILLE | LIST_3 | SINCE_2022 | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "84101300" -> 38 * PER_MILLE | LIST_1;
            case "84593900" -> 42 * PER_MILLE | LIST_1;
            case "84626180" -> 44 * PER_MILLE | LIST_1 | SINCE_2022;
            case "85078082" -> 34 * PER_MILLE | LIST_2 | SINCE_2022;
            case "85241110" -> LIST_1 | SINCE_2022 | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "85411000" -> LIST_2 | NOTE_31F | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "85413000" -> LIST_1 | NOTE_31F | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "85414100" -> LIST_1 | SINCE_2022 | ANNEX_II_SEPTEMBER | NOT_122 | NOT_FORCED_LABOR;
            case "85414970" -> LIST_1 | SINCE_2022 | NOTE_31F | ANNEX_II | NOT_122 | NOT_FORCED_LABOR;
            case "90183100" -> NOTE_31D;
            case "90319054" -> LIST_1 | NOT_FORCED_LABOR;
            case "97019100" -> LIST_4A | SINCE_2022 | NOT_FORCED_LABOR;
            default -> throw new IllegalArgumentException("Not one of the lines: " + digits + ".");
        };
    }

    private static long eastern(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("America/New_York")).toEpochSecond();
    }
}
