package org.tariffstack.review;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.internal.LocalTimes;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Program;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.rate.AdditionalRate;
import org.tariffstack.rate.DutyRate;

/** What the book says of a number that was filed: its versions in time, its programme, its place on the line. */
final class FiledNumbers {
    private final Assessment law;
    private final TariffBook book;
    private final @Nullable LocalDate known;
    private final Instant at;

    FiledNumbers(Assessment law, TariffBook book, @Nullable LocalDate known) {
        this.law = law;
        this.book = book;
        this.known = known;
        this.at = law.entry().entered().instant(book.zone());
    }

    /** All versions of a heading that ever were to take effect. */
    List<TariffLayer> versions(String heading) {
        return book.layersByHeading().getOrDefault(heading, List.of());
    }

    boolean holds(TariffLayer version) {
        return version.validity().holds(at, known);
    }

    /** Whether the version reaches goods of the entry's origin. */
    boolean reachesOrigin(TariffLayer version) {
        return version.origins().contains(law.entry().origin(), at, known);
    }

    /** The version that held nearest to the moment of the entry. */
    TariffLayer nearest(List<TariffLayer> versions) {
        return versions.stream().min(Comparator.comparing((TariffLayer version) -> version.validity().period().isEmpty())
                .thenComparing(version -> distance(version.validity().period(), at))).orElseThrow();
    }

    private static Duration distance(EffectivePeriod period, Instant at) {
        return period.contains(at) ? Duration.ZERO
                : at.isBefore(period.from()) ? Duration.between(at, period.from())
                        : Duration.between(period.to(), at);
    }

    /** The times at which a heading was in force, in the clock of the jurisdiction. */
    String times(List<TariffLayer> versions) {
        Set<String> times = new LinkedHashSet<>();
        versions.stream().map(version -> version.validity().period()).filter(period -> !period.isEmpty())
                .sorted(Comparator.comparing(EffectivePeriod::from)).forEach(period -> times.add(
                        (period.from().equals(Instant.MIN) ? "until " : "from " + clock(period.from()) + " until ")
                                + (period.to().equals(Instant.MAX) ? "now" : clock(period.to()))));
        return times.isEmpty() ? "at no time" : times.stream().limit(3).collect(Collectors.joining(", "))
                + (times.size() > 3 ? " and at other times" : "");
    }

    private String clock(Instant instant) {
        return LocalTimes.text(instant, book.zone());
    }

    /** A version with another rate at another time that comes to an amount, if the rate is a plain percentage. */
    Optional<TariffLayer> versionThatGives(String heading, BigDecimal basis, BigDecimal amount, BigDecimal tolerance) {
        return versions(heading).stream().filter(version -> !holds(version))
                .filter(version -> fraction(version.rate()).map(fraction -> fraction.multiply(basis).subtract(amount)
                        .abs().compareTo(tolerance) <= 0).orElse(false))
                .min(Comparator.comparing(version -> distance(version.validity().period(), at)));
    }

    private static Optional<BigDecimal> fraction(AdditionalRate rate) {
        DutyRate duty = rate instanceof AdditionalRate.Plus plus ? plus.rate()
                : rate instanceof AdditionalRate.InLieu inLieu ? inLieu.rate() : null;
        return duty == null ? Optional.empty() : duty.fraction();
    }

    /** Whether some rule of precedence has the importer file the number, though no layer bears it. */
    boolean isFiledByARule(String heading) {
        return book.displacements().stream().anyMatch(rule -> rule.files().equals(heading));
    }

    /**
     * Where a number stands on an entry line: a special classification first, then the numbers of additional duties by their
     * programmes, the code of the goods last.
     */
    int rank(String heading) {
        HtsCode number = HtsCode.of(heading);
        if (!book.nationalChapters().isAdditional(number)) {
            return book.nationalChapters().isSpecial(number) ? 0 : Integer.MAX_VALUE;
        }
        return law.lines().stream().filter(line -> line.heading().equals(heading) && line.filingRank() > 0)
                .map(line -> line.filingRank()).findFirst()
                .or(() -> versions(heading).stream().map(version -> version.program().filingRank()).findFirst())
                .orElse(Program.USUAL_FILING_RANK);
    }
}
