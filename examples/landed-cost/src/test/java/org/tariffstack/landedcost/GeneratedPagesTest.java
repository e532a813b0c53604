package org.tariffstack.landedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tariffstack.TariffStack;
import org.tariffstack.landedcost.pages.CoverageMarkdown;
import org.tariffstack.landedcost.pages.FactsMarkdown;
import org.tariffstack.landedcost.pages.StackingMarkdown;
import org.tariffstack.landedcost.truce.TruceMarkdown;
import org.tariffstack.law.TariffBook;

/** The pages of the documentation that are made from the book say what the book says. */
class GeneratedPagesTest {
    static Stream<Arguments> pages() {
        TariffBook us = TariffStack.unitedStates().book();
        TariffBook china = TariffStack.chinaOnUnitedStatesGoods().book();
        return Stream.of(
                page("coverage.md", () -> CoverageMarkdown.page(us)),
                page("stacking.md", () -> StackingMarkdown.page(us)),
                page("facts.md", () -> FactsMarkdown.page(us)),
                page("coverage-cn.md", () -> CoverageMarkdown.page(china)),
                page("stacking-cn.md", () -> StackingMarkdown.page(china)),
                page("facts-cn.md", () -> FactsMarkdown.page(china)),
                page("truce.md", TruceMarkdown::page));
    }

    private static Arguments page(String name, Supplier<String> writer) {
        return Arguments.of(name, writer);
    }

    @ParameterizedTest(name = "docs/{0}")
    @MethodSource("pages")
    void isUpToDate(String name, Supplier<String> writer) throws IOException {
        assertThat(Files.readString(Path.of("../../docs", name)))
                .as("docs/%s: make it anew with the command in its second line", name)
                .isEqualTo(writer.get());
    }
}
