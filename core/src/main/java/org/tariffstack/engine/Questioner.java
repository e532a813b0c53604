package org.tariffstack.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Bounds;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.TariffBook;

/** Works out what each open answer would change, and between which bounds the duty lies whatever the answers. */
final class Questioner {

    private final AssessmentEngine engine;
    private final TariffBook book;
    private final Exploration exploration;

    Questioner(AssessmentEngine engine, TariffBook book) {
        this.engine = engine;
        this.book = book;
        this.exploration = new Exploration(engine, book);
    }

    /** Questions and bounds. */
    record Answers(List<Question> questions, Optional<Bounds> bounds) {}

    Answers ask(EntryCase entry, Selection selection, Outcome outcome) {
        List<Question> questions = new ArrayList<>();
        BigDecimal assumed = outcome.total();
        Range range = new Range(assumed);
        explore(entry, selection, outcome, questions, range);
        if (selection.hasParts()) {
            longerCodes(entry, selection, assumed, questions, range);
        }
        return new Answers(questions, range.bounds());
    }

    private void explore(EntryCase entry, Selection selection, Outcome assumed, List<Question> questions,
            Range range) {
        exploration.explore(entry, selection, assumed.decision(), new Exploration.Visitor() {
            @Override
            public void point(OpenPoint point, List<Exploration.Answered> answered) {
                Map<String, Optional<BigDecimal>> dutyIf = new LinkedHashMap<>();
                boolean matters = false;
                for (int i = 0; i < answered.size(); i++) {
                    Outcome other = price(answered.get(i));
                    dutyIf.put(point.answers().get(i).label(), Optional.ofNullable(other.total()));
                    range.add(other.total());
                    matters |= other.computable().compareTo(assumed.computable()) != 0
                            || (other.total() == null) != (assumed.total() == null);
                }
                if (matters) {
                    questions.add(new Question(point.fact(), point.text(), point.assumed(),
                            List.copyOf(point.headings()), dutyIf));
                }
            }

            @Override
            public void combination(Exploration.Answered answered) {
                range.add(price(answered).total());
            }

            @SuppressWarnings("ReferenceEquality") // The decision itself is handed back when nothing is answered.
            private Outcome price(Exploration.Answered answered) {
                return answered.decision() == assumed.decision() ? assumed
                        : engine.price(answered.entry(), selection, answered.decision());
            }

            @Override
            public void tooMany(LooseBounds loose) {
                loose.bounds().ifPresentOrElse(range::add, range::leaveOpen);
            }
        });
    }

    /** A code too short for some list: what each statistical number below it would owe. */
    private void longerCodes(EntryCase entry, Selection selection, @Nullable BigDecimal assumed,
            List<Question> questions, Range range) {
        LongerCodes longerCodes = new LongerCodes();
        Map<SelectionKey, Optional<BigDecimal>> seen = new HashMap<>();
        for (HtsCode code : LongerCodes.below(book, entry)) {
            EntryCase longer = entry.withHts(code);
            Selection chosen = engine.select(longer);
            // Numbers that the same layers reach alike, and of which the same layers displace the same, owe alike.
            SelectionKey key = new SelectionKey(chosen);
            Optional<BigDecimal> total = seen.get(key);
            if (total == null) {
                Outcome outcome = engine.outcome(longer, chosen);
                total = Optional.ofNullable(outcome.total());
                seen.put(key, total);
                range.add(outcome.total());
                explore(longer, chosen, outcome, new ArrayList<>(), range);
            }
            longerCodes.add(code, total);
        }
        longerCodes.question(entry, selection, assumed).ifPresent(questions::add);
    }
}
