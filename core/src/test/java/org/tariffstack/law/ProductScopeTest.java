package org.tariffstack.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.ProductMatch.Coverage;

/** How codes of every length meet codes, lists and carve-outs. */
class ProductScopeTest {
    private static final Instant MAY = Instant.parse("2025-05-01T12:00:00Z");
    private static final Instant JUNE = Instant.parse("2025-06-01T04:01:00Z");
    private static final LocalDate ACT = LocalDate.of(2025, 6, 20);
    private static final SourcePlace PLACE = new SourcePlace("lists/test.csv", 2);
    private static final Condition BIFACIAL = new Condition.PaysColumn(1);
    private static final Condition WOODEN = new Condition.PaysColumn(2);

    @Test
    void everythingHoldsEveryCode() {
        assertThat(ProductScope.EVERY.match(HtsCode.of("95"), MAY, null)).isEqualTo(ProductMatch.WHOLE);
        assertThat(ProductScope.EVERY.match(HtsCode.of("9503000011"), MAY, null)).isEqualTo(ProductMatch.WHOLE);
    }

    @Test
    void aPrefixHoldsAllBelowItWhollyAndAllAboveItInPart() {
        ProductScope scope = scope(codes("950300"), List.of(), codes(), List.of());
        assertThat(coverage(scope, "9503000011")).isEqualTo(Coverage.WHOLE);
        assertThat(coverage(scope, "95030000")).isEqualTo(Coverage.WHOLE);
        assertThat(coverage(scope, "950300")).isEqualTo(Coverage.WHOLE);
        assertThat(coverage(scope, "9503")).isEqualTo(Coverage.PART);
        assertThat(coverage(scope, "95")).isEqualTo(Coverage.PART);
        assertThat(coverage(scope, "9504")).isEqualTo(Coverage.NONE);
        assertThat(coverage(scope, "96")).isEqualTo(Coverage.NONE);
    }

    @Test
    void aListMatchesLikeItsEntries() {
        CodeList list = list(item("7208", Condition.ALWAYS), item("9503000011", Condition.ALWAYS));
        assertThat(list.match(HtsCode.of("72081000"), MAY, null)).isEqualTo(ProductMatch.WHOLE);
        assertThat(list.match(HtsCode.of("72"), MAY, null).coverage()).isEqualTo(Coverage.PART);
        assertThat(list.match(HtsCode.of("95030000"), MAY, null).coverage()).isEqualTo(Coverage.PART);
        assertThat(list.match(HtsCode.of("9503000012"), MAY, null)).isEqualTo(ProductMatch.NONE);
        assertThat(list.match(HtsCode.of("9504"), MAY, null)).isEqualTo(ProductMatch.NONE);
    }

    @Test
    void anEntryCountsInItsTimeAndToTheKnowledgeOfTheDay() {
        CodeList.Item retroactive = new CodeList.Item(HtsCode.of("7208"),
                new Validity(new EffectivePeriod(JUNE, Instant.MAX), ACT, null), Condition.ALWAYS, "", PLACE);
        CodeList list = new CodeList("test", "Test", citation(), List.of(retroactive), PLACE);
        assertThat(list.match(HtsCode.of("7208"), JUNE.minusSeconds(1), null)).isEqualTo(ProductMatch.NONE);
        assertThat(list.match(HtsCode.of("7208"), JUNE, null)).isEqualTo(ProductMatch.WHOLE);
        assertThat(list.match(HtsCode.of("7208"), JUNE, ACT.minusDays(1))).isEqualTo(ProductMatch.NONE);
        assertThat(list.match(HtsCode.of("7208"), JUNE, ACT)).isEqualTo(ProductMatch.WHOLE);
        assertThat(list.match(HtsCode.of("72"), JUNE, ACT.minusDays(1))).isEqualTo(ProductMatch.NONE);
    }

    @Test
    void theConditionOfAnEntryComesWithTheMatch() {
        CodeList list = list(item("8541", BIFACIAL));
        assertThat(list.match(HtsCode.of("85414300"), MAY, null))
                .isEqualTo(new ProductMatch(Coverage.WHOLE, BIFACIAL));
        assertThat(list.match(HtsCode.of("85"), MAY, null)).isEqualTo(new ProductMatch(Coverage.PART, BIFACIAL));
    }

    @Test
    void conditionsOfEntriesOfOneWidthAreAlternatives() {
        CodeList list = list(item("8541", BIFACIAL), item("854143", WOODEN));
        assertThat(list.match(HtsCode.of("85414300"), MAY, null))
                .isEqualTo(new ProductMatch(Coverage.WHOLE, new Condition.Any(List.of(BIFACIAL, WOODEN))));
        assertThat(list(item("8541", BIFACIAL), item("854143", BIFACIAL)).match(HtsCode.of("854143"), MAY, null))
                .isEqualTo(new ProductMatch(Coverage.WHOLE, BIFACIAL));
        assertThat(list(item("8541", BIFACIAL), item("854143", Condition.ALWAYS)).match(HtsCode.of("854143"), MAY,
                null)).isEqualTo(ProductMatch.WHOLE);
    }

