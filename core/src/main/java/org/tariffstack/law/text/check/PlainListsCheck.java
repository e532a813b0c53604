package org.tariffstack.law.text.check;

import java.util.List;
import java.util.stream.Stream;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Condition;
import org.tariffstack.law.FeeExemption;
import org.tariffstack.law.ImportTax;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.csv.Problems;

/** Whether lists that taxes and exemptions from fees name are without conditions: there nobody asks what their entries ask. */
public final class PlainListsCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        for (ImportTax tax : book.taxes()) {
            check(tax.products(), tax.place(), problems);
        }
        for (FeeExemption exemption : book.feeExemptions()) {
            check(exemption.products(), exemption.place(), problems);
        }
    }

    private static void check(ProductScope products, SourcePlace place, Problems problems) {
        List<CodeList> lists = Stream.concat(products.listsTakenIn().stream(), products.exceptLists().stream()).toList();
        for (CodeList list : lists) {
            list.items().stream().filter(item -> item.when() != Condition.ALWAYS).findFirst()
                    .ifPresent(item -> problems.add(place, "products", "'@" + list.id() + "' has a condition (" + item.place()
                            + "), which only the headings and rules of additional duties ask for"));
        }
    }
}
