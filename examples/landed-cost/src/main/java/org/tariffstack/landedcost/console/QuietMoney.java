package org.tariffstack.landedcost.console;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.Monetary;

/** Makes the money library ready, without the notice that it writes to standard error when it is first used. */
public final class QuietMoney {
    /** Held here, for loggers that nobody holds forget their level. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    static {
        MONETA.setLevel(Level.WARNING);
        Monetary.getDefaultAmountFactory();
    }

    private QuietMoney() {}

    /** To be called before the first amount is made. */
    public static void please() {
        // Loading the class is all there is to do.
    }
}
