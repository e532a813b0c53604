package org.tariffstack.entry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.UnknownCurrencyException;

/** Keeps the currencies that were asked for: looking one up goes through every provider, and a file asks for each row. */
public final class Currencies {
    private static final int LENGTH = 3;
    private static final Map<String, CurrencyUnit> FOUND = new ConcurrentHashMap<>();

    private Currencies() {}

    /**
     * The currency of an ISO 4217 code, three capital letters.
     *
     * @throws UnknownCurrencyException if there is none
     */
    public static CurrencyUnit of(String code) {
        CurrencyUnit found = FOUND.get(code);
        if (found != null) {
            return found;
        }
        // Providers may take a code for a pattern, by which U.D would be some currency or other.
        if (!isCode(code)) {
            throw new UnknownCurrencyException(code);
        }
        return FOUND.computeIfAbsent(code, Monetary::getCurrency);
    }

    private static boolean isCode(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
