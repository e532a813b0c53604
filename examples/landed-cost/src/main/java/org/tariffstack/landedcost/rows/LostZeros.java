package org.tariffstack.landedcost.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.TariffBook;

/**
 * Gives codes their leading zero back that a spreadsheet took from them: 402105000 is read as 0402.10.50.00.
 *
 * <p>Only where asked, only codes of seven or nine digits, which no code has, and only if the schedule holds what they
 * become. Many threads may share one.
 */
public final class LostZeros {
    private static final String COLUMN = "hts";
    private static final int FEW = 3;
    private static final Pattern SHORT_BY_ONE = Pattern.compile("[1-9]\\d{6}(\\d\\d)?");

    private final boolean asked;
    /** The first rows, each with what was read as what. */
    private final TreeMap<Long, String> first = new TreeMap<>();
    private long count;

    public LostZeros(boolean asked) {
        this.asked = asked;
    }

    /** The fields of a row, its code restored if it is one that lost a zero. */
    List<String> restore(Header header, List<String> fields, TariffBook book, long row) {
        if (!asked) {
            return fields;
        }
        String text = header.text(fields, COLUMN);
        if (!SHORT_BY_ONE.matcher(text).matches() || !book.schedule().knows(padded(text), EffectivePeriod.ALWAYS)) {
            return fields;
        }
        note(row, text + " as " + padded(text));
        List<String> restored = new ArrayList<>(fields);
        restored.set(header.place(COLUMN), "0" + text);
        return restored;
    }

    private static HtsCode padded(String text) {
        try {
            return HtsCode.of("0" + text);
        } catch (InvalidEntryException e) {
            throw new IllegalStateException("Seven or nine digits and a zero are a code: " + text, e);
        }
    }

    private synchronized void note(long row, String what) {
        count++;
        first.put(row, what);
        if (first.size() > FEW) {
            first.pollLastEntry();
        }
    }

    /** Warns of what was restored, if anything was. */
    synchronized void warn(Console console) {
        if (count > 0) {
            StringBuilder text = new StringBuilder("gave ").append(count)
                    .append(count == 1 ? " code its leading zero back:" : " codes their leading zero back:");
            first.forEach((row, what) -> text.append(" row ").append(row).append(", ").append(what).append(';'));
            text.setLength(text.length() - 1);
            console.say(text.append(count > first.size() ? "; and others" : "").toString());
        }
    }
}
