package org.tariffstack.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.Portion;
import org.tariffstack.law.Preference;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.DutyRate;
import org.tariffstack.rate.RateResult;
import org.tariffstack.rate.SpecialColumn;

/** First step: the rate line of the goods, the column they pay, the preference they are entered under, the base duty. */
record Resolver(TariffBook book, @Nullable LocalDate known) {
    private static final BigDecimal NOMINAL_VALUE = new BigDecimal("10000");

    Statement resolve(Entry entry) {
        Instant at = entry.entered().instant(book.zone());
        Scopes scopes = new Scopes(at, known);
        if (!book.countries().containsKey(entry.origin())) {
            throw new Refusal(ErrorCode.UNKNOWN_ORIGIN);
        }
        if (entry.value().isPresent()
                && !entry.value().get().getCurrency().getCurrencyCode().equals(book.currency())) {
            throw new Refusal(ErrorCode.CURRENCY_MISMATCH);
        }
        BigDecimal value = entry.value().map(amount -> amount.getNumber().numberValueExact(BigDecimal.class))
                .orElse(NOMINAL_VALUE);
        boolean stated = entry.baseRate().isPresent();
        @Nullable RateLine line = line(entry.hts(), at, stated);
        int column = scopes.isOnAny(List.of(book.column2Countries()), entry.origin()) ? 2 : 1;
        HtsCode code = longest(entry.hts(), line, at, stated);
        @Nullable Preference preference = claimed(entry, scopes, column);
        @Nullable String claimed = preference == null ? null : preference.symbol();
        Optional<DutyRate> special = preference == null || line == null || stated ? Optional.empty()
                : special(line, preference, entry, code, scopes);
        boolean freeAnyway = line != null && line.generalText().equals("Free");
        String paidUnder = claimed != null && (special.isPresent() || freeAnyway || stated) ? claimed : null;
        Statement statement = new Statement(book, entry, code, value, column, claimed,
                paidUnder, new Statement.BaseRate("", null, null, null, null));
        refuseTooMuch(statement);
        DutyRate general = stated ? DutyRate.parse(entry.baseRate().get()) : line == null ? null : line.general();
        DutyRate paid = stated || line == null ? general : column == 2 ? line.column2() : special.orElse(general);
        String heading = (stated || line == null ? entry.hts().truncatedTo(8) : line.code()).dotted();
        BigDecimal duty = duty(paid, statement);
        BigDecimal generalDuty = duty(general, statement);
        return new Statement(book, entry, statement.code(), value, column, claimed, paidUnder, new Statement.BaseRate(
                heading, duty, generalDuty, fraction(paid, duty, value), fraction(general, generalDuty, value)));
    }

