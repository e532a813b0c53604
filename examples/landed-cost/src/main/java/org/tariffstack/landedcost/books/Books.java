package org.tariffstack.landedcost.books;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.ErrorCode;
import org.tariffstack.entry.InvalidEntryException;

/** The law of each jurisdiction, read when it is first asked for. */
public final class Books {
    /** The jurisdiction where none is named. */
    public static final String DEFAULT = "US";
    /** All the law as it is understood now. */
    public static final Books NEWEST = new Books(UnaryOperator.identity());

    private static final Map<String, Supplier<TariffStack>> EMBEDDED = embedded();

    private final UnaryOperator<TariffStack> options;
    private final Map<String, TariffStack> stacks = new ConcurrentHashMap<>();

    /**
     * Books with options.
     *
     * @param options what is to be set on each
     */
    public Books(UnaryOperator<TariffStack> options) {
        this.options = options;
    }

    /** Begins to read the law that will most likely be asked for, while the command is still being understood. */
    public static void readAhead() {
        Thread reader = new Thread(TariffStack::unitedStates, "tariffstack-book");
        reader.setDaemon(true);
        reader.start();
    }

    private static Map<String, Supplier<TariffStack>> embedded() {
        Map<String, Supplier<TariffStack>> embedded = new LinkedHashMap<>();
        embedded.put(DEFAULT, TariffStack::unitedStates);
        embedded.put("CN", TariffStack::chinaOnUnitedStatesGoods);
        return Collections.unmodifiableMap(embedded);
    }

    /** The jurisdictions that have a book; first the one where none is named. */
    public static Set<String> jurisdictions() {
        return EMBEDDED.keySet();
    }

    /** The jurisdictions, for help texts and for shells that complete. */
    public static final class Names implements Iterable<String> {
        Names() {}

        @Override
        public Iterator<String> iterator() {
            return jurisdictions().iterator();
        }
    }

    /**
     * The law of a jurisdiction.
     *
     * @throws InvalidEntryException if no book covers it
     */
    public TariffStack stack(String jurisdiction) {
        return stacks.computeIfAbsent(jurisdiction, name -> {
            Supplier<TariffStack> embedded = EMBEDDED.get(name);
            if (embedded == null) {
                throw new InvalidEntryException(ErrorCode.UNKNOWN_JURISDICTION, "jurisdiction",
                        "No book covers '" + name + "': write " + String.join(" or ", EMBEDDED.keySet()) + ".");
            }
            return options.apply(embedded.get());
        });
    }
}
