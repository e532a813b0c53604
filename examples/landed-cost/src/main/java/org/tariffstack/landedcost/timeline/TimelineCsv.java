package org.tariffstack.landedcost.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tariffstack.entry.Entry;
import org.tariffstack.history.Change;
import org.tariffstack.history.Step;
import org.tariffstack.landedcost.json.AssessmentJson;
import org.tariffstack.landedcost.text.SpreadsheetCsv;

/** The duties of goods over time as CSV: a row for each step, a column for each programme. */
final class TimelineCsv {
    private TimelineCsv() {}

    /** Rates are shares of the value, 0 where a programme charges nothing and blank where its rate is not known. */
    static String of(List<GoodTimeline> goods) {
        Set<String> programs = new LinkedHashSet<>();
        goods.forEach(good -> programs.addAll(good.programs()));
        List<String> head = new ArrayList<>(List.of("jurisdiction", "hts", "origin", "from", "to", "rate"));
        head.addAll(programs);
        head.addAll(List.of("changes", "error"));
        StringBuilder text = new StringBuilder(SpreadsheetCsv.row(head));
        for (GoodTimeline good : goods) {
            good.timeline().steps().forEach(step -> text.append(SpreadsheetCsv.row(row(good, step, programs))));
        }
        return text.toString();
    }

    private static List<String> row(GoodTimeline good, Step step, Set<String> programs) {
        Entry entry = good.timeline().template();
        List<String> row = new ArrayList<>(List.of(good.book().jurisdiction(), entry.hts().dotted(),
                entry.origin().code(), good.clock(step.from()), good.clock(step.to()),
                step.rate().map(AssessmentJson::plain).orElse("")));
        Map<String, Optional<BigDecimal>> rates = step.ratesByProgram();
        for (String program : programs) {
            Optional<BigDecimal> none = rates.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
            row.add(rates.getOrDefault(program, none).map(AssessmentJson::plain).orElse(""));
        }
        row.add(step.changes().stream().map(TimelineCsv::words).collect(Collectors.joining("; ")));
        row.add(step.unanswerable().map(Object::toString).orElse(GoodTimeline.missing(step)));
        return row;
    }

    private static String words(Change change) {
        return change + " [" + change.citation() + "]";
    }
}
