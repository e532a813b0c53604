package org.tariffstack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.Program;
import org.tariffstack.law.RateLine;

/**
 * Answers codes of fewer than eight digits by the rate lines below them: what all of these owe alike is told line by line,
 * the rest is unresolved between the lowest and the highest of what they owe, with the list of the lines and their duties.
 */
final class ShortCodes {
    private ShortCodes() {}

    /**
     * The answer to an entry with a code of fewer than eight digits.
     *
     * @param entry the entry
     * @param lines the rate lines below its code at its time, at least one
     * @param whole whether these are all the lines that there are
     * @param assessor assesses an entry with a code of eight digits
     * @throws org.tariffstack.entry.InvalidEntryException if one of the lines cannot be answered
     */
    static Assessment assess(Entry entry, List<RateLine> lines, boolean whole, Function<Entry, Assessment> assessor) {
        Map<HtsCode, Assessment> below = new LinkedHashMap<>();
        for (RateLine line : lines) {
            below.put(line.code(), assessor.apply(Entry.builder().from(entry).hts(line.code()).build()));
        }
        return new Answer(entry, List.copyOf(below.keySet()), List.copyOf(below.values()), whole).assessment();
    }

    /** What the lines have in common, and between what they differ. */
    private record Answer(Entry entry, List<HtsCode> codes, List<Assessment> below, boolean whole) {
        Assessment assessment() {
            Assessment first = below.get(0);
            List<DutyLine> lines = lines(first);
            boolean alike = lines.size() == first.lines().size()
                    && below.stream().allMatch(other -> other.lines().size() == lines.size());
            List<Question> questions = new ArrayList<>();
            if (!alike) {
                lines.removeIf(DutyLine::isBase);
                lines.add(0, open(first));
            }
            if (codes.size() > 1) {
                questions.add(question());
            }
            first.questions().stream().filter(question -> below.stream().allMatch(other -> other.questions().contains(question)))
                    .forEach(questions::add);
            return Assessment.builder().from(first).entry(entry).lines(lines).questions(questions)
                    .prohibitions(shared(Assessment::prohibitions)).declined(shared(Assessment::declined))
                    .warnings(warnings(alike)).bounds(bounds()).build();
        }

        /** The lines that all share; the base line stands for all where its rate and its duty are the same. */
        private List<DutyLine> lines(Assessment first) {
            List<DutyLine> lines = new ArrayList<>();
            for (DutyLine line : first.lines()) {
                if (below.stream().allMatch(other -> other.lines().stream().anyMatch(same -> isSame(line, same)))) {
                    lines.add(line.isBase() && codes.size() > 1
                            ? DutyLine.builder().from(line).heading(entry.hts().dotted()).build() : line);
                }
            }
            return lines;
        }

        private static boolean isSame(DutyLine one, DutyLine other) {
            return one.isBase() && other.isBase()
                    ? one.rate().equals(other.rate()) && one.duty().equals(other.duty())
                            && one.citation().equals(other.citation())
                    : one.equals(other);
        }

        /** Stands for whatever differs from line to line. */
        private DutyLine open(Assessment first) {
            return DutyLine.builder().heading(entry.hts().dotted()).program(Program.BASE).rate("differs")
                    .basis(first.customsValue()).unresolved("needs eight digits: " + codes.size()
                            + " lines below " + entry.hts().dotted() + " differ").refundable(false).relief(false)
                    .filingRank(Program.USUAL_FILING_RANK)
                    .citation(new Citation("lines below " + entry.hts().dotted(), Confidence.INFERRED)).build();
        }

        private Question question() {
            Map<String, Optional<BigDecimal>> dutyIf = new LinkedHashMap<>();
            for (int i = 0; i < codes.size(); i++) {
                dutyIf.put(codes.get(i).dotted(), below.get(i).dutyAmount());
            }
            return new Question("hts", "Which line below " + entry.hts().dotted() + " (eight digits) is it?", "",
                    List.of(entry.hts().dotted()),
                    dutyIf);
        }

        private <T> List<T> shared(Function<Assessment, List<T>> part) {
            Set<T> shared = new LinkedHashSet<>(part.apply(below.get(0)));
            below.forEach(other -> shared.retainAll(part.apply(other)));
            return List.copyOf(shared);
        }

        private List<String> warnings(boolean alike) {
            List<String> warnings = new ArrayList<>(shared(Assessment::warnings));
            if (codes.size() > 1) {
                warnings.add(entry.hts().dotted() + " stands for " + codes.size() + " lines" + (alike
                        ? " that owe the same; give eight digits to file it."
                        : "; the bounds hold for all of them. Give eight digits for the duty."));
            }
            if (!whole) {
                warnings.add("The lines of this day were not all read: there may be others below "
                        + entry.hts().dotted() + ", and the bounds hold for those that were.");
            }
            return warnings;
        }

        private Optional<Bounds> bounds() {
            Bounds range = null;
            for (Assessment line : below) {
                Bounds bounds = line.bounds().orElse(null);
                if (bounds == null) {
                    return Optional.empty();
                }
                range = range == null ? bounds
                        : new Bounds(range.least().min(bounds.least()), range.most().max(bounds.most()));
            }
            return Optional.ofNullable(range);
        }
    }
}
