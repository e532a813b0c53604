package org.tariffstack.cost;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.assessment.Prohibition;
import org.tariffstack.assessment.Question;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.internal.MoneyText;
import org.tariffstack.law.FilingLimit;
import org.tariffstack.law.TariffBook;

/** Puts a landed cost together: values, then duties, then fees, then taxes. */
final class LandedCostCalculator {
    private final Shipment shipment;
    private final Assessor law;
    private final TariffBook book;
    private final List<String> warnings = new ArrayList<>();

    LandedCostCalculator(Shipment shipment, Assessor law) {
        this.shipment = shipment;
        this.law = law;
        this.book = law.book();
    }

    LandedCost cost() {
        Converter converter = new Converter(shipment, book);
        List<Valued> valued = new Valuer(shipment, law, converter).value();
        List<Assessment> assessments = valued.stream().map(line -> law.assess(line.entry())).toList();
        for (int i = 0; i < assessments.size(); i++) {
            tell(i + 1, assessments.get(i));
        }
        holdLimits(assessments);
        FeeCalculator calculator = new FeeCalculator(shipment, law, valued, assessments);
        List<FeeLine> fees = calculator.fees();
        warnings.addAll(calculator.warnings());
        return LandedCost.builder()
                .shipment(shipment)
                .jurisdiction(book.jurisdiction())
                .currency(book.currency())
                .lines(IntStream.range(0, valued.size())
                        .mapToObj(i -> line(valued.get(i), assessments.get(i), share(fees, i))).toList())
                .fees(fees)
                .exchanges(converter.used())
                .valueUnit(book.valuation().unit())
                .valueUnitCitation(book.valuation().unitCitation())
                .warnings(warnings.stream().distinct().toList())
                .bookVersion(book.version())
                .bookHash(book.contentHash())
                .verifiedThrough(book.verifiedThroughDate())
                .build();
    }

    private void tell(int line, Assessment assessment) {
        warnings.addAll(assessment.warnings());
        if (!assessment.questions().isEmpty()) {
            warnings.add("Line " + line + " leaves open "
                    + assessment.questions().stream().map(Question::fact).distinct().collect(Collectors.joining(", "))
                    + assessment.bounds().map(bounds -> ": its duty lies between " + MoneyText.of(bounds.least())
                            + " and " + MoneyText.of(bounds.most())).orElse("") + ".");
        }
        for (Prohibition prohibition : assessment.prohibitions()) {
            warnings.add(assessment.entry().hts() + " may not be entered at all: " + prohibition);
        }
    }

    private void holdLimits(List<Assessment> assessments) {
        Instant at = assessments.get(0).entry().entered().instant(book.zone());
        BigDecimal whole = Amounts.sum(assessments.stream().map(Assessment::customsValue).toList());
        for (FilingLimit limit : book.filingLimits()) {
            if (!limit.filings().contains(shipment.filing()) || !limit.validity().holds(at, law.knownOn())) {
                continue;
            }
            if (limit.reach() == FilingLimit.Reach.ENTRY && whole.compareTo(limit.limit()) > 0) {
                throw new InvalidEntryException(ErrorCode.OVER_FILING_LIMIT, "filing", "Goods worth "
                        + MoneyText.of(whole) + " " + book.currency() + " cannot be entered so: the most is "
                        + MoneyText.of(limit.limit()) + " (" + limit.citation() + "). Enter them formally.");
            }
            if (limit.reach() == FilingLimit.Reach.ADDITIONAL) {
                assessments.stream().filter(one -> one.customsValue().compareTo(limit.limit()) > 0
                        && one.lines().stream().anyMatch(duty -> !duty.isBase())).forEach(one -> warnings.add(
                                one.entry().hts() + " is under an additional heading and worth more than "
                                        + MoneyText.of(limit.limit()) + " " + book.currency()
                                        + ": customs may ask for a formal entry (" + limit.citation() + ")."));
            }
        }
    }

    private LandedLine line(Valued valued, Assessment assessment, BigDecimal fees) {
        List<RemedyLine> remedies = valued.line().remedies().stream()
                .map(remedy -> new RemedyCalculator(remedy, assessment).line()).toList();
        Optional<BigDecimal> further = Amounts.sumOfKnown(remedies.stream().map(RemedyLine::payable).toList());
        return LandedLine.builder()
                .line(valued.line())
                .goodsAmount(valued.goods())
                .charges(valued.charges())
                .assessment(assessment)
                .remedies(remedies)
                .taxes(ImportTaxes.of(assessment, further, book, law.knownOn()))
                .feesAmount(fees)
                .build();
    }

    private static BigDecimal share(List<FeeLine> fees, int line) {
        return Amounts.sum(fees.stream().map(fee -> fee.shares().get(line)).toList());
    }
}
