package org.tariffstack.landedcost.text;

import java.util.ArrayList;
import java.util.List;

/** Shortens lists of headings: three and more that follow one another are named by the first and the last. */
public final class HeadingRuns {
    private static final int WORTH_IT = 3;

    private HeadingRuns() {}

    /** The headings, which are in order, with runs such as "9903.01.43 to 9903.01.76". */
    public static List<String> of(List<String> headings) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= headings.size(); i++) {
            if (i < headings.size() && follows(headings.get(i - 1), headings.get(i))) {
                continue;
            }
            if (i - first >= WORTH_IT) {
                runs.add(headings.get(first) + " to " + headings.get(i - 1));
            } else {
                runs.addAll(headings.subList(first, i));
            }
            first = i;
        }
        return runs;
    }

    private static boolean follows(String one, String next) {
        return number(one) > 0 && number(next) == number(one) + 1;
    }

    /** A heading such as 9903.01.43 as a number, or -1 for anything else. */
    private static int number(String heading) {
        return heading.matches("\\d{4}\\.\\d{2}\\.\\d{2}") ? Integer.parseInt(heading.replace(".", "")) : -1;
    }
}
