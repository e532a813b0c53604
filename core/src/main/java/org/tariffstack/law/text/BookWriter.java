package org.tariffstack.law.text;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tariffstack.internal.EnumWords;
import org.tariffstack.internal.LocalTimes;
import org.tariffstack.law.Citation;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Fee;
import org.tariffstack.law.FeeExemption;
import org.tariffstack.law.Filing;
import org.tariffstack.law.Preference;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.Validity;
import org.tariffstack.law.Valuation;
import org.tariffstack.law.text.compact.CompactBook;
import org.tariffstack.law.text.csv.TextFile;
import org.tariffstack.law.text.read.Renumberings;
import org.tariffstack.law.text.read.ValuationReader;
import org.tariffstack.law.text.read.YearlyDaysText;

/**
 * Writes the text of a book: what {@link BookReader} reads gives a book that says the same. Notes that no answer rests on,
 * those of preferences, taxes, fees and countries, are not kept in a book and so are not written.
 */
public final class BookWriter {
    private final TariffBook book;
    private final ZoneId zone;
    private final Map<String, String> files = new LinkedHashMap<>();

    private BookWriter(TariffBook book) {
        this.book = book;
        this.zone = book.zone();
    }

    /**
     * The files of a book, by their paths inside its folder, such as {@code layers/surtax.csv}. {@link BookSource#of} reads
     * them without a folder.
     *
     * @throws IllegalArgumentException if the book supposes something, for which its text has no words, or if it names an
     *         instant that no local time tells
     */
    public static Map<String, String> files(TariffBook book) {
        if (!book.suppositions().isEmpty()) {
            throw new IllegalArgumentException("The text of a book cannot tell what the book supposes: "
                    + book.suppositions() + "; write the book and the scenario apart");
        }
        return new BookWriter(book).files();
    }

    private Map<String, String> files() {
        settings();
        dictionaries();
        lists();
        layers();
        precedence();
        schedule();
        remarks();
        taxes();
        fees();
        valuation();
        return files;
    }

    private TextFile file(String columns) {
        return new TextFile(zone, columns);
    }

