package org.tariffstack.law.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.Citation;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.Country;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.OriginScope;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.BookProblem;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.law.text.csv.Row;

class ScopeParserTest {
    private static final SourcePlace PLACE = new SourcePlace("lists.csv", 2);
    private static final Citation ORDER = new Citation("Order 1", Confidence.PRIMARY);
    private static final Origin OZ = new Origin("OZ");
    private static final Origin ZENDA = new Origin("ZE");
    private static final CodeList TOYS = new CodeList("toys", "Toys", ORDER, List.of(), PLACE);
    private static final CodeList DOLLS = new CodeList("dolls", "Dolls", ORDER, List.of(), PLACE);
    private static final CountryList ALLIES = new CountryList("allies", "Allies", ORDER, List.of(), PLACE);
    private static final ScopeParser PARSER = new ScopeParser(
            Map.of(OZ, new Country(OZ, "Oz"), ZENDA, new Country(ZENDA, "Zenda")),
            Map.of("toys", TOYS, "dolls", DOLLS), Map.of("allies", ALLIES));

    private final Problems problems = new Problems();

    @Test
    void everything() {
        assertThat(origins("*")).isSameAs(OriginScope.EVERY);
        assertThat(origins("")).isSameAs(OriginScope.EVERY);
        assertThat(products("*")).isSameAs(ProductScope.EVERY);
        assertThat(products("* ")).isSameAs(ProductScope.EVERY);
        assertThat(messages()).isEmpty();
    }

    @Test
    void blankGoodsAreAMistakeUnlessTheyStandForAll() {
        ProductScope blank = parse("", (row, field) -> PARSER.products(row, field, true));
        assertThat(blank).isSameAs(ProductScope.EVERY);
        assertThat(messages()).isEmpty();
        products("");
        assertThat(messages()).containsExactly("nothing is taken in; write * for every good");
    }

    @Test
    void countriesAndListsInAndOut() {
        assertThat(origins("OZ @allies")).isEqualTo(
                new OriginScope("OZ @allies", false, Set.of(OZ), List.of(ALLIES), Set.of(), List.of()));
        assertThat(origins("* -OZ -@allies")).isEqualTo(
                new OriginScope("* -OZ -@allies", true, Set.of(), List.of(), Set.of(OZ), List.of(ALLIES)));
        assertThat(origins("-ZE @allies")).isEqualTo(
                new OriginScope("-ZE @allies", false, Set.of(), List.of(ALLIES), Set.of(ZENDA), List.of()));
        assertThat(messages()).isEmpty();
    }

    @Test
    void codesAndListsInAndOut() {
        assertThat(products("9503 @toys -9503.00.00 -@dolls")).isEqualTo(
                new ProductScope("9503 @toys -9503.00.00 -@dolls", false, List.of(HtsCode.of("9503")), List.of(TOYS),
                        List.of(), List.of(HtsCode.of("95030000")), List.of(DOLLS)));
        assertThat(products("!@toys")).isEqualTo(new ProductScope("!@toys", false, List.of(), List.of(), List.of(TOYS),
                List.of(), List.of()));
        assertThat(products("* -95")).isEqualTo(new ProductScope("* -95", true, List.of(), List.of(), List.of(),
                List.of(HtsCode.of("95")), List.of()));
        assertThat(messages()).isEmpty();
    }

    @Test
    void mistakesAreToldOnce() {
        origins("XX");
        origins("oz");
        origins("@toys");
        origins("-OZ");
        products("@allies");
        products("950");
        products("-9503");
        assertThat(messages()).hasSize(7).satisfiesExactly(
                first -> assertThat(first).isEqualTo("no country 'XX' in countries.csv"),
                second -> assertThat(second).contains("'oz' is not a country"),
                third -> assertThat(third).isEqualTo("no country list '@toys'"),
                fourth -> assertThat(fourth).isEqualTo("nothing is taken in; write * before the exceptions"),
                fifth -> assertThat(fifth).isEqualTo("no product list '@allies'"),
                sixth -> assertThat(sixth).contains("odd number of digits"),
                seventh -> assertThat(seventh).isEqualTo("nothing is taken in; write * for every good"));
    }

    private OriginScope origins(String text) {
        return parse(text, PARSER::origins);
    }

    private ProductScope products(String text) {
        return parse(text, (row, field) -> PARSER.products(row, field, false));
    }

    private <T> T parse(String text, BiFunction<Row, String, T> parser) {
        AtomicReference<T> parsed = new AtomicReference<>();
        byte[] csv = ("scope,other\n" + text + ",x\n").getBytes(StandardCharsets.UTF_8);
        new CsvFiles(path -> new ByteArrayInputStream(csv), problems).read("scopes.csv", Set.of("scope", "other"),
                Set.of(), row -> parsed.set(parser.apply(row, "scope")));
        return parsed.get();
    }

    private List<String> messages() {
        return problems.found().stream().map(BookProblem::message).toList();
    }
}