    /** No part of the value, nor those of a group together, can be more than all of it. */
    private static void refuseTooMuch(Statement statement) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Portion portion : statement.book().portions().values()) {
            BigDecimal amount = portion.complement() ? null : statement.amount(portion);
            String shared = portion.group() == null ? portion.id() : portion.group();
            if (amount != null && sums.merge(shared, amount, BigDecimal::add).compareTo(statement.value()) > 0) {
                throw new Refusal(ErrorCode.BAD_FACT);
            }
        }
    }

    /** The rate line of a code; of a shorter one, any of the lines below it if they all print the same rates. */
    private @Nullable RateLine line(HtsCode code, Instant at, boolean stated) {
        List<RateLine> lines = linesBelow(code, at);
        if (lines.isEmpty()) {
            if (stated || !book.schedule().isComplete(at) && code.chapter() <= 97) {
                return null;
            }
            throw new Refusal(ErrorCode.UNKNOWN_HTS);
        }
        boolean alike = lines.stream().map(line -> List.of(line.generalText(), line.specialText(), line.column2Text()))
                .distinct().count() == 1;
        if (!alike && !stated) {
            throw new Refusal(ErrorCode.AMBIGUOUS_HTS);
        }
        return lines.get(0);
    }

    /** Before the time of the schedule its first version serves. Of a sample nobody knows all lines below a short code. */
    List<RateLine> linesBelow(HtsCode code, Instant at) {
        Instant from = book.schedule().held().from();
        Scopes scopes = new Scopes(at.isBefore(from) ? from : at, known);
        if (code.length() < 8 && !book.schedule().isComplete(at)) {
            return List.of();
        }
        String digits = code.truncatedTo(8).digits();
        return book.schedule().lines().stream()
                .filter(line -> line.code().digits().startsWith(digits) && scopes.holds(line.validity())).toList();
    }

    /** The ten digits of a code, where the schedule leaves only one possibility. */
    private HtsCode longest(HtsCode code, @Nullable RateLine line, Instant at, boolean stated) {
        if (code.length() < 8) {
            List<RateLine> lines = linesBelow(code, at);
            return lines.size() == 1 ? longest(lines.get(0).code(), line, at, stated) : code;
        }
        List<HtsCode> numbers = statisticalNumbers(code.truncatedTo(8), at);
        if (code.length() == 8) {
            return numbers.size() == 1 ? numbers.get(0) : code;
        }
        if (line == null || numbers.contains(code)) {
            return code;
        }
        if (code.digits().endsWith("00")) {
            // Many systems fill eight digits up with zeros.
            return longest(code.truncatedTo(8), line, at, stated);
        }
        boolean numbersAreHeld = at.compareTo(book.schedule().statisticalHeld().from()) >= 0
                && at.compareTo(book.schedule().statisticalHeld().to()) < 0;
        // Suffixes change twice a year and catalogues keep the old ones: what is sure are the eight digits.
        return numbersAreHeld && !stated ? longest(code.truncatedTo(8), line, at, false) : code;
    }

    /** Statistical numbers have one clock only. */
    List<HtsCode> statisticalNumbers(HtsCode line, Instant at) {
        Scopes now = new Scopes(at, null);
        return book.schedule().statisticalNumbers().stream()
                .filter(number -> number.code().digits().startsWith(line.digits()) && now.holds(number.validity()))
                .map(StatisticalCode::code).toList();
    }

    /** The preference claimed, if it is in force and open to goods of the origin that do not pay column 2. */
    private @Nullable Preference claimed(Entry entry, Scopes scopes, int column) {
        String symbol = entry.spi().map(String::strip).orElse("");
        if (symbol.isEmpty()) {
            return null;
        }
        List<Preference> versions =
                book.preferences().stream().filter(preference -> preference.symbol().equals(symbol)).toList();
        if (versions.isEmpty()) {
            throw new Refusal(ErrorCode.UNKNOWN_PREFERENCE);
        }
        return versions.stream().filter(version -> column == 1 && scopes.holds(version.validity())
                && scopes.contains(version.countries(), entry.origin())).findFirst().orElse(null);
    }

    /** The rate under a preference: none for goods that it leaves out, one for all goods, or what the line prints. */
    private static Optional<DutyRate> special(RateLine line, Preference preference, Entry entry, HtsCode code,
            Scopes scopes) {
        boolean leftOut = preference.exclusions().stream().anyMatch(exclusion -> scopes.holds(exclusion.validity())
                && scopes.contains(exclusion.countries(), entry.origin())
                && scopes.reach(exclusion.products(), code).width() == Scopes.Width.WHOLE
                && Scopes.isAlways(scopes.reach(exclusion.products(), code).when()));
        if (leftOut || preference.grant() instanceof Preference.Nothing) {
            return Optional.empty();
        }
        if (preference.grant() instanceof Preference.WholeSchedule whole) {
            return Optional.of(whole.rate());
        }
        SpecialColumn column = line.special();
        return column == null || !(preference.grant() instanceof Preference.SpecialColumn printing) ? Optional.empty()
                : printing.printed().stream().flatMap(symbol -> column.segments().stream()
                        .filter(segment -> segment.symbols().contains(symbol)))
                        .flatMap(segment -> segment.rate().stream()).findFirst();
    }

    private static @Nullable BigDecimal duty(@Nullable DutyRate rate, Statement statement) {
        return rate != null && rate.evaluate(statement.inputs(statement.value())) instanceof RateResult.Amount amount
                ? amount.amount() : null;
    }

    /** A rate as a fraction of the value; of a specific rate, what its duty comes to. */
    private static @Nullable BigDecimal fraction(@Nullable DutyRate rate, @Nullable BigDecimal duty, BigDecimal value) {
        if (rate != null && rate.fraction().isPresent()) {
            return rate.fraction().get();
        }
        return duty == null || value.signum() == 0 ? null : duty.divide(value, MathContext.DECIMAL128);
    }
}
