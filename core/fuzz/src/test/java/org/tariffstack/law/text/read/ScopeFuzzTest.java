package org.tariffstack.law.text.read;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.fuzz.Corpus;
import org.tariffstack.fuzz.Fuzz;
import org.tariffstack.fuzz.Mutator;
import org.tariffstack.fuzz.Share;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.law.text.csv.Row;

/** A scope is read, or what is wrong with it is noted; and it can be asked in either case. */
class ScopeFuzzTest {
    private static final List<String> SIGNS = List.of("*", "-", "@", "!@", "!", " ", "CN", "CN HK", "-GB", "9503", "7208.10.15",
            "-7208", "@301-cn-list3", "-@122-aa-ii", "!@122-aa-iii", "@column2");

    /** A scope of products or of origins. */
    private record Scope(boolean products, String text) {}

    @Test
    void scopes() throws Exception {
        TariffBook book = TariffStack.unitedStates().book();
        Mutator goods = new Mutator(Corpus.ofLayers("products"), SIGNS);
        Mutator countries = new Mutator(Corpus.ofLayers("origins"), SIGNS);
        Origin china = new Origin("CN");
        HtsCode toys = HtsCode.of("9503.00.00");
        Fuzz.<Scope>of(Share.SCOPE).feed((Random random) -> {
            boolean products = random.nextBoolean();
            return new Scope(products, (products ? goods : countries).text(random));
        }, scope -> {
            Problems problems = new Problems();
            ScopeParser parser = new ScopeParser(book.countries(), book.codeLists(), book.countryLists());
            Row row = new Row(field -> scope.text, new SourcePlace("layers/fuzz.csv", 2), problems);
            if (scope.products) {
                parser.products(row, "products", false).match(toys, book.verifiedThrough(), null);
            } else {
                parser.origins(row, "origins").contains(china, book.verifiedThrough(), null);
            }
            return problems.found().isEmpty();
        });
    }
}
