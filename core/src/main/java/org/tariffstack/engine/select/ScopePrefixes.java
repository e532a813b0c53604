package org.tariffstack.engine.select;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;

/** The codes that scopes name themselves, without a list. */
final class ScopePrefixes {
    private final TreeSet<String> prefixes = new TreeSet<>();

    ScopePrefixes(TariffBook book) {
        book.layers().forEach(layer -> add(layer.products()));
        book.displacements().forEach(rule -> add(rule.products()));
    }

    private void add(ProductScope scope) {
        scope.codes().forEach(code -> prefixes.add(code.digits()));
        scope.exceptCodes().forEach(code -> prefixes.add(code.digits()));
    }

    /** Those that hold the code, and behind a '>' each those that it stands above. */
    List<String> of(HtsCode code) {
        List<String> found = new ArrayList<>(2);
        String digits = code.digits();
        for (int length = 2; length <= digits.length(); length += 2) {
            String prefix = digits.substring(0, length);
            if (prefixes.contains(prefix)) {
                found.add(prefix);
            }
        }
        // What is named holds the code itself wholly and the code above it in part: the two are not reached alike.
        for (String below : prefixes.subSet(digits + '0', digits + ':')) {
            found.add('>' + below);
        }
        return found;
    }
}
