package org.tariffstack.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Origin;

/**
 * What many entries of one jurisdiction come to together: by programme, origin, chapter, month and goods, and the
 * heaviest of them.
 *
 * <p>Sums are exact, so neither the order of the entries nor who added them changes one. Memory grows with the number of
 * different goods, not of entries.
 *
 * @param total all entries
 * @param byProgram by programme, the base rate among them: the entries that a programme charges
 * @param byOrigin by origin, the heaviest duty first
 * @param byChapter by chapter, 1 to 98, in order
 * @param byMonth by month of entry in the clock of the jurisdiction, in order
 * @param byGoods by rate line and origin, the heaviest duty first
 * @param heaviest the entries with the most duty, the heaviest first
 */
public record Portfolio(PortfolioSums total, Map<String, PortfolioSums> byProgram, Map<Origin, PortfolioSums> byOrigin,
        Map<Integer, PortfolioSums> byChapter, Map<YearMonth, PortfolioSums> byMonth, Map<Goods, PortfolioSums> byGoods,
        List<Exposure> heaviest) {
    /** Keeps copies of what it is made of, in their order. */
    public Portfolio {
        byProgram = inOrder(byProgram);
        byOrigin = inOrder(byOrigin);
        byChapter = inOrder(byChapter);
        byMonth = inOrder(byMonth);
        byGoods = inOrder(byGoods);
        heaviest = List.copyOf(heaviest);
    }

    private static <K> Map<K, PortfolioSums> inOrder(Map<K, PortfolioSums> slices) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(slices));
    }

    /** Starts a portfolio. */
    public static Builder builder(ZoneId zone, int heaviest) {
        return new Builder(zone, heaviest);
    }

    /** Adds entries up. Not for several threads at once: each may have its own, and {@link #addAll} joins them. */
    public static final class Builder {
        private final ZoneId zone;
        private final int most;
        private PortfolioSums total = PortfolioSums.NONE;
        private final Map<String, PortfolioSums> byProgram = new HashMap<>();
        private final Map<Origin, PortfolioSums> byOrigin = new HashMap<>();
        private final Map<Integer, PortfolioSums> byChapter = new HashMap<>();
        private final Map<YearMonth, PortfolioSums> byMonth = new HashMap<>();
        private final Map<Goods, PortfolioSums> byGoods = new HashMap<>();
        private final List<Exposure> heaviest = new ArrayList<>();

        /**
         * An empty portfolio.
         *
         * @param zone the time zone that tells the month of an entry
         * @param heaviest how many single entries to keep, zero or more
         */
        private Builder(ZoneId zone, int heaviest) {
            if (heaviest < 0) {
                throw new IllegalArgumentException("Cannot keep " + heaviest + " entries");
            }
            this.zone = zone;
            this.most = heaviest;
        }

        /** Adds an entry. */
        public Builder add(String id, Assessment assessment) {
            return add(id, assessment, assessment);
        }

        /**
         * Adds an entry that two laws assessed.
         *
         * @param id the caller's name for it
         * @param assessment what the law asks
         * @param beside what the other law asks of the same entry
         * @throws IllegalArgumentException if one of them could not be computed, or has no value of its own
         */
        public Builder add(String id, Assessment assessment, Assessment beside) {
            PortfolioSums whole = slice(assessment, duty(assessment), assessment.refundableAmount(), duty(beside));
            Goods goods = new Goods(assessment.entry().hts(), assessment.entry().origin());
            total = total.plus(whole);
            byOrigin.merge(goods.origin(), whole, PortfolioSums::plus);
            byChapter.merge(goods.hts().chapter(), whole, PortfolioSums::plus);
            byMonth.merge(YearMonth.from(assessment.entry().entered().date(zone)), whole, PortfolioSums::plus);
            byGoods.merge(goods, whole, PortfolioSums::plus);
            addPrograms(assessment, beside);
            if (most > 0) {
                heaviest.add(new Exposure(id, goods, whole));
                keepTheHeaviest(2 * most);
            }
            return this;
        }

        private static BigDecimal duty(Assessment assessment) {
            if (assessment.ratesOnly()) {
                throw new IllegalArgumentException("The entry has no value");
            }
            return assessment.dutyAmount().orElseThrow(
                    () -> new IllegalArgumentException("The duty of the entry could not be computed"));
        }

        private static PortfolioSums slice(Assessment assessment, BigDecimal duty, BigDecimal refundable, BigDecimal beside) {
            return new PortfolioSums(1, assessment.customsValue(), duty, refundable, beside);
        }

        private void addPrograms(Assessment assessment, Assessment beside) {
            Set<String> programs = new HashSet<>();
            assessment.lines().forEach(line -> programs.add(line.program()));
            beside.lines().forEach(line -> programs.add(line.program()));
            for (String program : programs) {
                BigDecimal duty = duty(assessment, program, false);
                BigDecimal other = duty(beside, program, false);
                if (duty.signum() > 0 || other.signum() > 0) {
                    byProgram.merge(program, slice(assessment, duty, duty(assessment, program, true), other), PortfolioSums::plus);
                }
            }
        }

        private static BigDecimal duty(Assessment assessment, String program, boolean refundable) {
            BigDecimal sum = BigDecimal.ZERO;
            for (DutyLine line : assessment.lines()) {
                if (line.program().equals(program) && (!refundable || line.refundable())) {
                    sum = sum.add(line.duty().orElse(BigDecimal.ZERO));
                }
            }
            return sum;
        }

        /** Adds all that another has. */
        public Builder addAll(Builder other) {
            total = total.plus(other.total);
            addAll(byProgram, other.byProgram);
            addAll(byOrigin, other.byOrigin);
            addAll(byChapter, other.byChapter);
            addAll(byMonth, other.byMonth);
            addAll(byGoods, other.byGoods);
            heaviest.addAll(other.heaviest);
            keepTheHeaviest(2 * most);
            return this;
        }

        private static <K> void addAll(Map<K, PortfolioSums> sums, Map<K, PortfolioSums> more) {
            more.forEach((key, slice) -> sums.merge(key, slice, PortfolioSums::plus));
        }

        /** Forgets the light ones once there are more than so many. */
        private void keepTheHeaviest(int limit) {
            if (heaviest.size() > limit) {
                heaviest.sort(Exposure.HEAVIEST);
                heaviest.subList(most, heaviest.size()).clear();
            }
        }

        /** The portfolio. */
        public Portfolio build() {
            List<Exposure> sorted = new ArrayList<>(heaviest);
            sorted.sort(Exposure.HEAVIEST);
            return new Portfolio(total, byWeight(byProgram), byWeight(byOrigin),
                    new TreeMap<>(byChapter), new TreeMap<>(byMonth), byWeight(byGoods),
                    sorted.subList(0, Math.min(most, sorted.size())));
        }

        private static <K> Map<K, PortfolioSums> byWeight(Map<K, PortfolioSums> sums) {
            Map<K, PortfolioSums> sorted = new LinkedHashMap<>();
            sums.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<K, PortfolioSums> entry) -> entry.getValue().duty()).reversed()
                            .thenComparing(entry -> entry.getKey().toString()))
                    .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            return sorted;
        }
    }
}