    private void settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("jurisdiction", book.jurisdiction());
        settings.put("zone", book.zone().getId());
        settings.put("currency", book.currency());
        settings.put("version", book.version());
        settings.put("verified_through", book.verifiedThroughDate());
        settings.put(BookFormat.KEY, String.valueOf(BookFormat.NEWEST));
        settings.put("schedule_from", LocalTimes.day(book.schedule().held().from(), zone));
        settings.put("schedule_to", LocalTimes.day(book.schedule().held().to(), zone));
        settings.put("statistical_from", LocalTimes.day(book.schedule().statisticalHeld().from(), zone));
        settings.put("statistical_to", LocalTimes.day(book.schedule().statisticalHeld().to(), zone));
        settings.put("schedule_complete", book.schedule().isComplete() ? "yes" : "no");
        settings.put("schedule_citation", book.scheduleCitation().text());
        settings.put("schedule_confidence", EnumWords.of(book.scheduleCitation().confidence()));
        settings.put("base_column", book.baseColumn());
        settings.put("column2", book.column2Countries().id());
        book.filingCitation().ifPresent(citation -> settings.put("filing_citation", citation.text()));
        settings.put("special_chapter", chapter(book.nationalChapters().special()));
        settings.put("additional_chapter", chapter(book.nationalChapters().additional()));
        book.nationalChapters().citation().ifPresent(citation -> settings.put("chapters_citation", citation.text()));
        book.liquidation().ifPresent(law -> {
            settings.put("protest_days", Integer.toString(law.protestDays()));
            settings.put("protest_citation", law.protest().text());
            settings.put("interest_citation", law.interest().text());
        });
        TextFile text = file("key,value");
        settings.forEach((key, value) -> {
            if (!value.isEmpty()) {
                text.row().with("key", key).with("value", value);
            }
        });
        files.put("book.csv", text.text());
    }

    private static String chapter(@Nullable Integer chapter) {
        return chapter == null ? "" : chapter.toString();
    }

    private void dictionaries() {
        TextFile programs = file("program,title,authority,refundable_since,ruling,filing?,ruled?");
        book.programs().values().forEach(program -> programs.row().with("program", program.id())
                .with("title", program.title()).with("authority", program.authority().name())
                .with("refundable_since", program.status().refundableSince()).with("ruling", program.status().ruling())
                .with("filing", program.filingRank()).with("ruled", program.status().ruled()));
        files.put("programs.csv", programs.text());
        TextFile facts = file("fact,type,choices,assumed,asked,implied_by,question,remark?");
        book.facts().values().forEach(fact -> facts.row().with("fact", fact.key()).word("type", fact.type())
                .words("choices", fact.choices()).with("assumed", fact.assumed()).yes("asked", fact.asked())
                .words("implied_by", fact.impliedBySpi()).with("question", fact.question())
                .with("remark", fact.remark()));
        files.put("facts.csv", facts.text());
        TextFile portions = file("portion,percent_fact,value_fact,group,rank,complement,most_pct?,base_spared_by?");
        book.portions().values().forEach(portion -> portions.row().with("portion", portion.id())
                .with("percent_fact", portion.percentFact().key())
                .with("value_fact", portion.valueFact() == null ? "" : portion.valueFact().key())
                .with("group", portion.group()).with("rank", portion.rank()).yes("complement", portion.complement())
                .with("most_pct", portion.mostPercent())
                .with("base_spared_by", portion.baseSparedBy() == null ? "" : portion.baseSparedBy().key()));
        files.put("portions.csv", portions.text());
        TextFile countries = file("code,name");
        book.countries().values().forEach(country ->
                countries.row().with("code", country.origin()).with("name", country.name()));
        files.put("countries.csv", countries.text());
        preferences();
    }

    private void preferences() {
        TextFile preferences = file("symbol,title,countries,prints?,rate?,from,to,enacted,ended,remark?,citation,confidence");
        Set<Preference.Exclusion> exclusions = new LinkedHashSet<>();
        for (Preference preference : book.preferences()) {
            exclusions.addAll(preference.exclusions());
            TextFile.RowWriter row = preferences.row().with("symbol", preference.symbol())
                    .with("title", preference.title()).with("countries", preference.countries().text())
                    .validity(preference.validity()).with("remark", preference.remark()).citation(preference.citation());
            if (preference.grant() instanceof Preference.SpecialColumn column) {
                row.words("prints", column.printed().equals(List.of(preference.symbol())) ? List.of() : column.printed());
            } else if (preference.grant() instanceof Preference.WholeSchedule whole) {
                row.with("rate", whole.rate().text());
            } else {
                row.with("rate", "none");
            }
        }
        files.put("preferences.csv", preferences.text());
        TextFile left = file("symbol,countries,products,from,to,enacted?,ended?,citation,confidence");
        exclusions.forEach(exclusion -> left.row().with("symbol", exclusion.symbol())
                .with("countries", exclusion.countries().text()).with("products", exclusion.products().text())
                .validity(exclusion.validity()).citation(exclusion.citation()));
        putIfAny("preference-exclusions.csv", exclusions, left);
    }

    private void lists() {
        TextFile lists = file("list,kind,what,citation,confidence");
        book.codeLists().values().forEach(list -> {
            lists.row().with("list", list.id()).with("kind", "products").with("what", list.what())
                    .citation(list.citation());
            files.put(CompactBook.fileOf(list.id()), items(list));
        });
        book.countryLists().values().forEach(list -> {
            lists.row().with("list", list.id()).with("kind", "countries").with("what", list.what())
                    .citation(list.citation());
            TextFile members = file("country,from?,to?,enacted?,ended?");
            list.members().forEach(member -> members.row().with("country", member.country()).validity(member.validity()));
            files.put(CompactBook.fileOf(list.id()), members.text());
        });
        files.put("lists.csv", lists.text());
    }

    private String items(CodeList list) {
        TextFile items = file("code,from?,to?,enacted?,ended?,when?,note?");
        list.items().forEach(item -> items.row().with("code", item.code().digits()).validity(item.validity())
                .with("when", item.when().text()).with("note", item.note()));
        return items.text();
    }

    /** The layers in files as they stand in the book; where one of another file comes between, the rest gets a new file. */
    private void layers() {
        TextFile index = file("file,what");
        List<TariffLayer> run = new ArrayList<>();
        for (TariffLayer layer : book.layers()) {
            if (!run.isEmpty() && !run.get(0).place().file().equals(layer.place().file())) {
                layers(run, index);
                run.clear();
            }
            run.add(layer);
        }
        layers(run, index);
        files.put("layers.csv", index.text());
    }

    private void layers(List<TariffLayer> run, TextFile index) {
        if (run.isEmpty()) {
            return;
        }
        TextFile layers = file("heading,strand,program,kind,rate,basis,origins,products,when,relieves,from,to,enacted,ended,"
                + "citation,confidence,note");
        run.forEach(layer -> layers.row().with("heading", layer.heading()).with("strand", layer.strand())
                .with("program", layer.program().id()).word("kind", layer.kind()).with("rate", layer.rate().text())
                .with("basis", layer.basis()).with("origins", layer.origins().text())
                .with("products", layer.products().text()).with("when", layer.when().text())
                .words("relieves", layer.relieves()).validity(layer.validity()).citation(layer.citation())
                .with("note", layer.note()));
        String name = nameOf(run.get(0).place().file());
        index.row().with("file", name).with("what", String.join(", ",
                run.stream().map(layer -> layer.program().title()).distinct().toList()));
        files.put("layers/" + name, layers.text());
    }

    private String nameOf(String place) {
        String name = place.matches("layers/[a-z0-9.-]+\\.csv") ? place.substring("layers/".length()) : "more.csv";
        String stem = name.substring(0, name.length() - ".csv".length());
        for (int number = 2; files.containsKey("layers/" + name); number++) {
            name = stem + "-" + number + ".csv";
        }
        return name;
    }

    private void precedence() {
        TextFile rules = file("id,winners,losers,effect,portion,only_if_paying,when,origins,products,from,to,enacted,ended,"
                + "citation,confidence,note,files?");
        book.displacements().forEach(rule -> rules.row().with("id", rule.id()).words("winners", rule.winners())
                .words("losers", rule.losers()).word("effect", rule.effect()).with("portion", rule.portion())
                .yes("only_if_paying", rule.onlyIfPaying()).with("when", rule.when().text())
                .with("origins", rule.origins().text()).with("products", rule.products().text())
                .validity(rule.validity()).citation(rule.citation()).with("note", rule.note())
                .with("files", rule.files()));
        files.put("precedence.csv", rules.text());
    }

    private void schedule() {
        TextFile rates = file("hts,general,special,column2,units,from,to,confidence?");
        book.schedule().lines().forEach(line -> rates.row().with("hts", line.code().digits())
                .with("general", line.generalText()).with("special", line.specialText())
                .with("column2", line.column2Text()).words("units", line.units()).validity(line.validity())
                .with("confidence", line.confidence().map(EnumWords::of).orElse("")));
        files.put(CompactBook.RATES, rates.text());
        TextFile numbers = file("hts,units,from,to");
        book.schedule().statisticalNumbers().forEach(number -> numbers.row().with("hts", number.code().digits())
                .words("units", number.units()).validity(number.validity()));
        files.put(CompactBook.STATISTICAL, numbers.text());
        TextFile successors = file("number,successor,from,citation,confidence");
        book.schedule().renumberings().forEach(change -> successors.row().with("number", change.old().digits())
                .with("successor", change.successor().digits()).with("from", LocalTimes.unmistakable(change.at(), zone))
                .citation(change.citation()));
        putIfAny(Renumberings.FILE, book.schedule().renumberings(), successors);
        TextFile sources = file("from,to,complete,citation,confidence");
        book.schedule().sources().forEach(source -> sources.row().validity(new Validity(source.period(), null, null))
                .yes("complete", source.complete()).citation(source.citation()));
        putIfAny("schedule/sources.csv", book.schedule().sources(), sources);
    }

    private void remarks() {
        TextFile gaps = file("origins,products,from,to,enacted?,ended?,days?,warning");
        book.gaps().forEach(gap -> gaps.row().with("origins", gap.origins().text())
                .with("products", gap.products().text()).validity(gap.validity())
                .words("days", gap.days().spans().stream().map(YearlyDaysText::of).toList()).with("warning", gap.warning()));
        files.put("gaps.csv", gaps.text());
        TextFile left = file("what,reason,citation,confidence");
        book.unmodelled().forEach(thing -> left.row().with("what", thing.what()).with("reason", thing.reason())
                .citation(thing.citation()));
        putIfAny("unmodelled.csv", book.unmodelled(), left);
    }

    private void putIfAny(String path, Collection<?> rows, TextFile text) {
        if (!rows.isEmpty()) {
            files.put(path, text.text());
        }
    }

    private void taxes() {
        TextFile taxes = file("tax,title,rate,base,in_price,from_price?,products,from,to,enacted?,ended?,spared_by,citation,confidence");
        book.taxes().forEach(tax -> taxes.row().with("tax", tax.id()).with("title", tax.title())
                .with("rate", tax.rateText()).words("base", tax.base()).yes("in_price", tax.inPrice())
                .with("from_price", tax.fromPrice() == null ? "" : tax.fromPrice().text())
                .with("products", tax.products().text()).validity(tax.validity())
                .words("spared_by", sorted(tax.sparedBy())).citation(tax.citation()));
        putIfAny("taxes.csv", book.taxes(), taxes);
    }

    private void fees() {
        TextFile fees = file("fee,title,per,filings,when,rate,amount,minimum,maximum,dutiable_only,payer,from,to,enacted?,"
                + "ended?,citation,confidence");
        for (Fee fee : book.fees()) {
            fees.row().with("fee", fee.id()).with("title", fee.title()).word("per", fee.per())
                    .with("filings", filings(fee.filings())).with("when", fee.when().text())
                    .with("rate", percent(fee.rate())).with("amount", plain(fee.amount()))
                    .with("minimum", plain(fee.minimum())).with("maximum", plain(fee.maximum()))
                    .yes("dutiable_only", fee.dutiableOnly()).with("payer", fee.payer()).validity(fee.validity())
                    .citation(fee.citation());
        }
        putIfAny("fees.csv", book.fees(), fees);
        TextFile exemptions = file("fees,title,preferences,origins,products,when,portion,from,to,enacted?,ended?,citation,"
                + "confidence");
        for (FeeExemption exemption : book.feeExemptions()) {
            exemptions.row().words("fees", exemption.fees()).with("title", exemption.title())
                    .words("preferences", sorted(exemption.preferences())).with("origins", exemption.origins().text())
                    .with("products", exemption.products().text()).with("when", exemption.when().text())
                    .with("portion", exemption.portion() == null ? "" : exemption.portion().id())
                    .validity(exemption.validity()).citation(exemption.citation());
        }
        putIfAny("fee-exemptions.csv", book.feeExemptions(), exemptions);
        TextFile limits = file("filings,reach,limit,from,to,enacted?,ended?,citation,confidence");
        book.filingLimits().forEach(limit -> limits.row().with("filings", filings(limit.filings()))
                .word("reach", limit.reach()).with("limit", plain(limit.limit())).validity(limit.validity())
                .citation(limit.citation()));
        putIfAny("filing-limits.csv", book.filingLimits(), limits);
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }

    private static String filings(Set<Filing> filings) {
        return filings.equals(EnumSet.allOf(Filing.class)) ? "*"
                : String.join(" ", filings.stream().sorted().map(EnumWords::of).toList());
    }

    private static String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? "" : fraction.movePointRight(2).toPlainString() + "%";
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private void valuation() {
        Valuation valuation = book.valuation();
        TextFile rules = file("rule,id,title,value,citation,confidence");
        boolean any = !valuation.charges().isEmpty();
        any |= rule(rules, "unit", plain(valuation.unit()), valuation.unitCitation());
        any |= rule(rules, "converted-on", EnumWords.of(valuation.convertedOn()), valuation.convertedOnCitation());
        valuation.charges().values().forEach(charge -> rules.row().with("rule", "charge").with("id", charge.id())
                .with("title", charge.title()).with("value", charge.inValue() ? "in" : "out")
                .citation(charge.citation()));
        if (any) {
            files.put("valuation.csv", rules.text());
        }
    }

    /** Writes a rule of valuation where the book has one of its own. */
    private static boolean rule(TextFile rules, String rule, String value, Citation citation) {
        boolean told = !citation.equals(ValuationReader.SILENT);
        if (told) {
            rules.row().with("rule", rule).with("value", value).citation(citation);
        }
        return told;
    }
}
