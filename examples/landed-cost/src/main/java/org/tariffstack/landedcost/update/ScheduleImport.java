package org.tariffstack.landedcost.update;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Unit;
import org.tariffstack.landedcost.drift.PrintedLine;
import org.tariffstack.landedcost.drift.export.ExportLine;
import org.tariffstack.landedcost.drift.export.OfficialExport;
import org.tariffstack.law.Preference;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.TariffBook;
import org.tariffstack.rate.RateTextException;

/** Proposes the rows by which the folder of a book follows an official export of a day. */
public final class ScheduleImport {
    private static final String RATES = "schedule/rates.csv";
    private static final String NUMBERS = "schedule/statistical.csv";
    private static final String SUCCESSORS = "schedule/successors.csv";
    private static final int NUMBER = 10;
    /** Units that are printed in words of their own. */
    private static final Map<String, String> UNITS = Map.of("No. and kg", "No kg", "lin. m", "m", "Dz Pcs", "doz.pcs");
    private static final int LINE = 8;
    private static final int MOST_NAMED = 3;

    private final TariffBook book;
    private final LocalDate day;
    private final Instant before;
    private final String from;
    private final String citation;
    private final ScheduleFile rates;
    private final ScheduleFile numbers;
    private final ScheduleFile successors;
    private final Path folder;
    private final Set<String> symbols;
    private final List<String> done = new ArrayList<>();
    private final List<String> decisions = new ArrayList<>();

    private ScheduleImport(TariffBook book, Path folder, LocalDate day, String citation) throws IOException {
        this.book = book;
        this.day = day;
        this.before = day.atStartOfDay(book.zone()).toInstant().minusNanos(1);
        this.from = day + "T00:00";
        this.citation = citation;
        this.folder = folder;
        symbols = book.preferences().stream().map(Preference::symbol).collect(Collectors.toSet());
        rates = ScheduleFile.read(folder.resolve(RATES));
        numbers = ScheduleFile.read(folder.resolve(NUMBERS));
        successors = ScheduleFile.read(folder.resolve(SUCCESSORS));
    }

    /**
     * Compares a book, as it was the day before, with an export and prepares the rows that change.
     *
     * @param book the book that the folder gives
     * @param folder the folder
     * @param export the export
     * @param day the first day of the export
     * @param citation the edition, as it is to be cited
     * @throws IOException if a file of the folder cannot be read
     */
    public static ScheduleImport of(TariffBook book, Path folder, OfficialExport export, LocalDate day, String citation)
            throws IOException {
        ScheduleImport made = new ScheduleImport(book, folder, day, citation);
        made.rateLines(export);
        made.statisticalNumbers(export);
        return made;
    }

    /** What changes, a line for each change. */
    public List<String> done() {
        return List.copyOf(done);
    }

    /** What a person must decide, a line for each question. */
    public List<String> decisions() {
        return List.copyOf(decisions);
    }

    /** Adds what a person must decide between two exports on headings of Chapter 99 and footnotes. */
    public void compareHeadings(OfficialExport earlier, OfficialExport later) {
        decisions.addAll(HeadingChanges.between(earlier, later));
    }

    /**
     * Writes the files that change into the folder.
     *
     * @throws IOException if one cannot be written
     */
    public void write() throws IOException {
        rates.write(folder.resolve(RATES));
        numbers.write(folder.resolve(NUMBERS));
        successors.write(folder.resolve(SUCCESSORS));
    }

    private void rateLines(OfficialExport export) {
        Map<String, ExportLine> printed = new TreeMap<>();
        export.lines().stream().filter(PrintedLine::isRateLine)
                .forEach(line -> printed.merge(line.rateLine(), line, (one, other) -> one.digits().length() <= other.digits().length()
                        ? one : other));
        Map<String, RateLine> held = new TreeMap<>();
        book.schedule().lines().stream().filter(line -> line.validity().period().contains(before))
                .forEach(line -> held.put(line.code().dotted(), line));
        printed.forEach((number, line) -> compare(number, line, Optional.ofNullable(held.get(number))));
        held.keySet().stream().filter(number -> !printed.containsKey(number)).forEach(number -> decisions.add(
                "Rate line " + number + " is not in the export: if the law has ended it, end its row on " + day
                        + " and those of the lists that name it; an export may also leave a line out by mistake."));
    }

    private void compare(String number, ExportLine line, Optional<RateLine> held) {
        // Lines of chapter 98 that only grant special rates are filed beside the line that classifies the good.
        if (line.general().isEmpty() && held.isEmpty()) {
            return;
        }
        PrintedLine printed;
        try {
            printed = PrintedLine.of(line);
        } catch (RateTextException e) {
            decisions.add("Rate line " + number + " is printed in words that are not understood, and was left as it is: "
                    + e.getMessage());
            return;
        }
        if (printed.general().isEmpty() || held.isPresent() && printed.isSaidBy(held.get())) {
            return;
        }
        List<String> strange = printed.symbols().stream().filter(symbol -> !symbols.contains(symbol)).toList();
        if (!strange.isEmpty()) {
            decisions.add("Rate line " + number + " was left as it is: its special column names '" + String.join("', '", strange)
                    + "', which is no program of preferences.csv; mostly a misprint.");
            return;
        }
        String digits = number.replace(".", "");
        String units = held.map(old -> String.join(" ", old.units())).orElseGet(() -> units(line, number));
        rates.close(digits, from);
        rates.add(Map.of("hts", digits, "general", printed.general(), "special", printed.special(),
                "column2", printed.column2(), "units", units, "from", from));
        if (held.isPresent()) {
            done.add("Rate line " + number + " changes: " + held.get().generalText() + " | " + held.get().specialText() + " | "
                    + held.get().column2Text() + " -> " + printed.general() + " | " + printed.special() + " | " + printed.column2());
        } else {
            done.add("Rate line " + number + " is new: " + printed.general());
            decisions.add("Rate line " + number + " is new: which lists name the line that it takes the place of?");
        }
    }

