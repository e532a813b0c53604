package org.tariffstack.law.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.CodeTable;
import org.tariffstack.law.ContentHash;
import org.tariffstack.law.RateLine;
import org.tariffstack.law.Schedule;
import org.tariffstack.law.ScheduleSource;
import org.tariffstack.law.StatisticalCode;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.compact.CompactBook;
import org.tariffstack.law.text.compact.CompactBytes;
import org.tariffstack.law.text.csv.CsvFiles;
import org.tariffstack.law.text.csv.HashedSource;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.csv.SizedStream;
import org.tariffstack.law.text.read.BookSettings;
import org.tariffstack.law.text.read.DictionaryReader;
import org.tariffstack.law.text.read.FeeReader;
import org.tariffstack.law.text.read.LayerReader;
import org.tariffstack.law.text.read.ListReader;
import org.tariffstack.law.text.read.PrecedenceReader;
import org.tariffstack.law.text.read.PreferenceReader;
import org.tariffstack.law.text.read.Renumberings;
import org.tariffstack.law.text.read.ScheduleReader;
import org.tariffstack.law.text.read.ScopeParser;
import org.tariffstack.law.text.read.TaxReader;
import org.tariffstack.law.text.read.ValuationReader;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.law.text.syntax.RowTimes;

/**
 * Reads the text of a book.
 *
 * <p>What can be told from one row is checked while reading: forms, references, citations. What needs the whole book is
 * for {@link BookValidator}.
 */
public final class BookReader {
    private final BookSource source;
    private final Supplier<ContentHash> hash;
    private final @Nullable CompactBook compact;

    private BookReader(BookSource source, Supplier<ContentHash> hash, @Nullable CompactBook compact) {
        this.source = source;
        this.hash = hash;
        this.compact = compact;
    }

    /**
     * Reads a book.
     *
     * @throws BookFormatException with every problem found, if there is any
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static TariffBook read(BookSource source) {
        HashedSource hashed = new HashedSource(source);
        return new BookReader(hashed, hashed::hash, null).read();
    }

    /**
     * Reads a book of which the build made a compact form; without one, the text is read.
     *
     * @throws BookFormatException with every problem found, if there is any
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static TariffBook readCompact(BookSource source) {
        try (InputStream bytes = source.open(CompactBook.FILE)) {
            if (bytes != null) {
                CompactBook compact = CompactBook.of(new SizedStream(bytes).readAllBytes());
                return new BookReader(compact, compact::contentHash, compact).read();
            }
        } catch (SizedStream.TooLongException e) {
            throw CompactBytes.broken(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + CompactBook.FILE, e);
        }
        return read(source);
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
        BookFormat.refuseNewer(settings.get(BookFormat.KEY), problems);
        refuse(problems);
        BookSettings header = BookSettings.read(settings, problems);
        refuse(problems);

        RowTimes clock = new RowTimes(header.zone());
        DictionaryReader dictionaries = new DictionaryReader(files);
        dictionaries.read();
        refuse(problems);
        ConditionParser conditions = new ConditionParser(dictionaries.facts(), header.zone());
        Renumberings renumberings = new Renumberings();
        renumberings.read(files, clock);
        ListReader lists = new ListReader(files, clock, conditions, renumberings, compact);
        lists.read(dictionaries.countries());
        ScopeParser scopes = new ScopeParser(dictionaries.countries(), lists.codeLists(), lists.countryLists());
        PreferenceReader preferences = new PreferenceReader(files, clock, scopes);
        preferences.read();
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
            Objects.requireNonNull(settings.get("column2")).problem("value", "no country list '" + header.column2List() + "'");
        }
        Schedule schedule = schedule(files, clock, header, renumberings);
        refuse(problems);
        return TariffBook.builder()
                .jurisdiction(header.jurisdiction())
                .zone(header.zone())
                .currency(header.currency())
                .version(header.version())
                .contentHash(hash.get())
                .verifiedThrough(header.verifiedThrough())
                .verifiedThroughDate(header.verifiedThroughDate())
                .scheduleCitation(header.scheduleCitation())
                .baseColumn(header.baseColumn())
                .schedule(schedule)
                .taxes(taxes.taxes())
                .fees(fees.fees())
                .feeExemptions(fees.exemptions())
                .filingLimits(fees.limits())
                .valuation(valuation.valuation())
                .column2Countries(Objects.requireNonNull(lists.countryLists().get(header.column2List())))
                .programs(dictionaries.programs())
                .layers(layers.layers())
                .displacements(precedence.displacements())
                .facts(dictionaries.facts())
                .portions(dictionaries.portions())
                .countries(dictionaries.countries())
                .preferences(preferences.preferences())
                .codeLists(lists.codeLists())
                .countryLists(lists.countryLists())
                .gaps(layers.gaps())
                .unmodelled(layers.unmodelled())
                .filingCitation(header.filingCitation())
                .nationalChapters(header.nationalChapters())
                .liquidation(header.liquidation())
                .build();
    }

    private Schedule schedule(CsvFiles files, RowTimes clock, BookSettings header, Renumberings renumberings) {
        ScheduleReader reader = new ScheduleReader(files, clock);
        if (compact != null) {
            return schedule(compact.rates(), compact.statistical(), header, renumberings, reader.sources());
        }
        reader.read();
        return schedule(reader.lines(), reader.statistical(), header, renumberings, reader.sources());
    }

    private static Schedule schedule(CodeTable<RateLine> lines, CodeTable<StatisticalCode> statistical,
            BookSettings header, Renumberings renumberings, List<ScheduleSource> sources) {
        return new Schedule(lines, statistical, header.scheduleHeld(), header.statisticalHeld(),
                header.scheduleComplete(), renumberings.all(), sources);
    }

    private static void refuse(Problems problems) {
        List<BookProblem> found = problems.found();
        if (!found.isEmpty()) {
            throw new BookFormatException(found);
        }
    }
}
