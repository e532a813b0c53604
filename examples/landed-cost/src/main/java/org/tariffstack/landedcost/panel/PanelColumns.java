package org.tariffstack.landedcost.panel;

import java.util.ArrayList;
import java.util.List;

/** The columns of a panel, in order. */
final class PanelColumns {
    static final String HTS = "hts";
    static final String ORIGIN = "origin";
    static final String FROM = "from";
    static final String TO = "to";
    static final String BASE_RATE = "base_rate";
    static final String BASE = "base";
    static final String TOTAL = "total";
    static final String REFUNDABLE = "refundable";
    static final String OPEN = "open";

    private PanelColumns() {}

    /** The column of a programme: its id with underscores, which queries need not quote, and a letter in front. */
    static String name(String program) {
        return "p_" + program.replace('-', '_');
    }

    /** All names. */
    static List<String> names(List<String> programs) {
        List<String> names = new ArrayList<>(List.of(HTS, ORIGIN, FROM, TO, BASE_RATE, BASE));
        programs.forEach(program -> names.add(name(program)));
        names.addAll(List.of(TOTAL, REFUNDABLE, OPEN));
        return names;
    }
}
