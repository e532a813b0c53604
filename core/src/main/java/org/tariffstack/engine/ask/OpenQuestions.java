package org.tariffstack.engine.ask;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.tariffstack.engine.decide.Decision;
import org.tariffstack.engine.resolve.EntryCase;
import org.tariffstack.engine.resolve.NumberSource;
import org.tariffstack.engine.select.Candidate;
import org.tariffstack.engine.select.Candidates;
import org.tariffstack.engine.select.DisplacementEdge;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Comparison;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FactDefinition;
import org.tariffstack.law.FactType;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Situation;
import org.tariffstack.law.TariffBook;

/** Collects what is unknown in the conditions of candidates: only where an answer is still open, and only what is asked. */
final class OpenQuestions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TariffBook book;
    private final EntryCase entry;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private OpenQuestions(TariffBook book, EntryCase entry) {
        this.book = book;
        this.entry = entry;
    }

    /** What is open in a case as it was decided. */
    static List<OpenQuestion> of(TariffBook book, EntryCase entry, Decision decision) {
        OpenQuestions questions = new OpenQuestions(book, entry);
        Candidates candidates = decision.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (decision.answers()[i] != Answer.NO) {
                questions.visit(candidate.when(), candidate.heading());
                questions.portion(candidate.layer().basis(), candidate.heading());
            }
        }
        for (int i = 0; i <= candidates.base(); i++) {
            for (DisplacementEdge edge : candidates.into(i)) {
                int winner = candidates.place(edge);
                if (decision.answers()[winner] != Answer.NO) {
                    String heading = candidates.get(winner).heading();
                    questions.visit(edge.when(), heading);
                    if (!edge.whole()) {
                        questions.portion(edge.portion(), heading);
                    }
                }
            }
        }
        questions.loadingStandsInForExport(candidates);
        List<OpenQuestion> found = new ArrayList<>();
        questions.drafts.values().forEach(draft -> found.add(draft.finish(book.zone())));
        return found;
    }

    /** Who states when goods were loaded answers what is asked of their export too, as long as that is not stated itself. */
    private void loadingStandsInForExport(Candidates candidates) {
        Draft loaded = drafts.get("loaded");
        if (loaded != null && entry.exported() == null) {
            candidates.all().forEach(candidate -> exportLimits(candidate.when(), loaded.limits));
            for (int i = 0; i <= candidates.base(); i++) {
                for (DisplacementEdge edge : candidates.into(i)) {
                    exportLimits(edge.when(), loaded.limits);
                }
            }
        }
    }

    private static void exportLimits(Condition condition, Set<Instant> limits) {
        for (Condition.Atom atom : condition.atoms()) {
            if (atom instanceof Condition.MomentIs moment && moment.moment() == Situation.Moment.EXPORTED) {
                limits.add(moment.limit());
            }
        }
    }

    private void visit(Condition condition, String heading) {
        if (condition.test(entry, heading).isKnown()) {
            return;
        }
        if (condition instanceof Condition.All all) {
            decisive(all.parts(), Answer.ASSUMED_NO, heading);
        } else if (condition instanceof Condition.Any any) {
            decisive(any.parts(), Answer.ASSUMED_YES, heading);
        } else if (condition instanceof Condition.Not not) {
            visit(not.part(), heading);
        } else if (condition instanceof Condition.IsTrue is) {
            truth(is, heading);
        } else if (condition instanceof Condition.Compares compares) {
            number(compares, heading);
        } else if (condition instanceof Condition.ComparesFacts compares) {
            compared(compares.fact(), compares.other(), heading);
            compared(compares.other(), compares.fact(), heading);
        } else if (condition instanceof Condition.AgeIs age) {
            year(age, heading);
        } else if (condition instanceof Condition.IsOneOf oneOf) {
            words(oneOf, heading);
        } else if (condition instanceof Condition.MomentIs moment) {
            boolean loaded = moment.moment() == Situation.Moment.LOADED;
            Draft draft = draft(loaded ? "loaded" : "exported",
                    loaded ? "When was it loaded for the final leg of its journey?"
                            : "When was it exported (or, failing that, loaded)?", "", heading);
            draft.limits.add(moment.limit());
            draft.byInstant = loaded ? EntryCase::withLoaded : EntryCase::withExported;
        } else if (condition instanceof Condition.DateIs date && date.fact().asked()) {
            Draft draft = draft(date.fact().key(), date.fact().question(), "", heading);
            draft.limits.add(date.limit());
            draft.byInstant = (old, instant) -> old.withFacts(old.facts().with(date.fact().key(), instant));
        } else if (condition instanceof Condition.Claimed claimed) {
            claim(claimed.claims(), heading);
        }
        // What is left is computed, not stated: the base rate where it lacks a quantity.
    }

    /**
     * Of the open parts of a conjunction those assumed not to hold decide; what is assumed to hold is asked for once they
     * are answered. So nobody is asked for the ship of goods that may not have been on their way at all.
     */
    private void decisive(List<Condition> parts, Answer deciding, String heading) {
        boolean found = false;
        for (Condition part : parts) {
            if (part.test(entry, heading) == deciding) {
                found = true;
                visit(part, heading);
            }
        }
        if (!found) {
            parts.forEach(part -> visit(part, heading));
        }
    }

    private Draft draft(String fact, String text, String assumed, String heading) {
        return draft(fact, fact, text, assumed, heading);
    }

    private Draft draft(String key, String fact, String text, String assumed, String heading) {
        Draft draft = drafts.computeIfAbsent(key, k -> new Draft(fact, text, assumed));
        draft.headings.add(heading);
        return draft;
    }

    private void truth(Condition.IsTrue is, String heading) {
        FactDefinition fact = is.fact();
        if (fact.asked()) {
            boolean assumed = is.assumed() == null ? fact.assumedTrue() : is.assumed();
            Draft draft = draft(fact.key(), fact.question(), Boolean.toString(assumed), heading);
            draft.sure &= draft.assumed.equals(Boolean.toString(assumed));
            draft.answer("true", stated(fact, true));
            draft.answer("false", stated(fact, false));
        }
    }

    private void number(Condition.Compares compares, String heading) {
        FactDefinition fact = compares.fact();
        if (fact.asked()) {
            Draft draft = draft(fact.key(), fact.question(), fact.assumed(), heading);
            answer(draft, fact, BigDecimal.ZERO);
            answer(draft, fact, compares.limit());
            if (compares.comparison() == Comparison.AT_MOST || compares.comparison() == Comparison.ABOVE) {
                answer(draft, fact, compares.limit().add(BigDecimal.ONE));
            }
            if (fact.type() == FactType.PERCENT) {
                answer(draft, fact, HUNDRED);
            }
        }
    }

    /** Nothing, and more than the other: of a share as much as can be, of a number the same and one more. */
    private void compared(FactDefinition fact, FactDefinition other, String heading) {
        if (fact.asked() && entry.number(fact) == null) {
            Draft draft = draft(fact.key(), fact.question(), fact.assumed(), heading);
            answer(draft, fact, BigDecimal.ZERO);
            if (fact.type() == FactType.PERCENT) {
                answer(draft, fact, left(fact));
            } else if (entry.number(other) == null) {
                answer(draft, fact, BigDecimal.ONE);
            } else {
                answer(draft, fact, new NumberSource.Stated(other.key(), 0));
                answer(draft, fact, new NumberSource.Stated(other.key(), 1));
            }
        }
    }

    /** The year at the limit, and the one after it. */
    private void year(Condition.AgeIs age, String heading) {
        FactDefinition fact = age.fact();
        if (fact.asked()) {
            Draft draft = draft(fact.key(), fact.question(), fact.assumed(), heading);
            int limit = age.yearOf(entry.entered()) - age.years();
            answer(draft, fact, BigDecimal.valueOf(limit));
            answer(draft, fact, BigDecimal.valueOf(limit + 1L));
        }
    }

    private void answer(Draft draft, FactDefinition fact, BigDecimal number) {
        answer(draft, fact, new NumberSource.Constant(number));
    }

    private void answer(Draft draft, FactDefinition fact, NumberSource source) {
        BigDecimal number = source.of(entry.facts());
        OpenQuestion.Label label = new OpenQuestion.Label(number.toPlainString(),
                source instanceof NumberSource.Constant ? null : source);
        draft.number(label, number, old -> old.withFacts(old.facts().with(fact.key(), number, source)));
    }

    private void words(Condition.IsOneOf oneOf, String heading) {
        FactDefinition fact = oneOf.fact();
        if (fact.asked()) {
            Draft draft = draft(fact.key(), fact.question(), fact.assumed(), heading);
            draft.sure &= oneOf.assumed() == null;
            Set<String> words = new LinkedHashSet<>(oneOf.words());
            words.addAll(fact.choices());
            words.forEach(word -> draft.answer(word, stated(fact, Set.of(word))));
            if (fact.choices().isEmpty()) {
                draft.answer("another", stated(fact, Set.of("another")));
            }
        }
    }

    private void claim(FactDefinition claims, String heading) {
        Draft draft = draft(claims.key() + " " + heading, claims.key(), claims.question(), "none", heading);
        draft.answer("none", old -> old);
        draft.answer(heading, old -> old.withFacts(old.facts().withClaim(heading)));
    }

    private void portion(String id, String heading) {
        if (id.equals(Portion.FULL)) {
            return;
        }
        Portion portion = Objects.requireNonNull(book.portions().get(id), id);
        FactDefinition fact = portion.percentFact();
        FactDefinition amount = portion.valueFact();
        if (fact.asked() && entry.number(fact) == null && (amount == null || entry.number(amount) == null)) {
            Draft draft = draft(fact.key(), fact.question(), fact.assumed(), heading);
            draft.sure &= portion.group() == null;
            answer(draft, fact, BigDecimal.ZERO);
            answer(draft, fact, left(fact));
        }
    }

    /** What the stated portions of its groups leave to a share, in percent. */
    private NumberSource left(FactDefinition share) {
        List<List<FactDefinition>> groups = new ArrayList<>(1);
        boolean anyStated = false;
        for (Portion portion : book.portions().values()) {
            if (portion.group() != null && portion.percentFact().equals(share)) {
                Set<FactDefinition> group = new LinkedHashSet<>();
                book.portions().values().stream().filter(other -> portion.group().equals(other.group()))
                        .forEach(other -> group.add(other.percentFact()));
                anyStated |= group.stream().anyMatch(other -> entry.number(other) != null);
                groups.add(List.copyOf(group));
            }
        }
        return anyStated ? new NumberSource.Left(groups) : new NumberSource.Constant(HUNDRED);
    }

    private static UnaryOperator<EntryCase> stated(FactDefinition fact, Object value) {
        return old -> old.withFacts(old.facts().with(fact.key(), value));
    }

    /** An open question in the making. */
    private static final class Draft {
        private final String fact;
        private final String text;
        private final String assumed;
        private boolean sure = true;
        private final Set<String> headings = new LinkedHashSet<>();
        private final Map<String, OpenQuestion.Trial> answers = new LinkedHashMap<>();
        private final TreeSet<Instant> limits = new TreeSet<>();
        private BiFunction<EntryCase, Instant, EntryCase> byInstant = (old, instant) -> old;

        Draft(String fact, String text, String assumed) {
            this.fact = fact;
            this.text = text;
            this.assumed = assumed;
        }

        void answer(String label, UnaryOperator<EntryCase> state) {
            answers.putIfAbsent(label, new OpenQuestion.Trial(new OpenQuestion.Label(label, null), state));
        }

        /** An answer that is a number: the same number is one answer, however many decimals it is written with. */
        void number(OpenQuestion.Label label, BigDecimal number, UnaryOperator<EntryCase> state) {
            answers.putIfAbsent(number.stripTrailingZeros().toPlainString(), new OpenQuestion.Trial(label, state));
        }

        OpenQuestion finish(ZoneId zone) {
            String last = assumed;
            if (!limits.isEmpty()) {
                Instant first = limits.first();
                answer("<" + wallClock(first, zone), old -> byInstant.apply(old, first.minusSeconds(1)));
                for (Instant limit : limits) {
                    Instant next = limits.higher(limit);
                    last = ">=" + wallClock(limit, zone) + (next == null ? "" : " <" + wallClock(next, zone));
                    answer(last, old -> byInstant.apply(old, limit));
                }
            }
            return new OpenQuestion(fact, text, last, sure, headings, new ArrayList<>(answers.values()));
        }

        private static String wallClock(Instant instant, ZoneId zone) {
            return ZonedDateTime.ofInstant(instant, zone).toLocalDateTime().toString();
        }
    }
}
