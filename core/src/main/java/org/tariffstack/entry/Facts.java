package org.tariffstack.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the importer states of the shipment beside its code, origin and value, as keys and texts: {@code
 * us_content_pct=25}, {@code usmca=true}.
 *
 * <p>A key that is absent is unknown, which is not the same as false. A book says which keys there are and what
 * values they take; see docs/facts.md.
 */
public final class Facts {
    private static final Facts NONE = new Facts(Map.of());

    private final Map<String, String> values;

    private Facts(Map<String, String> values) {
        this.values = values;
    }

    /** Nothing is stated. */
    public static Facts none() {
        return NONE;
    }

    /** The given facts, in the order of the map. */
    public static Facts of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new Facts(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /**
     * Reads {@code key=value;key=value}; blanks around keys and values are ignored.
     *
     * @throws InvalidEntryException with {@link ErrorCode#BAD_FACT} if a part has no '=', no key, or repeats a key
     */
    public static Facts parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.indexOf('=');
            if (equals <= 0 || part.substring(0, equals).isBlank()) {
                throw new InvalidEntryException(ErrorCode.BAD_FACT, "facts", "'" + part.strip()
                        + "' is not a fact: write key=value, parted by semicolons, such as us_content_pct=25.");
            }
            String key = part.substring(0, equals).strip();
            if (values.put(key, part.substring(equals + 1).strip()) != null) {
                throw new InvalidEntryException(ErrorCode.BAD_FACT, "facts", "'" + key + "' is stated twice.");
            }
        }
        return of(values);
    }

    /** The text stated for the key, or null where it is unknown. */
    public @Nullable String get(String key) {
        return values.get(key);
    }

    /** All that is stated, in the order in which it was. */
    public Map<String, String> asMap() {
        return values;
    }

    /** These facts with one more, or with another value for one. */
    public Facts with(String key, String value) {
        Map<String, String> copy = new LinkedHashMap<>(values);
        copy.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
        return of(copy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && facts.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((key, value) -> text.append(text.isEmpty() ? "" : ";").append(key).append('=').append(value));
        return text.toString();
    }
}
