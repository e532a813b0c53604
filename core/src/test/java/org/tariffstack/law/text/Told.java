package org.tariffstack.law.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.TariffBook;

/** Everything that a book says, in its order: books that are told alike are alike. */
public final class Told {
    private static final String PLACE = " at ";
    private static final String HASH = "hash of the text: ";

    private Told() {}

    /** What it says, and where each thing stands in its text. */
    public static List<String> of(TariffBook book) {
        List<String> told = new ArrayList<>();
        told.add(HASH + book.contentHash());
        told.add(String.join("|", book.jurisdiction(), book.zone().getId(), book.currency(), book.version(),
                book.verifiedThrough().toString(), book.verifiedThroughDate(), book.scheduleCitation().toString(),
                book.scheduleCitation().confidence().toString(), book.baseColumn(), book.column2Countries().id()));
        told.add(book.filingCitation() + "|" + book.nationalChapters() + "|" + book.liquidation() + "|" + book.suppositions());
        book.programs().values().forEach(program -> told.add(program + "|" + program.title() + "|" + program.authority()
                + program.status() + program.filingRank() + PLACE + program.place()));
        book.facts().values().forEach(fact -> told.add(fact.toString()));
        book.portions().values().forEach(portion -> told.add(portion.toString()));
        book.countries().values().forEach(country -> told.add(country.toString()));
        book.preferences().forEach(preference -> told.add(preference.toString()));
        book.layers().forEach(layer -> told.add(layer + " " + layer.products().lists() + layer.when()
                + layer.citation().confidence()));
        book.displacements().forEach(rule -> told.add(rule + " " + rule.when() + rule.citation().confidence()));
        book.gaps().forEach(gap -> told.add(gap.toString()));
        book.taxes().forEach(tax -> told.add(tax.toString()));
        book.fees().forEach(fee -> told.add(fee.toString()));
        book.feeExemptions().forEach(exemption -> told.add(exemption.toString()));
        book.filingLimits().forEach(limit -> told.add(limit.toString()));
        told.add(book.valuation().toString());
        book.unmodelled().forEach(left -> told.add(left.toString()));
        book.countryLists().values().forEach(list -> {
            told.add(list.id() + list.what() + list.citation() + PLACE + list.place());
            list.members().forEach(member -> told.add(member.toString()));
        });
        book.codeLists().values().forEach(list -> {
            told.add(list.id() + list.what() + list.citation() + list.byCode().lengths() + PLACE + list.place());
            list.items().forEach(item -> told.add(item.toString()));
            list.byCode().inOrderOfCodes().stream().map(CodeList.Item::toString).forEach(told::add);
        });
        told.add(book.schedule().held() + " " + book.schedule().statisticalHeld() + book.schedule().isComplete());
        book.schedule().lines().forEach(line -> told.add(line.code() + "|" + line.generalText() + "|"
                + line.specialText() + "|" + line.column2Text() + "|" + line.units() + line.validity() + line.confidence() + PLACE + line.place()));
        book.schedule().statisticalNumbers().forEach(number -> told.add(number.toString()));
        book.schedule().lines().stream().limit(500).forEach(line -> told.add(book.schedule()
                .linesFor(line.code().truncatedTo(4), Instant.parse("2025-06-01T12:00:00Z"), null).toString()));
        return told;
    }

    /** What it says, wherever that stands and however it is laid out. */
    public static List<String> wherever(TariffBook book) {
        return of(book).stream().filter(text -> !text.startsWith(HASH)).map(text -> text.replaceAll("place=[^,}\\]]*", "").replaceAll(PLACE + "\\S+:\\d+$", ""))
                .toList();
    }
}
