package org.tariffstack.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.properties.TariffDomain.BOOK;
import static org.tariffstack.properties.TariffDomain.STACK;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.DutyLine;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.Facts;
import org.tariffstack.review.Audit;
import org.tariffstack.review.FiledEntry;
import org.tariffstack.review.FiledLine;
import org.tariffstack.review.Portfolio;
import org.tariffstack.review.PortfolioSums;
import org.tariffstack.review.Refund;
import org.tariffstack.review.RefundLine;

/** Laws of audits, refunds and portfolios. */
@Domain(TariffDomain.class)
@Domain(DomainContext.Global.class)
class ReviewProperties {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** What importers state together, from nothing to much. */
    private static final List<String> PROFILES = List.of("", "usmca=true", "usmca=false", "donation=true",
            "informational=true", "civil_aircraft=true", "chapter98=true", "accompanied_baggage=true",
            "us_content_pct=25", "us_content_pct=100", "us_content_pct=20;mode=vessel", "mode=air", "mode=rail;usmca=true",
            "steel_pct=60", "steel_pct=0", "aluminum_pct=40", "steel_pct=30;aluminum_pct=30", "copper_pct=80",
            "no_metal_content=true", "metal_weight_pct=10", "steel_pct=100;us_melted=true",
            "aluminum_pct=100;us_smelted=true", "russian_aluminum=true", "steel_pct=50;us_content_pct=30", "auto_part=true",
            "auto_part=false", "vehicle_year=1990", "mhdv_part=true", "kitchen_cabinet=true", "thermal_imaging=true",
            "generic_pharma=true", "patented_pharma=true", "cspv=true", "quartz_surface=true", "quota_filled=true",
            "transshipped=true", "particular_article=true", "claims=9903.88.69", "claims=9903.88.70;mode=vessel",
            "claims=9903.05.89", "postal=true", "unmanned_aircraft=true");

    @Provide
    Arbitrary<Facts> profiles() {
        return Arbitraries.of(PROFILES).map(Facts::parse);
    }

    /** Everything filed and paid as the law wants it, duties in cents. */
    private static FiledEntry asDue(Assessment law) {
        List<FiledLine> lines = new ArrayList<>();
        for (String number : law.filingOrder()) {
            lines.add(new FiledLine(number, duty(law, number)));
        }
        return new FiledEntry(law.entry(), lines, law.dutyAmount().map(ReviewProperties::cents));
    }

