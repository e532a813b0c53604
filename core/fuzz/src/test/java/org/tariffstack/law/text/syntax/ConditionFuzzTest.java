package org.tariffstack.law.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.fuzz.Corpus;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.law.Condition;
import org.tariffstack.law.TariffBook;

/** A text is a condition that reads its own text back, or it is refused. */
class ConditionFuzzTest {
    private static final List<String> SIGNS = List.of("(", ")", "|", "!", " ", "?yes", "?no", "<", "<=", ">", ">=", "=", "loaded",
            "exported", "entered", "2025-04-05T00:01", "general", "column1", "15%", "value", "800", "age:", "vehicle_year", "claimed",
            "declared", "column=2", "spi=S,S+", "spi=none", "chapter=50..63", "chapter=72", "CA,MX", "vessel", "..", ",");

    @Test
    void conditions() throws Exception {
        TariffBook book = TariffStack.unitedStates().book();
        Mutator texts = new Mutator(Mutator.both(Corpus.ofLayers("when"), Corpus.of("precedence.csv", "when")),
                Mutator.both(SIGNS, List.copyOf(book.facts().keySet())));
        Fuzz.<String>of(Share.CONDITION, ConditionSyntaxException.class).feed(texts::text, text -> {
            // A parser keeps what it read, so that each text gets one of its own.
            ConditionParser parser = new ConditionParser(book.facts(), ZoneId.of("America/New_York"));
            Condition condition = parser.parse(text);
            assertThat(parser.parse(condition.text())).isEqualTo(condition);
            return true;
        });
    }
}
