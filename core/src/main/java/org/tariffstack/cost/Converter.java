package org.tariffstack.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Valuation;

/** Turns amounts into the currency of the book, by the rate of the day that the law names, and keeps the rates used. */
final class Converter {
    private final Shipment shipment;
    private final TariffBook book;
    private final Map<String, Exchange> used = new LinkedHashMap<>();

    Converter(Shipment shipment, TariffBook book) {
        this.shipment = shipment;
        this.book = book;
    }

    /** An amount of a line, exact. */
    BigDecimal ofLine(MonetaryAmount amount, ShipmentLine line) {
        return isForeign(amount) ? convert(amount, dayOf(line)) : Amounts.number(amount);
    }

    /** An amount that all lines share, exact. */
    BigDecimal ofShipment(MonetaryAmount amount) {
        return isForeign(amount) ? convert(amount, day()) : Amounts.number(amount);
    }

    private boolean isForeign(MonetaryAmount amount) {
        return !amount.getCurrency().getCurrencyCode().equals(book.currency());
    }

    private BigDecimal convert(MonetaryAmount amount, LocalDate day) {
        String from = amount.getCurrency().getCurrencyCode();
        Exchange exchange = used.computeIfAbsent(from + day, key -> shipment.rates().find(from, book.currency(), day)
                .orElseThrow(() -> new InvalidEntryException(ErrorCode.NO_EXCHANGE_RATE, "rates", "No rate of exchange"
                        + " from " + from + " to " + book.currency() + " on " + day + ": give the rate of that day ("
                        + book.valuation().convertedOnCitation() + ").")));
        return Amounts.number(amount).multiply(exchange.rate());
    }

    private LocalDate dayOf(ShipmentLine line) {
        Entry entry = line.entry();
        if (book.valuation().convertedOn() == Valuation.ConversionDay.ENTERED) {
            return entry.entered().date(book.zone());
        }
        return entry.exported().or(shipment::exported).or(entry::loaded).map(this::date)
                .orElseThrow(() -> missingDay("The goods " + entry.hts() + " are priced in "
                        + entry.value().map(value -> value.getCurrency().getCurrencyCode()).orElse("another currency")));
    }

    /** The day of what the lines share: the shipment's own, else the one that all lines have. */
    private LocalDate day() {
        if (book.valuation().convertedOn() == Valuation.ConversionDay.ENTERED) {
            return dayOf(shipment.lines().get(0));
        }
        Optional<LocalDate> own = shipment.exported().map(this::date);
        List<Optional<LocalDate>> days = shipment.lines().stream().map(ShipmentLine::entry)
                .map(entry -> entry.exported().or(entry::loaded).map(this::date)).distinct().toList();
        return own.or(() -> days.size() == 1 ? days.get(0) : Optional.empty())
                .orElseThrow(() -> missingDay("A charge of the shipment is in another currency"));
    }

    private LocalDate date(EntryTime time) {
        return time.date(book.zone());
    }

    private InvalidEntryException missingDay(String why) {
        return new InvalidEntryException(ErrorCode.MISSING_FIELD, "exported", why + ": give the day of export, whose"
                + " rate counts (" + book.valuation().convertedOnCitation() + ").");
    }

    /** The rates that were used, in the order in which they were. */
    List<Exchange> used() {
        return List.copyOf(used.values());
    }
}