    private static Optional<BigDecimal> duty(Assessment law, String number) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DutyLine line : law.lines()) {
            boolean here = line.isBase() ? number.equals(law.entry().hts().dotted())
                    : line.filingRank() > 0 && line.heading().equals(number);
            if (here && line.duty().isEmpty()) {
                return Optional.empty();
            }
            sum = here ? sum.add(line.duty().get()) : sum;
        }
        return Optional.of(cents(sum));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** A cent for each line may be lost in rounding, and only if every number is filed there is a sum. */
    private static BigDecimal tolerance(Assessment law) {
        return CENT.multiply(BigDecimal.valueOf(law.lines().size() + 1L));
    }

    @Property
    void our_own_answer_filed_in_our_own_order_has_no_difference(@ForAll Entry entry) {
        Assessment law = STACK.assess(entry);
        if (law.lines().stream().allMatch(line -> line.isBase() || line.filingRank() > 0)) {
            Audit audit = STACK.audit(asDue(law), tolerance(law));
            assertThat(audit.differences()).as(law.explain()).isEmpty();
            assertThat(audit.overpaidAmount().orElse(BigDecimal.ZERO)).isZero();
            assertThat(audit.underpaidAmount().orElse(BigDecimal.ZERO)).isZero();
        }
    }

    @Property
    void our_own_answer_has_no_difference_whatever_is_stated_together(@ForAll Entry entry, @ForAll("profiles") Facts facts) {
        Assessment law = STACK.assess(entry.toBuilder().facts(facts).build());
        FiledEntry headings = new FiledEntry(law.entry(), law.filingOrder().stream()
                .map(number -> new FiledLine(number, Optional.empty())).toList(), law.dutyAmount());
        assertThat(STACK.audit(headings, tolerance(law)).differences()).as(law.explain()).isEmpty();
    }

    @Property
    void what_was_left_out_is_found(@ForAll Entry entry, @ForAll @IntRange(max = 9) int which) {
        Assessment law = STACK.assess(entry);
        List<String> numbers = new ArrayList<>(law.filingOrder());
        if (numbers.size() > 1) {
            String left = numbers.remove(which % numbers.size());
            Audit audit = STACK.audit(FiledEntry.parse(entry, String.join(" ", numbers), "", ""), CENT);
            // A claim that is not filed is not made: another duty may then stand in the place of the relief.
            assertThat(audit.isClean() && claimed(law, left)).isFalse();
        }
    }

    private static boolean claimed(Assessment law, String number) {
        return law.lines().stream().noneMatch(line -> line.heading().equals(number) && line.relief());
    }

    @Property
    void a_refund_never_exceeds_what_was_paid_nor_what_was_assessed(@ForAll Entry entry,
            @ForAll @IntRange(max = 200) int percentPaid) {
        Assessment law = STACK.assess(entry);
        BigDecimal paid = cents(law.dutyAmount().orElse(BigDecimal.TEN)
                .multiply(BigDecimal.valueOf(percentPaid).movePointLeft(2)));
        Refund refund = STACK.refund(new FiledEntry(entry, List.of(), Optional.of(paid)));
        assertThat(refund.totalAmount()).isNotNegative().isLessThanOrEqualTo(paid)
                .isLessThanOrEqualTo(law.refundableAmount());
        assertThat(refund.lines()).allSatisfy(line ->
                assertThat(line.refundable()).isNotNegative().isLessThanOrEqualTo(line.assessed()));
        assertThat(refund.lines()).extracting(RefundLine::ruling).doesNotContain("");
    }

    @Property
    void what_was_paid_in_full_is_refunded_as_assessed(@ForAll Entry entry) {
        Assessment law = STACK.assess(entry);
        if (law.isResolved()) {
            assertThat(STACK.refund(new FiledEntry(entry, List.of(), law.dutyAmount())).totalAmount())
                    .isEqualByComparingTo(law.refundableAmount());
            assertThat(STACK.refund(FiledEntry.of(entry)).totalAmount()).isEqualByComparingTo(law.refundableAmount());
        }
    }

    @Property(tries = 100)
    void a_portfolio_is_the_sum_of_its_assessments_in_any_order(@ForAll @Size(max = 40) List<Entry> entries,
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 7) int parts) {
        List<Assessment> answers = entries.stream().map(STACK::assess).filter(Assessment::isResolved).toList();
        Portfolio inOrder = portfolio(answers, 1);
        List<Assessment> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        Portfolio inParts = portfolio(shuffled, parts);
        assertThat(same(inParts)).isEqualTo(same(inOrder));
        BigDecimal duty = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal refundable = BigDecimal.ZERO;
        for (Assessment answer : answers) {
            duty = duty.add(answer.dutyAmount().orElseThrow());
            value = value.add(answer.customsValue());
            refundable = refundable.add(answer.refundableAmount());
        }
        for (PortfolioSums sum : List.of(inParts.total(), sum(inParts.byOrigin().values()), sum(inParts.byChapter().values()),
                sum(inParts.byMonth().values()), sum(inParts.byGoods().values()))) {
            assertThat(sum.entries()).isEqualTo(answers.size());
            assertThat(sum.value()).isEqualByComparingTo(value);
            assertThat(sum.duty()).isEqualByComparingTo(duty);
            assertThat(sum.refundable()).isEqualByComparingTo(refundable);
        }
        assertThat(sum(inParts.byProgram().values()).duty()).isEqualByComparingTo(duty);
        assertThat(inParts.byMonth().keySet()).allSatisfy(month ->
                assertThat(month).isBetween(YearMonth.of(2017, 12), YearMonth.of(2026, 12)));
    }

    private static PortfolioSums sum(Iterable<PortfolioSums> slices) {
        PortfolioSums sum = PortfolioSums.NONE;
        for (PortfolioSums slice : slices) {
            sum = sum.plus(slice);
        }
        return sum;
    }

    private static Portfolio portfolio(List<Assessment> answers, int parts) {
        List<Portfolio.Builder> builders = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            builders.add(Portfolio.builder(BOOK.zone(), 3));
        }
        for (int i = 0; i < answers.size(); i++) {
            builders.get(i % parts).add(answers.get(i).entry().hts() + " " + answers.get(i).entry().entered(), answers.get(i));
        }
        Portfolio.Builder all = builders.get(0);
        builders.subList(1, parts).forEach(all::addAll);
        return all.build();
    }

    /** Equal where all sums are, however many zeros they end on. */
    private static String same(Portfolio portfolio) {
        return portfolio.toString().replaceAll("(\\.\\d*?)0+(?=\\D)", "$1").replaceAll("\\.(?=\\D)", "");
    }
}
