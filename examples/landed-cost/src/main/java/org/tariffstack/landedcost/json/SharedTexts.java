package org.tariffstack.landedcost.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Texts that many answers share, such as citations, kept as JSON writes them: most of a line is made of them, and looking one
 * up takes less time than escaping it again. Many threads may share one.
 */
final class SharedTexts {
    private final Map<String, SerializableString> kept = new ConcurrentHashMap<>();
    private final int most;

    /**
     * Keeps texts.
     *
     * @param most how many; what comes beyond them is not kept
     */
    SharedTexts(int most) {
        this.most = most;
    }

    /** The text as JSON writes it. */
    SerializableString of(String text) {
        SerializableString found = kept.get(text);
        if (found == null) {
            found = new SerializedString(text);
            if (kept.size() < most) {
                kept.put(text, found);
            }
        }
        return found;
    }
}
