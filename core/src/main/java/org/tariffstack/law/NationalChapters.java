package org.tariffstack.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.HtsCode;

/**
 * Chapters that a tariff adds to those of the Harmonized System for numbers that say how goods are treated, not what they
 * are. A country may have none: then all numbers are of goods.
 *
 * @param special the chapter of special classifications, which are filed before the numbers of additional duties, or null
 * @param additional the chapter whose numbers stand for additional duties and reliefs and are filed beside the code of the
 *        goods, or null
 * @param citation where that stands; empty without chapters
 */
public record NationalChapters(@Nullable Integer special, @Nullable Integer additional, Optional<Citation> citation) {
    /** All numbers are of goods. */
    public static final NationalChapters NONE = new NationalChapters(null, null, Optional.empty());

    /** How many digits a number of the chapter of additional duties has in law. */
    private static final int LEGAL_LENGTH = 8;

    /** Whether the number is a special classification, which stands beside that of the goods. */
    public boolean isSpecial(HtsCode number) {
        return special != null && number.chapter() == special;
    }

    /** Whether the number is one of additional duties rather than of goods. */
    public boolean isAdditional(HtsCode number) {
        return additional != null && number.chapter() == additional;
    }

    /** The number as the law has it: systems fill numbers of additional duties up to ten digits. */
    public HtsCode legal(HtsCode number) {
        return isAdditional(number) ? number.truncatedTo(LEGAL_LENGTH) : number;
    }
}
