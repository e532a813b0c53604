package org.tariffstack.landedcost.options;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.tariffstack.TariffStack;
import org.tariffstack.assessment.Rounding;
import org.tariffstack.landedcost.books.Books;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options on how the law is read and amounts are rounded. */
public final class LawOptions {
    @Option(names = "--known-on", paramLabel = "DATE",
            description = "Answer with the law as it was known on that day: acts enacted later do not count.")
    private LocalDate knownOn;

    @Option(names = "--strict",
            description = "Refuse entries after the day through which the book was checked, instead of warning.")
    private boolean strict;

    @Option(names = "--rounding", paramLabel = "HOW", defaultValue = "exact", converter = RoundingName.class,
            completionCandidates = RoundingNames.class,
            description = "exact, or us-customs: the value in whole dollars and each duty in cents "
                    + "(19 CFR 159.3). Default: ${DEFAULT-VALUE}.")
    private Rounding rounding;

    TariffStack apply(TariffStack stack) {
        TariffStack law = rounding == Rounding.EXACT ? stack : stack.rounding(rounding);
        law = strict ? law.strict() : law;
        return knownOn == null ? law : law.asKnownOn(knownOn);
    }

    public Books books() {
        return new Books(this::apply);
    }

    /** What can be written there, for shells that complete. */
    static final class RoundingNames implements Iterable<String> {
        RoundingNames() {}

        @Override
        public Iterator<String> iterator() {
            return List.of("exact", "us-customs").iterator();
        }
    }

    /** Reads the rounding as the options write it. */
    static final class RoundingName implements ITypeConverter<Rounding> {
        RoundingName() {}

        @Override
        public Rounding convert(String text) {
            return switch (text) {
                case "exact" -> Rounding.EXACT;
                case "us-customs" -> Rounding.US_CUSTOMS;
                default -> throw new TypeConversionException("'" + text + "' is no rounding: write exact or us-customs");
            };
        }
    }
}
