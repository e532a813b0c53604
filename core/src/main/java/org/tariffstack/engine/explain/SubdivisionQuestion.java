package org.tariffstack.engine.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Question;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;

/** Where a code is too short for some list: the longer codes below it, by what they would owe. */
public final class SubdivisionQuestion {
    private static final int MOST_CODES_NAMED = 6;

    private final Map<String, List<String>> byDuty = new LinkedHashMap<>();
    private final Map<String, Optional<BigDecimal>> duties = new LinkedHashMap<>();

    /** The statistical numbers below the code, or the rate line itself where it has none. */
    public static List<HtsCode> below(TariffBook book, EntryCase entry) {
        List<HtsCode> codes = new ArrayList<>();
        for (RateLine line : book.schedule().linesFor(entry.hts(), entry.at(), entry.known())) {
            List<StatisticalCode> numbers = book.schedule().statisticalNumbers(line.code(), entry.at());
            numbers.forEach(number -> codes.add(number.code()));
            if (numbers.isEmpty()) {
                codes.add(line.code());
            }
        }
        return codes;
    }

    /** Adds a longer code and what it would owe. */
    public void add(HtsCode code, Optional<BigDecimal> total) {
        String key = total.map(duty -> duty.stripTrailingZeros().toString()).orElse("");
        byDuty.computeIfAbsent(key, k -> new ArrayList<>()).add(code.dotted());
        duties.put(key, total);
    }

    /** Which of the codes it is, if that makes a difference to what is assumed. */
    public Optional<Question> question(EntryCase entry, Candidates candidates, @Nullable BigDecimal assumed) {
        if (duties.values().stream().allMatch(duty -> same(duty.orElse(null), assumed))) {
            return Optional.empty();
        }
        Map<String, Optional<BigDecimal>> dutyIf = new LinkedHashMap<>();
        byDuty.forEach((key, codes) -> dutyIf.put(label(codes), duties.get(key)));
        List<String> headings = candidates.all().stream().filter(Candidate::part)
                .map(Candidate::heading).distinct().toList();
        return Optional.of(new Question("hts", "Which statistical number (ten digits) is it?", entry.hts().dotted(),
                headings, dutyIf));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }

    private static String label(List<String> codes) {
        String named = codes.stream().limit(MOST_CODES_NAMED).collect(Collectors.joining(" "));
        int more = codes.size() - MOST_CODES_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
