package org.tariffstack.engine.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Condition;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.Books;

/** Codes on the same lists in the same way are alike to every list; others are not. */
class ListMembershipTest {
    private static final ProductMatch IN_PART = new ProductMatch(ProductMatch.Coverage.PART, Condition.ALWAYS);

    private final TariffBook book = BookReader.read(Books.GOOD);
    private final CodeList steel = book.codeLists().get("steel-goods");
    private final CodeList spared = book.codeLists().get("spared");
    private final ListMembership onSteel = new ListMembership(List.of(steel), List.of(ProductMatch.WHOLE));

    @Test
    void theSameListsInTheSameWayAreAlike() {
        ListMembership same = new ListMembership(List.of(steel), List.of(new ProductMatch(ProductMatch.Coverage.WHOLE, new Condition.All(List.of()))));
        assertThat(same).isEqualTo(onSteel).hasSameHashCodeAs(onSteel);
        assertThat(new ListMembership(List.of(), List.of())).isEqualTo(new ListMembership(List.of(), List.of()));
    }

    @Test
    void otherListsOrAnotherWayAreNot() {
        assertThat(new ListMembership(List.of(spared), List.of(ProductMatch.WHOLE))).isNotEqualTo(onSteel);
        assertThat(new ListMembership(List.of(steel), List.of(IN_PART))).isNotEqualTo(onSteel);
        assertThat(new ListMembership(List.of(steel), List.of(new ProductMatch(ProductMatch.Coverage.WHOLE, new Condition.PaysColumn(1)))))
                .isNotEqualTo(onSteel);
        assertThat(new ListMembership(List.of(), List.of())).isNotEqualTo(onSteel);
        assertThat(onSteel).isNotEqualTo("hits");
    }

    @Test
    void aListSaysHowTheCodeIsOnIt() {
        ListMembership both = new ListMembership(List.of(spared, steel), List.of(IN_PART, ProductMatch.WHOLE));
        assertThat(both.match(spared)).isEqualTo(IN_PART);
        assertThat(both.match(steel)).isEqualTo(ProductMatch.WHOLE);
        assertThat(onSteel.match(spared)).isEqualTo(ProductMatch.NONE);
    }

    /** Steel of 7208.20.00 left the list in October, but for one number. */
    @Test
    void theIndexFindsTheListsThatACodeIsOn() {
        ListIndex index = new ListIndex(book.codeLists().values(), new MemoryBudget(1 << 20));
        Instant november = Instant.parse("2025-11-01T12:00:00Z");
        for (String code : List.of("72082000", "7208200010", "7208200090")) {
            HtsCode hts = HtsCode.of(code);
            assertThat(index.membership(hts, november, null).match(steel)).as(code).isEqualTo(steel.match(hts, november, null));
            assertThat(index.membership(hts, november, null).match(spared)).as(code).isEqualTo(ProductMatch.NONE);
        }
        assertThat(index.membership(HtsCode.of("7208200010"), november, null).match(steel)).isEqualTo(ProductMatch.WHOLE);
        assertThat(index.membership(HtsCode.of("7208200090"), november, null).match(steel)).isEqualTo(ProductMatch.NONE);
    }
}
