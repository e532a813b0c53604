package org.tariffstack.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Displacement;
import org.tariffstack.law.LayerKind;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;

/**
 * Applies the law of a book to an entry, step by step: find what is at hand, test it, settle who displaces whom, part the
 * value, compute.
 *
 * @param known the day whose knowledge counts, or null for what is known now
 */
record Oracle(TariffBook book, @Nullable LocalDate known) {

    /**
     * A layer that holds then, for such goods from there.
     *
     * @param place its place in the book, by which one is told from another
     * @param when all that it asks for: its own condition and that of the entry of its list
     * @param part whether it reaches only some of the longer codes below the one entered
     */
    record AtHand(int place, TariffLayer layer, Condition when, boolean part) {
        @Override
        public boolean equals(Object other) {
            return other instanceof AtHand layer && layer.place == place;
        }

        @Override
        public int hashCode() {
            return place;
        }

        String heading() {
            return layer.heading();
        }

        boolean isDuty() {
            return layer.kind() == LayerKind.DUTY;
        }
    }

    /**
     * That one layer takes something from another, or from the base rate.
     *
     * @param loser the other, or null for the base rate
     * @param portion what it takes: "full", or a portion
     * @param files the number under which what is spared is filed, or an empty text
     */
    record Displaces(AtHand winner, @Nullable AtHand loser, String portion, Condition when, boolean onlyIfPaying,
            String files, String citation) {
        boolean isWhole() {
            return portion.equals(Portion.FULL);
        }
    }

    /** All law that may bear on an entry, whatever else is stated of it. */
    record Law(List<AtHand> layers, List<Displaces> displacements) {}

    Finding assess(Entry entry) {
        return answers(entry).assumed();
    }

    /** What an entry owes as far as it is stated, and by each answer to what is not. */
    Answers answers(Entry entry) {
        Statement statement = new Resolver(book, known).resolve(entry);
        Law law = law(statement);
        refuseTooShort(statement, law);
        return new Answers(this, statement, law);
    }

    /** Second step: the layers at hand, and how they displace each other. */
    Law law(Statement statement) {
        Scopes scopes = new Scopes(statement.entered(), known);
        List<AtHand> layers = new ArrayList<>();
        for (int place = 0; place < book.layers().size(); place++) {
            TariffLayer layer = book.layers().get(place);
            if (scopes.holds(layer.validity()) && scopes.contains(layer.origins(), statement.entry().origin())) {
                Scopes.Reach reach = scopes.reach(layer.products(), statement.code());
                if (reach.width() != Scopes.Width.NONE) {
                    layers.add(new AtHand(place, layer, new Condition.All(List.of(reach.when(), layer.when())),
                            reach.width() == Scopes.Width.PART));
                }
            }
        }
        List<Displaces> displacements = new ArrayList<>();
        for (AtHand winner : layers) {
            boolean replacesBase = winner.layer().rate() instanceof AdditionalRate.InLieu;
            // A duty takes the place of another wholly, a relief relieves its basis.
            add(displacements, winner, winner.layer().relieves(), replacesBase, layers,
                    new Displaces(winner, null, winner.isDuty() ? Portion.FULL : winner.layer().basis(), Condition.ALWAYS,
                            false, "", winner.layer().citation().text()));
        }
        for (Displacement rule : book.displacements()) {
            boolean takes = rule.effect() == Displacement.Effect.EXCLUDES || rule.effect() == Displacement.Effect.PORTION;
            if (!takes || !scopes.holds(rule.validity()) || !scopes.contains(rule.origins(), statement.entry().origin())
                    || layers.stream().noneMatch(layer -> Scopes.picks(rule.winners(), layer.layer()))) {
                continue;
            }
            Scopes.Reach reach = scopes.reach(rule.products(), statement.code());
            String portion = rule.effect() == Displacement.Effect.EXCLUDES ? Portion.FULL : rule.portion();
            if (reach.width() == Scopes.Width.WHOLE) {
                for (AtHand winner : layers) {
                    if (Scopes.picks(rule.winners(), winner.layer())) {
                        add(displacements, winner, rule.losers(), false, layers, new Displaces(winner, null, portion,
                                new Condition.All(List.of(reach.when(), rule.when())), rule.onlyIfPaying(), rule.files(),
                                rule.citation().text()));
                    }
                }
            }
        }
        return new Law(layers, displacements);
    }

    /** A layer displaces no other version of its own heading. */
    private static void add(List<Displaces> displacements, AtHand winner, List<String> losers, boolean base,
            List<AtHand> layers, Displaces how) {
        for (AtHand loser : layers) {
            if (Scopes.picks(losers, loser.layer()) && !loser.heading().equals(winner.heading())) {
                displacements.add(new Displaces(winner, loser, how.portion(), how.when(), how.onlyIfPaying(), how.files(),
                        how.citation()));
            }
        }
        if (base || Scopes.picksBase(losers)) {
            displacements.add(how);
        }
    }

    /** Below eight digits nobody can say what is owed where something reaches only some of the lines. */
    private void refuseTooShort(Statement statement, Law law) {
        boolean stated = statement.entry().baseRate().isPresent() && book.schedule().isComplete();
        if (statement.entry().hts().length() < 8 && !stated && law.layers().stream().anyMatch(AtHand::part)) {
            throw new Refusal(ErrorCode.AMBIGUOUS_HTS);
        }
    }
}
