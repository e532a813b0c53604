package org.tariffstack.landedcost.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which.
 *
 * @param names the names in the file, in order
 * @param fields the columns that were found, by the name that the commands know them by, and where each stands
 * @param others the names of the columns that are not read, in order
 * @param notice what was taken for what, in a sentence; empty where all names are those of the commands
 */
public record ColumnMap(List<String> names, Map<String, Integer> fields, List<String> others, String notice) {
    private static final int LONGEST_NAME = 60;

    /** Keeps copies. */
    public ColumnMap {
        names = List.copyOf(names);
        fields = Map.copyOf(fields);
        others = List.copyOf(others);
    }

    /** How many of the required columns a row of names has; the header of a file has two or three of them. */
    static int score(List<String> names, Collection<String> required, Map<String, String> stated) {
        Set<String> found = names.stream().map(name -> field(name, required, stated)).filter(required::contains)
                .collect(Collectors.toSet());
        return found.size();
    }

    private static String field(String name, Collection<String> readable, Map<String, String> stated) {
        String bare = name.strip();
        String said = stated.get(ColumnNames.key(bare));
        if (said != null) {
            return said;
        }
        ColumnNames.Name known = ColumnNames.of(bare, readable);
        return known == null ? bare : known.field();
    }

    /**
     * Finds the columns of a file.
     *
     * @param names the names in the file, in order
     * @param readable the columns that the command reads
     * @param required those of them that it needs
     * @param options what the user says, such as what a name stands for
     * @throws IntakeException if a required column is missing, or one stands twice
     */
    public static ColumnMap of(List<String> names, Collection<String> readable, Collection<String> required,
            IntakeOptions options) throws IntakeException {
        Map<String, String> stated = options.columns();
        List<String> bare = names.stream().map(String::strip).toList();
        Map<String, Integer> fields = new LinkedHashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        List<String> asked = new ArrayList<>();
        boolean[] used = new boolean[bare.size()];
        List<String> unmet = new ArrayList<>(stated.keySet());
        for (int i = 0; i < bare.size(); i++) {
            String name = bare.get(i);
            unmet.remove(ColumnNames.key(name));
            String said = stated.get(ColumnNames.key(name));
            ColumnNames.Name known = ColumnNames.of(name, readable);
            String field = said != null ? said : readable.contains(name) ? name : known == null ? "" : known.field();
            if (!readable.contains(field)) {
                continue;
            }
            if (said == null && !name.equals(field) && !Objects.requireNonNull(known).taken()) {
                asked.add(name + "=" + field);
                continue;
            }
            int rank = said != null ? -1 : name.equals(field) ? 0 : Objects.requireNonNull(known).rank();
            @Nullable Integer before = ranks.get(field);
            if (before != null && before.equals(rank)) {
                throw new IntakeException("the column '" + shown(name) + "' stands twice");
            }
            if (before == null || rank < before) {
                if (before != null) {
                    used[Objects.requireNonNull(fields.get(field))] = false;
                }
                ranks.put(field, rank);
                fields.put(field, i);
                used[i] = true;
            }
        }
        if (!unmet.isEmpty()) {
            throw new IntakeException("--map names a column that the file does not have; it has " + list(bare));
        }
        List<String> missing = required.stream().filter(field -> !fields.containsKey(field)).toList();
        if (!missing.isEmpty()) {
            throw new IntakeException(missing(missing, asked, bare, readable));
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                others.add(bare.get(i));
            }
        }
        return new ColumnMap(bare, fields, others, notice(bare, fields));
    }

    private static String missing(List<String> missing, List<String> asked, List<String> names, Collection<String> readable) {
        String text = "the column " + String.join(", ", missing) + " is missing. The file has " + list(names) + ". ";
        List<String> proposals = asked.stream().filter(map -> missing.contains(map.substring(map.lastIndexOf('=') + 1)))
                .toList();
        return text + (proposals.isEmpty()
                ? "Say which column it is with --map \"Name in the file=" + missing.get(0) + "\". There may be "
                        + String.join(", ", readable) + "."
                : "If it is meant, say so with --map \"" + proposals.get(0) + "\".");
    }

    private static String list(List<String> names) {
        return names.stream().map(name -> "'" + shown(name) + "'").collect(Collectors.joining(", "));
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "\u2026";
    }

    private static String notice(List<String> names, Map<String, Integer> fields) {
        List<String> taken = new ArrayList<>();
        fields.forEach((field, place) -> {
            if (!names.get(place).equals(field)) {
                taken.add("'" + shown(names.get(place)) + "' as " + field);
            }
        });
        return taken.isEmpty() ? "" : "read the columns " + String.join(", ", taken);
    }
}
