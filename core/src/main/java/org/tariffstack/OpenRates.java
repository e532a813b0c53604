package org.tariffstack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.AlternativeRates;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateTextException;

/**
 * Completes answers that rest on a rate which is known to be one of several: the entry is assessed once for each rate that is
 * possible, and the lowest and the highest of these answers are the bounds. The duty itself stays unresolved.
 *
 * <p>Whatever hangs on the rate, such as a duty that only goods below a limit pay, is decided anew for each.
 */
final class OpenRates {
    /** Above this many combinations of possible rates no bounds are told. */
    private static final int MOST_COMBINATIONS = 64;

    private final TariffBook book;
    private final Function<Entry, Assessment> assessor;
    private final Function<TariffBook, Function<Entry, Assessment>> assessors;
    /** What answers by the book with one rate in place of several, by what was put in place. */
    private final Map<Map<String, DutyRate>, Function<Entry, Assessment>> settled = new ConcurrentHashMap<>();

    /**
     * Completes the answers of a book.
     *
     * @param assessor assesses an entry by this book
     * @param assessors what assesses entries by a book that is made of it
     */
    OpenRates(TariffBook book, Function<Entry, Assessment> assessor,
            Function<TariffBook, Function<Entry, Assessment>> assessors) {
        this.book = book;
        this.assessor = assessor;
        this.assessors = assessors;
    }

    /**
     * A line of which only the possible rates are known.
     *
     * @param line the line
     * @param rates its rates
     */
    private record Open(DutyLine line, AlternativeRates rates) {
        String fact() {
            return line.isBase() ? "base_rate" : line.heading();
        }

        Question question(Map<String, Optional<BigDecimal>> dutyIf) {
            String text = (line.isBase() ? "The base rate" : "The rate of " + line.heading()) + " is " + rates.text()
                    + "; which of them applies is not known" + (line.isBase() ? ": state base_rate." : ".");
            return new Question(fact(), text, "", List.of(line.heading()), dutyIf);
        }
    }

    /** The assessment with bounds and a question for each rate that is open; as it is if something else is missing too. */
    Assessment complete(Assessment assessment) {
        if (assessment.isResolved()) {
            return assessment;
        }
        List<Open> all = new ArrayList<>();
        int combinations = 1;
        for (DutyLine line : assessment.lines()) {
            if (line.duty().isEmpty()) {
                AlternativeRates rates = rates(line);
                if (rates == null) {
                    return assessment;
                }
                all.add(new Open(line, rates));
                combinations *= rates.rates().size();
                if (combinations > MOST_COMBINATIONS) {
                    return assessment;
                }
            }
        }
        List<Assessment> answers = new ArrayList<>();
        for (int i = 0; i < combinations; i++) {
            answers.add(answer(assessment.entry(), choose(all, i)));
        }
        List<Question> questions = new ArrayList<>(all.stream().map(open -> open.question(dutyIf(open, all, answers))).toList());
        questions.addAll(assessment.questions());
        return Assessment.builder().from(assessment).questions(questions).bounds(bounds(answers)).build();
    }

    private static @Nullable AlternativeRates rates(DutyLine line) {
        try {
            if (line.isBase()) {
                return DutyRate.parse(line.rate()) instanceof AlternativeRates rates ? rates : null;
            }
            return AdditionalRate.parse(line.rate()) instanceof AdditionalRate.Plus plus
                    && plus.rate() instanceof AlternativeRates rates ? rates : null;
        } catch (RateTextException noRate) {
            // A line without a rate says so in words, such as "?".
            return null;
        }
    }

    /** One rate for each open line; the numbers below that of the combinations give each combination once. */
    private static Map<Open, DutyRate> choose(List<Open> all, int number) {
        Map<Open, DutyRate> chosen = new LinkedHashMap<>();
        int rest = number;
        for (Open open : all) {
            List<DutyRate> rates = open.rates().rates();
            chosen.put(open, rates.get(rest % rates.size()));
            rest /= rates.size();
        }
        return chosen;
    }

    private Assessment answer(Entry entry, Map<Open, DutyRate> chosen) {
        Entry.Builder settledEntry = Entry.builder().from(entry);
        Map<String, DutyRate> byHeading = new LinkedHashMap<>();
        chosen.forEach((open, rate) -> {
            if (open.line().isBase()) {
                settledEntry.baseRate(rate.text());
            } else {
                byHeading.put(open.line().heading(), rate);
            }
        });
        Function<Entry, Assessment> law =
                byHeading.isEmpty() ? assessor : settled.computeIfAbsent(byHeading, this::settle);
        return law.apply(settledEntry.build());
    }

    private Function<Entry, Assessment> settle(Map<String, DutyRate> byHeading) {
        List<TariffLayer> layers = book.layers().stream().map(layer -> {
            DutyRate rate = byHeading.get(layer.heading());
            return rate != null && layer.rate() instanceof AdditionalRate.Plus plus
                    && plus.rate() instanceof AlternativeRates open && open.rates().contains(rate)
                    ? TariffLayer.builder().from(layer).rate(new AdditionalRate.Plus(rate)).build() : layer;
        }).toList();
        return assessors.apply(book.toBuilder().layers(layers).build());
    }

    /** What each rate of an open line gives; not told where another line is open too, for then no rate gives one duty. */
    private static Map<String, Optional<BigDecimal>> dutyIf(Open open, List<Open> all, List<Assessment> answers) {
        Map<String, Optional<BigDecimal>> dutyIf = new LinkedHashMap<>();
        for (int i = 0; i < open.rates().rates().size(); i++) {
            dutyIf.put(open.rates().rates().get(i).text(), all.size() == 1 ? answers.get(i).dutyAmount() : Optional.empty());
        }
        return dutyIf;
    }

    private static Optional<Bounds> bounds(List<Assessment> answers) {
        Bounds range = null;
        for (Assessment answer : answers) {
            Bounds bounds = answer.bounds().orElse(null);
            if (bounds == null) {
                return Optional.empty();
            }
            range = range == null ? bounds
                    : new Bounds(range.least().min(bounds.least()), range.most().max(bounds.most()));
        }
        return Optional.ofNullable(range);
    }
}
