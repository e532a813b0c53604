package org.tariffstack.cost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tariffstack.assessment.Assessment;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.Answer;
import org.tariffstack.law.Condition;
import org.tariffstack.law.TariffBook;

/** What a landed cost asks of the law; {@code TariffStack} answers it. */
public interface Assessor {
    /** The book. */
    TariffBook book();

    /** The day whose knowledge counts, or null for what is understood now. */
    @Nullable LocalDate knownOn();

    /** The duties of an entry, each in cents. */
    Assessment assess(Entry entry);

    /** Whether a condition holds of an entry. */
    Answer test(Entry entry, Condition condition);
}
