package org.tariffstack.landedcost.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tariffstack.cost.ShipmentLine;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.options.StatedQuantity;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.RowLine;
import picocli.CommandLine.Option;

/** One good told by options: a row whose fields stand on the command line. */
final class GoodOptions {
    @Option(names = "--hts", paramLabel = "HTS", description = "The tariff code of a single good.")
    private String hts;

    @Option(names = "--origin", paramLabel = "CC", description = "Its country of origin, two letters of ISO 3166.")
    private String origin;

    @Option(names = "--on", paramLabel = "WHEN", description = "When it is entered: 2025-04-15 or 2025-04-15T00:01.")
    private String on;

    @Option(names = "--value", paramLabel = "AMOUNT", description = "Its price.")
    private String value;

    @Option(names = "--currency", paramLabel = "CUR",
            description = "The currency of the price. Default: that of the jurisdiction.")
    private String currency;

    @Option(names = "--quantity", paramLabel = "\"N UNIT\"", description = "How much of it there is: \"1000 pcs\".")
    private String quantity;

    @Option(names = "--weight", paramLabel = "\"N UNIT\"", description = "What it weighs: \"250 kg\".")
    private String weight;

    @Option(names = "--spi", paramLabel = "SYMBOL", description = "The preference claimed, such as KR, AU or S.")
    private String spi;

    @Option(names = "--base-rate", paramLabel = "RATE", description = "A base rate instead of the schedule's.")
    private String baseRate;

    @Option(names = "--facts", paramLabel = "K=V;K=V", description = "What else is known of it.")
    private String facts;

    @Option(names = "--loaded", paramLabel = "WHEN", description = "When it was loaded for the final leg.")
    private String loaded;

    @Option(names = "--ad", paramLabel = "CASE=RATE", description = "An antidumping duty: A-570-967-001=12.5%%.")
    private String antidumping;

    @Option(names = "--cvd", paramLabel = "CASE=RATE", description = "A countervailing duty.")
    private String countervailing;

    /** Whether a good is told at all. */
    boolean isStated() {
        return hts != null || origin != null || on != null || value != null || currency != null || quantity != null
                || weight != null || spi != null || baseRate != null || facts != null || loaded != null
                || antidumping != null || countervailing != null;
    }

    /**
     * The good as a line.
     *
     * @param bookCurrency the currency of a price that names none
     */
    ShipmentLine line(String bookCurrency) {
        Map<String, String> row = new LinkedHashMap<>();
        put(row, "hts", hts);
        put(row, "origin", origin);
        put(row, "entered", on);
        put(row, "value", value);
        put(row, "currency", currency);
        split(row, "quantity", "unit", quantity);
        split(row, "weight", "weight_unit", weight);
        put(row, "spi", spi);
        put(row, "base_rate", baseRate);
        put(row, "facts", facts);
        put(row, "loaded", loaded);
        order(row, "ad", antidumping);
        order(row, "cvd", countervailing);
        for (String column : Header.REQUIRED) {
            row.putIfAbsent(column, "");
        }
        try {
            return RowLine.of(Header.of(List.copyOf(row.keySet()),
                    new Header.OptionalColumns(RowLine.COLUMNS)), new ArrayList<>(row.values()),
                    bookCurrency);
        } catch (Header.BadHeaderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Map<String, String> row, String column, String text) {
        if (text != null) {
            row.put(column, text);
        }
    }

    private static void split(Map<String, String> row, String column, String unit, String text) {
        if (text == null) {
            return;
        }
        StatedQuantity quantity = StatedQuantity.of(column, text);
        row.put(column, quantity.amount());
        row.put(unit, quantity.unit());
    }

    private static void order(Map<String, String> row, String word, String text) {
        if (text == null) {
            return;
        }
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new InvalidEntryException(ErrorCode.BAD_RATE, word,
                    "'" + text + "' is not a case and its rate: write A-570-967-001=12.5%.");
        }
        row.put(word + "_case", text.substring(0, equals));
        row.put(word + "_rate", text.substring(equals + 1));
    }
}
