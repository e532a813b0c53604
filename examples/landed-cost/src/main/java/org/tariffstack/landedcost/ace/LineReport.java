package org.tariffstack.landedcost.ace;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.intake.IntakeException;
import org.tariffstack.landedcost.intake.Records;

/**
 * The report "Entry Summary Line Tariff Details" (ES-003): a row for each tariff number of each line, in columns that the user
 * chose, in any order. The rows of a line are put together wherever they stand, so the report is held in memory while it is
 * read; of equal texts one is kept.
 */
public final class LineReport {
    private static final List<Role> ROLES = roles();
    /** Without these a file is no such report; the other columns that are needed are asked for by name. */
    private static final List<String> MARKS = List.of("entry", "duty");
    private static final int MOST_TEXTS = 4_000_000;

    private final Map<String, Integer> places;
    private final List<String> names;
    private long skipped;

    private LineReport(Map<String, Integer> places, List<String> names) {
        this.places = places;
        this.names = names;
    }

    /**
     * A column of the report.
     *
     * @param role what it is to us
     * @param name its name in the report
     * @param needed whether lines cannot be put together without it
     */
    private record Role(String role, String name, boolean needed) {}

    private static List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LineReport.class.getResourceAsStream("es-003.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> roles.add(new Role(row.getField("role"), row.getField("name"),
                    row.getField("needed").equals("yes"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(roles);
    }

    /**
     * The report that a header is of, or null if it is of none.
     *
     * @throws IntakeException if it is of the report, which lacks a column without which its lines cannot be put together
     */
    public static @Nullable LineReport of(List<String> names) throws IntakeException {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byKey.putIfAbsent(key(names.get(i)), i);
        }
        Map<String, Integer> places = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Role role : ROLES) {
            Integer place = byKey.get(key(role.name()));
            if (place != null) {
                places.put(role.role(), place);
            } else if (role.needed()) {
                missing.add(role.name());
            }
        }
        if (!places.keySet().containsAll(MARKS)) {
            return null;
        }
        if (!missing.isEmpty()) {
            throw new IntakeException("it is the ACE report of line tariff details (ES-003) without the column '"
                    + String.join("', '", missing) + "': add it to the report in ACE and run it again");
        }
        return new LineReport(Map.copyOf(places), List.copyOf(names));
    }

    private static String key(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** The names of the columns, as the report has them. */
    public List<String> names() {
        return names;
    }

    /** How many rows were left out, since they are of no entry: totals and blank rows. */
    public long skipped() {
        return skipped;
    }

    /**
     * Reads all lines.
     *
     * @param rows the rows after the header
     * @return the lines in the order in which the report begins them, those of an entry together
     */
    public List<ReportLine> read(Records rows) throws IOException {
        Map<String, Map<String, List<Records.Row>>> entries = new LinkedHashMap<>();
        Map<String, String> texts = new HashMap<>();
        List<String> before = List.of();
        for (Records.Row row = rows.next(); row != null; row = rows.next()) {
            String entry = cell(row, "entry");
            if (entry.isEmpty() || cell(row, "hts").isEmpty() && cell(row, "line").isEmpty()) {
                skipped++;
                continue;
            }
            Records.Row kept = kept(row, before, texts);
            before = kept.cells();
            entries.computeIfAbsent(EntryNumber.plain(entry), key -> new LinkedHashMap<>(4))
                    .computeIfAbsent(cell(kept, "line"), key -> new ArrayList<>(4)).add(kept);
        }
        List<ReportLine> lines = new ArrayList<>();
        entries.values().forEach(entry -> entry.values().forEach(group -> lines.add(new ReportLine(this, group))));
        return lines;
    }

    private static Records.Row kept(Records.Row row, List<String> before, Map<String, String> texts) {
        String[] cells = row.cells().toArray(String[]::new);
        for (int i = 0; i < cells.length; i++) {
            if (i < before.size() && cells[i].equals(before.get(i))) {
                cells[i] = before.get(i);
                continue;
            }
            String known = texts.get(cells[i]);
            if (known != null) {
                cells[i] = known;
            } else if (texts.size() < MOST_TEXTS) {
                texts.put(cells[i], cells[i]);
            }
        }
        return new Records.Row(row.line(), List.of(cells));
    }

    /** Whether the report has the column of a role. */
    boolean has(String role) {
        return places.containsKey(role);
    }

    /** What a row has in the column of a role, without blanks around it; empty where there is none. */
    String cell(Records.Row row, String role) {
        Integer place = places.get(role);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
    }
}
