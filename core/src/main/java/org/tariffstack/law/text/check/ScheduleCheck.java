package org.tariffstack.law.text.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Unit;
import org.tariffstack.law.Preference;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.rate.RateTextException;
import org.tariffstack.rate.SpecialColumn;

/**
 * Whether every cell of the schedule can be read, and no line stands in it twice. Column 2 may be blank if no country pays it,
 * and in the chapter of special classifications.
 */
public final class ScheduleCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        Set<String> symbols = book.preferences().stream().map(Preference::symbol).collect(Collectors.toSet());
        boolean hasColumn2 = !book.column2Countries().members().isEmpty();
        Once once = new Once(problems);
        for (RateLine line : book.schedule().lines()) {
            once.see(line.code(), line.validity(), line.place());
            parse(line::general, line.place(), "general", problems);
            SpecialColumn special = parse(line::special, line.place(), "special", problems);
            if (special != null) {
                special.symbols().stream().filter(symbol -> !symbols.contains(symbol)).forEach(symbol -> problems.add(
                        line.place(), "special", "no preference '" + symbol + "' in preferences.csv"));
            }
            parse(line::column2, line.place(), "column2", problems);
            if (line.column2Text().isEmpty() && hasColumn2 && !book.nationalChapters().isSpecial(line.code())) {
                problems.add(line.place(), "column2", "is blank though goods of some countries pay column 2; only lines of the special_chapter of book.csv may lack it");
            }
            units(line.units(), line.place(), problems);
        }
        for (StatisticalCode number : book.schedule().statisticalNumbers()) {
            once.see(number.code(), number.validity(), number.place());
            units(number.units(), number.place(), problems);
            if (!book.schedule().knows(number.code(), number.validity().period())) {
                problems.warn(number.place(), "hts", "there is no rate line " + number.code().truncatedTo(8)
                        + " while the number is in use");
            }
        }
    }

    private static <T> @Nullable T parse(Supplier<@Nullable T> cell, SourcePlace place, String field,
            Problems problems) {
        try {
            return cell.get();
        } catch (RateTextException e) {
            problems.add(place, field, e.getMessage());
            return null;
        }
    }

    /** A unit may carry a word on what is measured: {@code Cu.kg} is copper content, {@code t.adw} air dry weight. */
    private static void units(List<String> words, SourcePlace place, Problems problems) {
        for (String word : words) {
            boolean known = Unit.find(word).isPresent()
                    || Unit.find(word.substring(word.lastIndexOf('.') + 1)).isPresent()
                    || word.indexOf('.') > 0 && Unit.find(word.substring(0, word.indexOf('.'))).isPresent();
            if (!known) {
                problems.add(place, "units", "'" + word + "' is no unit");
            }
        }
    }

    /** Remembers the lines seen, to tell those that stand twice at one time. */
    private record Once(Map<HtsCode, Map<SourcePlace, Validity>> seen, Problems problems) {
        Once(Problems problems) {
            this(new HashMap<>(), problems);
        }

        void see(HtsCode code, Validity validity, SourcePlace place) {
            Map<SourcePlace, Validity> before = seen.computeIfAbsent(code, key -> new HashMap<>(2));
            before.entrySet().stream().filter(other -> other.getValue().period().overlaps(validity.period()))
                    .findFirst().ifPresent(other -> problems.add(place, "hts", "overlapping versions of " + code
                            + ": line " + other.getKey().line() + " holds at the same time"));
            before.put(place, validity);
        }
    }
}
