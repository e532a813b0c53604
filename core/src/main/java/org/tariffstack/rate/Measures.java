package org.tariffstack.rate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register of measures: collected from everything a rate can be charged on. */
final class Measures {

    static final Map<String, Measure> BY_KEY = collect();
    static final List<Measure> ALL = List.copyOf(BY_KEY.values());

    private Measures() {
    }

    private static Map<String, Measure> collect() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Per per : Per.all()) {
            put(measures, per.measure());
        }
        put(measures, Measure.SUGAR_DEGREES);
        for (Part part : Part.values()) {
            part.measure().ifPresent(measure -> put(measures, measure));
        }
        return measures;
    }

    private static void put(Map<String, Measure> measures, Measure measure) {
        Measure other = measures.putIfAbsent(measure.key(), measure);
        if (other != null && !other.equals(measure)) {
            throw new IllegalStateException("Two measures share the key " + measure.key());
        }
    }
}
