package org.tariffstack.cost;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;
import org.tariffstack.law.Fee;
import org.tariffstack.law.FeeExemption;
import org.tariffstack.law.Portion;
import org.tariffstack.law.TariffBook;

/** Computes the fees of an entry and what each line bears of them. */
final class FeeCalculator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Of more lines only the sum is told. */
    private static final int MOST_SHOWN = 4;

    private final Shipment shipment;
    private final Assessor law;
    private final TariffBook book;
    private final List<Valued> lines;
    private final List<Assessment> assessments;
    private final Instant at;
    private final @Nullable LocalDate known;
    private final List<String> warnings = new ArrayList<>();

    FeeCalculator(Shipment shipment, Assessor law, List<Valued> lines, List<Assessment> assessments) {
        this.shipment = shipment;
        this.law = law;
        this.book = law.book();
        this.lines = lines;
        this.assessments = assessments;
        this.at = shipment.lines().get(0).entry().entered().instant(book.zone());
        this.known = law.knownOn();
    }

    List<FeeLine> fees() {
        List<FeeLine> fees = book.fees().stream().filter(fee -> fee.filings().contains(shipment.filing())
                && fee.validity().holds(at, known)).map(this::fee).toList();
        if (fees.isEmpty() && !book.fees().isEmpty()) {
            warnings.add("The book holds no fees for that time.");
        }
        return fees;
    }

    /** What was assumed. */
    List<String> warnings() {
        return warnings;
    }

    private FeeLine fee(Fee fee) {
        if (fee.dutiableOnly() && assessments.stream().allMatch(
                assessment -> assessment.dutyAmount().filter(duty -> duty.signum() == 0).isPresent())) {
            return notOwed(fee, "not owed: nothing is dutiable", List.of());
        }
        List<FeeLine.Spared> spared = new ArrayList<>();
        // What each line pays on; a line that is not in here does not pay.
        Map<Integer, BigDecimal> paying = new LinkedHashMap<>();
        boolean met = false;
        for (int i = 0; i < lines.size(); i++) {
            if (meets(fee, i)) {
                met = true;
                FeeExemption exemption = exemption(fee, i);
                BigDecimal value = lines.get(i).customsValue();
                if (exemption != null) {
                    spared.add(new FeeLine.Spared(i + 1, exemption.title(), exemption.citation()));
                    Portion portion = exemption.portion();
                    value = portion == null ? null : rest(exemption, portion, i, value);
                }
                if (value != null) {
                    paying.put(i, value);
                }
            }
        }
        if (paying.isEmpty()) {
            return notOwed(fee, met ? "not owed: every line is spared it"
                    : "not owed: " + fee.when().text() + " does not hold", spared);
        }
        BigDecimal rate = fee.rate();
        return rate == null ? flat(fee, paying, spared) : byRate(fee, rate, paying, spared);
    }

    private boolean meets(Fee fee, int line) {
        if (fee.when() == Condition.ALWAYS) {
            return true;
        }
        Answer answer = law.test(lines.get(line).entry(), fee.when());
        if (!answer.isKnown()) {
            warnings.add(fee.title() + ": line " + (line + 1) + " does not say whether " + fee.when().text()
                    + (answer.holds() ? "; taken to be so." : "; taken not to be so."));
        }
        return answer.holds();
    }

    private @Nullable FeeExemption exemption(Fee fee, int line) {
        return book.feeExemptions().stream().filter(exemption -> exemption.fees().contains(fee.id())
                && exemption.reaches(lines.get(line).entry(), book.preferences(), at, known)
                && (exemption.when() == Condition.ALWAYS
                        || law.test(lines.get(line).entry(), exemption.when()).holds())).findFirst().orElse(null);
    }

    private BigDecimal rest(FeeExemption exemption, Portion portion, int line, BigDecimal value) {
        String key = portion.percentFact().key();
        String percent = lines.get(line).entry().facts().get(key);
        if (percent == null) {
            warnings.add(exemption.title() + ": line " + (line + 1) + " does not say how much that is; state " + key + ".");
            return value;
        }
        BigDecimal share = new BigDecimal(percent.replace("%", ""));
        return value.subtract(value.multiply(share).divide(HUNDRED));
    }

    private FeeLine notOwed(Fee fee, String why, List<FeeLine.Spared> spared) {
        BigDecimal nothing = BigDecimal.ZERO.setScale(2);
        return new FeeLine(fee.id(), fee.title(), nothing, why, fee.payer(),
                lines.stream().map(line -> nothing).toList(), spared, fee.citation());
    }

    private FeeLine byRate(Fee fee, BigDecimal rate, Map<Integer, BigDecimal> paying, List<FeeLine.Spared> spared) {
        List<BigDecimal> shares = IntStream.range(0, lines.size()).mapToObj(i -> Amounts.cents(
                paying.getOrDefault(i, BigDecimal.ZERO).multiply(rate))).toList();
        BigDecimal sum = Amounts.sum(shares);
        String how = percent(rate) + " of " + parts(paying, shares) + " = " + MoneyText.of(sum);
        BigDecimal amount = sum;
        if (fee.minimum() != null && sum.compareTo(fee.minimum()) < 0) {
            amount = fee.minimum();
            how += ", raised to the minimum";
        } else if (fee.maximum() != null && sum.compareTo(fee.maximum()) > 0) {
            amount = fee.maximum();
            how += ", cut to the maximum";
        }
        return new FeeLine(fee.id(), fee.title(), Amounts.cents(amount), how, fee.payer(),
                amount.compareTo(sum) == 0 ? shares : split(amount, paying), spared, fee.citation());
    }

    /** What the rate is applied to: to each line, and each result is in cents. */
    private static String parts(Map<Integer, BigDecimal> paying, List<BigDecimal> shares) {
        if (paying.size() > MOST_SHOWN) {
            return paying.size() + " lines worth " + MoneyText.of(Amounts.sum(paying.values())) + ", each in cents,";
        }
        String values = paying.values().stream().map(MoneyText::of).collect(Collectors.joining(" and "));
        return paying.size() == 1 ? values : values + ": " + paying.keySet().stream().map(shares::get)
                .map(MoneyText::of).collect(Collectors.joining(" + "));
    }

    private FeeLine flat(Fee fee, Map<Integer, BigDecimal> paying, List<FeeLine.Spared> spared) {
        boolean once = fee.per() == Fee.Per.ENTRY;
        BigDecimal each = Objects.requireNonNull(fee.amount(), "amount");
        BigDecimal amount = Amounts.cents(once ? each : each.multiply(BigDecimal.valueOf(shipment.pieces())));
        String per = MoneyText.of(each) + " for each " + fee.per().name().toLowerCase(Locale.ROOT);
        return new FeeLine(fee.id(), fee.title(), amount, once ? per : per + ", " + shipment.pieces() + " of them",
                fee.payer(), split(amount, paying), spared, fee.citation());
    }

    /** Shares by the value of the lines that pay. */
    private List<BigDecimal> split(BigDecimal amount, Map<Integer, BigDecimal> paying) {
        List<BigDecimal> ofPaying = Allocator.split(Amounts.cents(amount), List.copyOf(paying.values()));
        Iterator<BigDecimal> next = ofPaying.iterator();
        return IntStream.range(0, lines.size()).mapToObj(i -> paying.containsKey(i)
                ? next.next() : BigDecimal.ZERO.setScale(2)).toList();
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
