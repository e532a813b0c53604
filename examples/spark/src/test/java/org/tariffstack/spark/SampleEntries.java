package org.tariffstack.spark;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.tariffstack.TariffStack;
import org.tariffstack.law.Country;
import org.tariffstack.law.Preference;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;

/** Entries drawn at random, and always the same, from the codes, origins and instants of both books. */
final class SampleEntries {
    static final List<String> COLUMNS = List.of("id", "jurisdiction", "hts", "origin", "entered", "loaded", "value",
            "quantity", "unit", "spi", "base_rate", "facts");
    private static final List<String> FACTS = List.of("", "", "", "us_content_pct=25", "steel_pct=40;metal_weight_pct=50",
            "usmca=true", "claims=9903.88.69", "mode=vessel", "steel_value=2000", "no_such=1", "us_content_pct=120", "usmca");
    private static final List<String> ORIGINS = List.of("CN", "CN", "CN", "CA", "MX", "JP", "VN", "GB", "RU", "QQ");

    private final Random random;

    SampleEntries(long seed) {
        random = new Random(seed);
    }

    /** Rows of fields, in the order of {@link #COLUMNS}, some of which cannot be answered. */
    List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(random.nextInt(8) == 0 ? row(i, TariffStack.chinaOnUnitedStatesGoods().book(), "US")
                    : row(i, TariffStack.unitedStates().book(), null));
        }
        return rows;
    }

    private List<String> row(int number, TariffBook book, String onlyOrigin) {
        List<RateLine> lines = book.schedule().lines();
        RateLine line = lines.get(random.nextInt(lines.size()));
        String hts = line.code().digits();
        boolean quantity = random.nextInt(3) == 0;
        String unit = line.units().isEmpty() ? "" : line.units().get(0);
        return List.of(random.nextInt(20) == 0 ? "" : "E" + number,
                book.jurisdiction().equals("US") && random.nextBoolean() ? "" : book.jurisdiction(),
                switch (random.nextInt(12)) {
                    case 0 -> hts.substring(0, 6);
                    case 1 -> hts.substring(0, hts.length() - 2) + "97";
                    default -> hts;
                },
                onlyOrigin != null ? onlyOrigin : random.nextBoolean() ? pick(ORIGINS) : pick(origins(book)),
                entered(book), random.nextInt(6) == 0 ? "2025-04-0" + (1 + random.nextInt(9)) : "",
                random.nextInt(10) == 0 ? "" : BigDecimal.valueOf(random.nextInt(100_000_000), 2).toString(),
                quantity ? String.valueOf(random.nextInt(5000)) : "", quantity ? unit : "",
                random.nextInt(15) == 0 ? pick(symbols(book)) : "", random.nextInt(15) == 0 ? pick(List.of("2.5%", "50¢/kg", "x")) : "",
                pick(FACTS));
    }

    private String entered(TariffBook book) {
        Instant change = pick(List.copyOf(book.changeInstants()));
        LocalDateTime at = LocalDateTime.ofInstant(change, book.zone()).plusMinutes(random.nextInt(3) - 1);
        return switch (random.nextInt(12)) {
            case 0 -> change.toString();
            case 1 -> at.toLocalDate() + " noon";
            case 2, 3, 4 -> at.toString();
            default -> at.toLocalDate().toString();
        };
    }

    private static List<String> origins(TariffBook book) {
        return book.countries().values().stream().map(Country::origin).map(origin -> origin.code()).sorted().toList();
    }

    private static List<String> symbols(TariffBook book) {
        return book.preferences().isEmpty() ? List.of("KR")
                : book.preferences().stream().map(Preference::symbol).distinct().toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The rows as CSV, every field quoted. */
    static String csv(List<List<String>> rows) {
        return String.join(",", COLUMNS) + "\n" + rows.stream().map(SampleEntries::csvRow).collect(Collectors.joining());
    }

    private static String csvRow(List<String> fields) {
        return fields.stream().map(field -> '"' + field.replace("\"", "\"\"") + '"').collect(Collectors.joining(","))
                + "\n";
    }

    /** Rows that are not what the header announces, in ways that text alone can be wrong. */
    static byte[] wrongRows() {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.writeBytes(("\uFEFFid,hts,origin,entered,spi\r\nshort,9503.00.00,CN\r\n\r\n"
                + "\"two\nlines, and a \"\"quote\"\"\",9503.00.00,CN,2025-04-15,\r\nstray,\"9503\"x,CN,2025-04-15,\r\n"
                + "open,\"9503.00.00,CN,2025-04-15,\r\nafter,9503.00.00,CN,2025-04-15,\r\nlatin,9503.00.00,CN,2025-04-15,")
                .getBytes(StandardCharsets.UTF_8));
        csv.write(0xE9);
        csv.writeBytes(("\r\nlong," + "9".repeat(70_000) + ",CN,2025-04-15,\r\nn\0ul,95\0,CN,2025-04-15,\r\n"
                + "ç日,9503.00.00,CN,2025-04-15,\r\nlast,9503.00.00,CN,2025-04-15,").getBytes(StandardCharsets.UTF_8));
        return csv.toByteArray();
    }
}
