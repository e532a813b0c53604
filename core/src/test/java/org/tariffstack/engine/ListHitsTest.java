package org.tariffstack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Condition;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.TariffBook;

/** Codes on the same lists in the same way are alike to every list; others are not. */
class ListHitsTest {
    private static final ProductMatch IN_PART = new ProductMatch(ProductMatch.Coverage.PART, Condition.ALWAYS);

    private final TariffBook book = Freedonia.asItIs().book;
    private final CodeList steel = book.codeLists().get("steel-goods");
    private final CodeList spared = book.codeLists().get("spared");
    private final ListHits onSteel = new ListHits(List.of(steel), List.of(ProductMatch.WHOLE));

    @Test
    void theSameListsInTheSameWayAreAlike() {
        ListHits same = new ListHits(List.of(steel), List.of(new ProductMatch(ProductMatch.Coverage.WHOLE, new Condition.All(List.of()))));
        assertThat(same).isEqualTo(onSteel).hasSameHashCodeAs(onSteel);
        assertThat(new ListHits(List.of(), List.of())).isEqualTo(new ListHits(List.of(), List.of()));
    }

    @Test
    void otherListsOrAnotherWayAreNot() {
        assertThat(new ListHits(List.of(spared), List.of(ProductMatch.WHOLE))).isNotEqualTo(onSteel);
        assertThat(new ListHits(List.of(steel), List.of(IN_PART))).isNotEqualTo(onSteel);
        assertThat(new ListHits(List.of(steel), List.of(new ProductMatch(ProductMatch.Coverage.WHOLE, new Condition.PaysColumn(1)))))
                .isNotEqualTo(onSteel);
        assertThat(new ListHits(List.of(), List.of())).isNotEqualTo(onSteel);
        assertThat(onSteel).isNotEqualTo("hits");
    }

    @Test
    void aListSaysHowTheCodeIsOnIt() {
        ListHits both = new ListHits(List.of(spared, steel), List.of(IN_PART, ProductMatch.WHOLE));
        assertThat(both.match(spared)).isEqualTo(IN_PART);
        assertThat(both.match(steel)).isEqualTo(ProductMatch.WHOLE);
        assertThat(onSteel.match(spared)).isEqualTo(ProductMatch.NONE);
    }

    /** Steel of 7208.20.00 left the list in October, but for one number. */
    @Test
    void aCodeBelowEightDigitsIsAskedOfEachList() {
        ListIndex index = new ListIndex(book.codeLists().values());
        Instant november = Instant.parse("2025-11-01T12:00:00Z");
        for (String code : List.of("7208", "720820", "72082000", "7208200010", "7208200090")) {
            HtsCode hts = HtsCode.of(code);
            assertThat(index.matcher(hts, november, null).match(steel)).as(code).isEqualTo(steel.match(hts, november, null));
            assertThat(index.matcher(hts, november, null).match(spared)).as(code).isEqualTo(ProductMatch.NONE);
        }
        assertThat(index.matcher(HtsCode.of("720820"), november, null).match(steel)).isEqualTo(IN_PART);
        assertThat(index.matcher(HtsCode.of("7208200010"), november, null).match(steel)).isEqualTo(ProductMatch.WHOLE);
        assertThat(index.matcher(HtsCode.of("7208200090"), november, null).match(steel)).isEqualTo(ProductMatch.NONE);
    }
}
