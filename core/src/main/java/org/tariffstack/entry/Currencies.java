package org.tariffstack.entry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** Keeps the currencies that were asked for: looking one up goes through every provider, and a file asks for each row. */
final class Currencies {
    private static final Map<String, CurrencyUnit> FOUND = new ConcurrentHashMap<>();

    private Currencies() {}

    /**
     * The currency of an ISO 4217 code.
     *
     * @throws javax.money.UnknownCurrencyException if there is none
     */
    static CurrencyUnit of(String code) {
        return FOUND.computeIfAbsent(code, Monetary::getCurrency);
    }
}