    @Test
    void theGoodsThatDoNotMeetTheConditionOfTheirEntryCanBeTakenIn() {
        CodeList list = list(item("8541", BIFACIAL), item("9503", Condition.ALWAYS));
        ProductScope others = new ProductScope("!@test", false, List.of(), List.of(), List.of(list), List.of(), List.of());
        assertThat(others.match(HtsCode.of("85414300"), MAY, null))
                .isEqualTo(new ProductMatch(Coverage.WHOLE, new Condition.Not(BIFACIAL)));
        assertThat(others.match(HtsCode.of("9503"), MAY, null)).isEqualTo(ProductMatch.NONE);
        assertThat(others.match(HtsCode.of("9504"), MAY, null)).isEqualTo(ProductMatch.NONE);
        assertThat(others.listsTakenIn()).containsExactly(list);
    }

    @Test
    void aCarveOutOfTheWholeCodeLeavesNothing() {
        ProductScope scope = scope(codes("95"), List.of(), codes("9503"), List.of());
        assertThat(coverage(scope, "9503")).isEqualTo(Coverage.NONE);
        assertThat(coverage(scope, "95030000")).isEqualTo(Coverage.NONE);
        assertThat(coverage(scope, "9504")).isEqualTo(Coverage.WHOLE);
    }

    @Test
    void aCarveOutOfAPartLeavesAPart() {
        ProductScope scope = scope(codes("95"), List.of(), codes("95030000"), List.of());
        assertThat(coverage(scope, "9503")).isEqualTo(Coverage.PART);
        assertThat(coverage(scope, "95")).isEqualTo(Coverage.PART);
    }

    @Test
    void aConditionalCarveOutLeavesTheGoodsThatDoNotMeetIt() {
        ProductScope all = new ProductScope("* -@test", true, List.of(), List.of(), List.of(), List.of(),
                List.of(list(item("9503", WOODEN))));
        assertThat(all.match(HtsCode.of("95030000"), MAY, null)).isEqualTo(new ProductMatch(Coverage.WHOLE,
                new Condition.All(List.of(Condition.ALWAYS, new Condition.Not(WOODEN)))));
        assertThat(all.match(HtsCode.of("9504"), MAY, null)).isEqualTo(ProductMatch.WHOLE);
    }

    @Test
    void aCarveOutCountsInItsTimeOnly() {
        CodeList.Item later = new CodeList.Item(HtsCode.of("9503"),
                new Validity(new EffectivePeriod(JUNE, Instant.MAX), null, null), Condition.ALWAYS, "", PLACE);
        ProductScope scope = scope(codes("95"), List.of(), codes(),
                List.of(new CodeList("test", "Test", citation(), List.of(later), PLACE)));
        assertThat(scope.match(HtsCode.of("9503"), JUNE.minusSeconds(1), null)).isEqualTo(ProductMatch.WHOLE);
        assertThat(scope.match(HtsCode.of("9503"), JUNE, null)).isEqualTo(ProductMatch.NONE);
    }

    @Test
    void codesAndListsAddUp() {
        ProductScope scope = scope(codes("01"), List.of(list(item("7208", Condition.ALWAYS))), codes(), List.of());
        assertThat(coverage(scope, "0101")).isEqualTo(Coverage.WHOLE);
        assertThat(coverage(scope, "7208")).isEqualTo(Coverage.WHOLE);
        assertThat(coverage(scope, "7209")).isEqualTo(Coverage.NONE);
        ProductScope two = scope(codes(), List.of(list(item("7208", Condition.ALWAYS)), list(item("7209", Condition.ALWAYS))), codes(),
                List.of());
        assertThat(coverage(two, "7208")).isEqualTo(Coverage.WHOLE);
        assertThat(coverage(two, "7209")).isEqualTo(Coverage.WHOLE);
    }

    private static Coverage coverage(ProductScope scope, String code) {
        return scope.match(HtsCode.of(code), MAY, null).coverage();
    }

    private static List<HtsCode> codes(String... codes) {
        return Stream.of(codes).map(HtsCode::of).toList();
    }

    private static ProductScope scope(List<HtsCode> in, List<CodeList> lists, List<HtsCode> out,
            List<CodeList> exceptLists) {
        return new ProductScope("test", false, in, lists, List.of(), out, exceptLists);
    }

    private static CodeList list(CodeList.Item... items) {
        return new CodeList("test", "Test", citation(), List.of(items), PLACE);
    }

    private static CodeList.Item item(String code, Condition when) {
        return new CodeList.Item(HtsCode.of(code), Validity.ALWAYS, when, "", PLACE);
    }

    private static Citation citation() {
        return new Citation("Order 1", Confidence.PRIMARY);
    }
}
