package org.tariffstack.load;

import java.util.Locale;

/** Figures printed one a line as {@code name=value}, for people and for tests. */
final class Reported {
    private Reported() {}

    static void figure(String name, long value) {
        System.out.println(name + "=" + value);
    }

    static void figure(String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s=%.3f", name, value));
    }
}
