package org.tariffstack.landedcost.truce;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tariffstack.landedcost.text.SpreadsheetCsv;

/** Both sides as CSV: times, a rate for each good, the acts, and those of each side apart. */
final class TruceCsv {
    private TruceCsv() {}

    /** A row for each step. */
    static String of(BothSides sides) {
        List<String> head = new ArrayList<>(List.of("from_us", "from_cn"));
        sides.goods().forEach(good -> head.add(good.title()));
        head.addAll(List.of("changes", "acts_us", "acts_cn"));
        StringBuilder text = new StringBuilder(SpreadsheetCsv.row(head));
        for (BothSides.Step step : sides.steps()) {
            List<String> row = new ArrayList<>(List.of(TruceText.clock(step, "US"), TruceText.clock(step, "CN")));
            step.rates().forEach(rate -> row.add(rate.text()));
            row.add(join(step.acts().stream().map(Act::toString).toList()));
            row.add(join(step.of("US").stream().map(Act::words).toList()));
            row.add(join(step.of("CN").stream().map(Act::words).toList()));
            text.append(SpreadsheetCsv.row(row));
        }
        return text.toString();
    }

    private static String join(List<String> words) {
        return words.stream().collect(Collectors.joining("; "));
    }
}
