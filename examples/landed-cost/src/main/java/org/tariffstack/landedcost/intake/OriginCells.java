package org.tariffstack.landedcost.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads countries as two letters, as three, or by name, and the codes that customs gives to provinces of Canada. */
final class OriginCells {
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
    private static final Pattern BESIDE_WORDS = Pattern.compile("[^A-Z0-9]+");
    private static final Map<String, String> NAMES = names();

    private OriginCells() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(new Locale("", code).getISO3Country(), code);
        }
        for (List<String> row : DataTable.rows("countries.csv", "seen", "code", "source", "confidence")) {
            names.put(key(row.get(0)), row.get(1));
        }
        return Map.copyOf(names);
    }

    private static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
        return BESIDE_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    /** The two letters of a country; what is not known stays as it is, for the library to refuse. */
    static String code(String cell) {
        String text = cell.strip();
        // Codes of two letters stand in the table only where they are not those of ISO 3166.
        String known = NAMES.get(TWO_LETTERS.matcher(text).matches() ? text : key(text));
        return known == null ? text : known;
    }
}
