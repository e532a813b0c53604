package org.tariffstack.landedcost.cape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of declarations: one column, an entry a row, no more than CAPE takes, one importer a file. */
public final class Declarations {
    private final CapeRules rules;
    private final Map<String, TreeSet<String>> byImporter = new TreeMap<>();

    /** No declarations yet. */
    public Declarations(CapeRules rules) {
        this.rules = rules;
    }

    /** Adds an entry; one that is there already stays there once, since CAPE rejects files that name an entry twice. */
    public void add(String importer, String entry) {
        byImporter.computeIfAbsent(importer, key -> new TreeSet<>()).add(entry);
    }

    /**
     * A file.
     *
     * @param name its name, such as cape-12-3456789-1.csv
     * @param importer the number of the importer, or empty where the file names none
     * @param entries the numbers of its entries, in order
     */
    public record Declaration(String name, String importer, List<String> entries) {
        /** Keeps a copy. */
        public Declaration {
            entries = List.copyOf(entries);
        }
    }

    /** The files. */
    public List<Declaration> files() {
        List<Declaration> files = new ArrayList<>();
        byImporter.forEach((importer, entries) -> {
            List<String> all = new ArrayList<>(entries);
            String name = "cape-" + (importer.isEmpty() ? "" : importer.replaceAll("[^A-Za-z0-9-]", "_") + "-");
            for (int i = 0; i < all.size(); i += rules.mostEntries()) {
                files.add(new Declaration(name + (i / rules.mostEntries() + 1) + ".csv", importer,
                        all.subList(i, Math.min(all.size(), i + rules.mostEntries()))));
            }
        });
        return files;
    }

    /** The text of a file. */
    public String text(Collection<String> entries) {
        StringBuilder text = new StringBuilder(rules.column()).append("\r\n");
        entries.forEach(entry -> text.append(entry).append("\r\n"));
        return text.toString();
    }
}
