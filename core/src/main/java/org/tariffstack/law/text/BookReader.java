package org.tariffstack.law.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tariffstack.law.Schedule;
import org.tariffstack.law.TariffBook;

/**
 * Reads the text of a book.
 *
 * <p>What can be told from one row is checked while reading: forms, references, citations. What needs the whole book is
 * for {@link BookValidator}.
 */
public final class BookReader {
    private final BookSource source;

    private BookReader(BookSource source) {
        this.source = source;
    }

    /**
     * Reads a book.
     *
     * @throws BookFormatException with every problem found, if there is any
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static TariffBook read(BookSource source) {
        return new BookReader(source).read();
    }

    private TariffBook read() {
        Problems problems = new Problems();
        CsvFiles files = new CsvFiles(source, problems);
        Map<String, Row> settings = new HashMap<>();
        files.read("book.csv", Set.of("key", "value"), Set.of(), row -> {
            if (settings.put(row.required("key"), row) != null) {
                row.problem("key", "'" + row.text("key") + "' stands twice");
            }
        });
        refuse(problems);
        BookSettings header = BookSettings.read(settings, problems);
        refuse(problems);

        // Half of a book is its schedule, which needs nothing of the rest: it is read beside it.
        Problems inSchedule = new Problems();
        CompletableFuture<Schedule> schedule = CompletableFuture.supplyAsync(() -> {
            ScheduleReader reader =
                    new ScheduleReader(new CsvFiles(source, inSchedule), new WallClock(header.zone()), header);
            reader.read();
            return reader.schedule();
        });
        WallClock clock = new WallClock(header.zone());
        DictionaryReader dictionaries = new DictionaryReader(files, clock);
        dictionaries.read();
        refuse(problems);
        ConditionParser conditions = new ConditionParser(dictionaries.facts(), header.zone());
        ListReader lists = new ListReader(files, clock, conditions);
        lists.read(dictionaries.countries());
        ScopeParser scopes = new ScopeParser(dictionaries.countries(), lists.codeLists(), lists.countryLists());
        LayerReader layers = new LayerReader(files, clock, dictionaries, scopes, conditions);
        layers.read();
        PrecedenceReader precedence = new PrecedenceReader(files, clock, dictionaries, scopes, conditions);
        precedence.read();
        TaxReader taxes = new TaxReader(files, clock, scopes);
        taxes.read();
        FeeReader fees = new FeeReader(files, clock, scopes, conditions, dictionaries.portions());
        fees.read();
        ValuationReader valuation = new ValuationReader(files);
        valuation.read();
        if (!lists.countryLists().containsKey(header.column2List())) {
            settings.get("column2").problem("value", "no country list '" + header.column2List() + "'");
        }
        Schedule read = result(schedule);
        problems.addAll(inSchedule);
        refuse(problems);
        return TariffBook.builder()
                .jurisdiction(header.jurisdiction())
                .zone(header.zone())
                .currency(header.currency())
                .version(header.version())
                .verifiedThrough(header.verifiedThrough())
                .verifiedThroughDate(header.verifiedThroughDate())
                .scheduleCitation(header.scheduleCitation())
                .baseColumn(header.baseColumn())
                .schedule(read)
                .taxes(taxes.taxes())
                .fees(fees.fees())
                .feeExemptions(fees.exemptions())
                .filingLimits(fees.limits())
                .valuation(valuation.valuation())
                .column2Countries(lists.countryLists().get(header.column2List()))
                .programs(dictionaries.programs())
                .layers(layers.layers())
                .displacements(precedence.displacements())
                .facts(dictionaries.facts())
                .portions(dictionaries.portions())
                .countries(dictionaries.countries())
                .preferences(dictionaries.preferences())
                .codeLists(lists.codeLists())
                .countryLists(lists.countryLists())
                .gaps(layers.gaps())
                .unmodelled(layers.unmodelled())
                .filingCitation(header.filingCitation())
                .liquidation(header.liquidation())
                .build();
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void refuse(Problems problems) {
        List<BookProblem> found = problems.found();
        if (!found.isEmpty()) {
            throw new BookFormatException(found);
        }
    }
}