    private void statisticalNumbers(OfficialExport export) {
        Map<String, ExportLine> printed = new TreeMap<>();
        export.lines().stream().filter(line -> line.digits().length() == NUMBER && !line.isAdditional())
                .forEach(line -> printed.putIfAbsent(line.digits(), line));
        Set<String> held = book.schedule().statisticalNumbers().stream()
                .filter(number -> number.validity().period().contains(before)).map(number -> number.code().digits())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> numbered = printed.keySet().stream().map(number -> number.substring(0, LINE)).collect(Collectors.toSet());
        List<String> silent = held.stream().filter(number -> !numbered.contains(number.substring(0, LINE))).toList();
        if (!silent.isEmpty()) {
            decisions.add(silent.size() + " statistical numbers stand below lines for which the export prints none, as it does in "
                    + "chapter 91; they were left as they are: " + all(silent.subList(0, Math.min(MOST_NAMED, silent.size()))) + ", …");
            held.removeAll(silent);
        }
        units(printed, held);
        Map<String, List<String>> born = new TreeMap<>();
        Map<String, List<String>> gone = new TreeMap<>();
        printed.keySet().stream().filter(number -> !held.contains(number))
                .forEach(number -> born.computeIfAbsent(number.substring(0, LINE), key -> new ArrayList<>()).add(number));
        held.stream().filter(number -> !printed.containsKey(number))
                .forEach(number -> gone.computeIfAbsent(number.substring(0, LINE), key -> new ArrayList<>()).add(number));
        gone.values().forEach(all -> all.forEach(number -> {
            numbers.close(number, from);
            done.add("Statistical number " + dotted(number) + " ends.");
        }));
        printed.forEach((number, line) -> {
            if (!held.contains(number) && !silent.contains(number)) {
                numbers.add(Map.of("hts", number, "units", units(line, dotted(number)), "from", from));
                done.add("Statistical number " + dotted(number) + " begins.");
            }
        });
        gone.forEach((line, old) -> succeed(line, old, born.getOrDefault(line, List.of())));
    }

    private void units(Map<String, ExportLine> printed, Set<String> held) {
        for (String number : held) {
            ExportLine line = printed.get(number);
            String units = line == null ? "" : units(line, dotted(number));
            String was = numbers.openField(number, "units");
            if (!units.isEmpty() && !units.equals(was)) {
                numbers.close(number, from);
                numbers.add(Map.of("hts", number, "units", units, "from", from));
                done.add("Statistical number " + dotted(number) + " is reported in " + units + ", no longer in " + was + ".");
            }
        }
    }

    /** Who takes over can be told where one number was divided, or several were joined into one. */
    private void succeed(String line, List<String> old, List<String> next) {
        if (next.isEmpty() || old.size() > 1 && next.size() > 1) {
            decisions.add("Statistical numbers of " + dotted(line) + ": " + all(old) + " end"
                    + (next.isEmpty() ? "; which number takes over, and do lists name them?"
                            : " and " + all(next) + " begin; which takes over from which?"));
            return;
        }
        for (String one : old) {
            for (String other : next) {
                successors.add(Map.of("number", one, "successor", other, "from", from, "citation", citation,
                        "confidence", "inferred"));
                done.add("Statistical number " + dotted(other) + " takes over from " + dotted(one) + " (inferred).");
            }
        }
    }

    private String units(ExportLine line, String number) {
        List<String> words = new ArrayList<>();
        for (String printed : line.units()) {
            String word = UNITS.getOrDefault(printed.strip(), printed.strip().replace(". ", " ").replaceAll("\\.$", "")
                    .replace(' ', '.').replace("liters", "liter").replace('²', '2').replace('³', '3'));
            if (word.isEmpty() || word.equals("X")) {
                continue;
            }
            if (isUnit(word)) {
                words.add(word);
            } else {
                decisions.add("The unit '" + printed + "' of " + number + " is not known: complete the row.");
            }
        }
        return String.join(" ", words);
    }

    /** Two units, or one with a word on what is measured before or behind it. */
    private static boolean isUnit(String word) {
        return word.indexOf(' ') > 0 || Unit.find(word).isPresent()
                || Unit.find(word.substring(word.lastIndexOf('.') + 1)).isPresent()
                || word.indexOf('.') > 0 && Unit.find(word.substring(0, word.indexOf('.'))).isPresent();
    }

    private static String all(List<String> numbers) {
        return numbers.stream().map(ScheduleImport::dotted).collect(Collectors.joining(", "));
    }

    private static String dotted(String digits) {
        return HtsCode.of(digits).dotted();
    }
}
