package org.tariffstack.landedcost.cost;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tariffstack.TariffStack;
import org.tariffstack.cost.Allocation;
import org.tariffstack.cost.Charge;
import org.tariffstack.cost.LandedCost;
import org.tariffstack.cost.Shipment;
import org.tariffstack.cost.ShipmentLine;
import org.tariffstack.entry.EntryTime;
import org.tariffstack.entry.Facts;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.QuietMoney;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.intake.IntakeException;
import org.tariffstack.landedcost.intake.Source;
import org.tariffstack.landedcost.io.InputFile;
import org.tariffstack.landedcost.json.JsonLines;
import org.tariffstack.landedcost.options.FileOptions;
import org.tariffstack.landedcost.options.JurisdictionOption;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.landedcost.rows.Header;
import org.tariffstack.landedcost.rows.InputRow;
import org.tariffstack.landedcost.rows.OpenedRows;
import org.tariffstack.landedcost.rows.RowFields;
import org.tariffstack.landedcost.rows.RowLine;
import org.tariffstack.landedcost.text.EnumWords;
import org.tariffstack.law.Filing;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack cost}: what a shipment costs until it is there. */
@Command(name = "cost", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Computes what goods entered together cost: price, charges, duties, taxes and fees.",
        description = {"%nThe goods are the rows of a file, with the columns of batch and, for each line: weight, "
                    + "weight_unit (kg), what it costs beside the price (assist, packing, commission, royalty, "
                    + "proceeds, inland, freight, insurance, broker, delivery, other), and duties under an order "
                    + "(ad_case, ad_rate, cvd_case, cvd_rate). A single good can be told by options instead: "
                    + "--hts, --origin, --on and --value at the least. What the lines share is told by options too. The "
                    + "law of the jurisdiction says which charges belong to the customs value.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  A file of lines, one entry, by sea:",
            "    tariffstack cost shipment.csv --freight 1200 --insurance 80 --broker 150 --mode vessel",
            "  One good by options, priced in euros:",
            "    tariffstack cost --hts 9503.00.00 --origin DE --on 2025-02-01 --value 5000 --currency EUR \\",
            "        --exported 2025-01-20 --rates rates.csv --quantity \"1000 pcs\" --mode air",
            "  A price that holds the freight:",
            "    tariffstack cost shipment.csv --freight 1200 --within freight",
            "  A small shipment, informally entered, for a spreadsheet:",
            "    tariffstack cost small.csv --informal --mode air --csv",
            "  What a file of rates looks like: a rate is in the currency of the law, for one unit.",
            "    currency,since,through,rate,source",
            "    EUR,2025-01-02,2025-03-31,1.0425,quarterly rate",
            "",
            "Exit status: 0 computed, 2 bad usage or goods whose cost cannot be told, 1 anything else."})
public final class CostCommand implements Callable<Integer> {
    /** Of so many lines that are wrong it is told what is wrong; of more, how many they are. */
    private static final int MOST_TOLD = 100;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", arity = "0..1", description = "The lines; - reads standard input.")
    private String file;

    @Mixin
    private GoodOptions good;

    @Mixin
    private ChargeOptions charges;

    @Option(names = "--mode", paramLabel = "HOW", description = "How it came: vessel, air, rail or truck.")
    private String mode;

    @Option(names = "--exported", paramLabel = "DATE", description = "When it was exported: that day's rate counts.")
    private String exported;

    @Option(names = "--rates", paramLabel = "FILE.csv", description = "Rates of exchange; what the file looks like stands below.")
    private InputFile rates;

    @Option(names = "--allocate", paramLabel = "BY", defaultValue = "value",
            description = "By what lines share costs: value, weight or quantity. Default: ${DEFAULT-VALUE}.")
    private Allocation allocation;

    @Mixin
    private FileOptions fileOptions;

    @ArgGroup
    private Entering entering;

    @Option(names = "--pieces", paramLabel = "N", defaultValue = "1",
            description = "How many waybills, or parcels of mail. Default: ${DEFAULT-VALUE}.")
    private int pieces;

    @Mixin
    private JurisdictionOption jurisdiction;

    @Option(names = "--known-on", paramLabel = "DATE",
            description = "Answer with the law as it was known on that day.")
    private LocalDate knownOn;

    @Option(names = "--strict", description = "Refuse entries after the day through which the book was checked.")
    private boolean strict;

    @ArgGroup
    private Form form;

    /** In which way it is entered; at most one of these. */
    static final class Entering {
        @Option(names = "--filing", paramLabel = "WAY", description = "formal, formal-manual (on paper), informal, "
                + "informal-manual, informal-by-customs, mail or express. Default: formal.")
        private String filing;

        @Option(names = "--informal", description = "The same as --filing informal.")
        private boolean informal;
    }

    /** How it is printed; at most one of these. */
    static final class Form {
        @Option(names = "--json", description = "Print one JSON object.")
        @SuppressWarnings("UnusedVariable") // What is asked is that the other was not given.
        private boolean json;

        @Option(names = "--csv", description = "Print CSV: a row for each line, and one for the whole.")
        private boolean csv;
    }

    public CostCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        QuietMoney.please();
        if (file == null == !good.isStated()) {
            throw new UsageException(spec.commandLine(), file == null
                    ? "name a file of lines, or tell one good by --hts, --origin, --on and --value"
                    : "tell the goods by a file or by --hts and the like, not by both");
        }
        TariffStack law = law();
        String currency = law.book().currency();
        List<ShipmentLine> lines = file == null ? List.of(good.line(currency)) : lines(currency);
        if (lines.isEmpty()) {
            return ExitStatus.BAD_USAGE;
        }
        try {
            print(law.landedCost(shipment(lines, currency)));
        } catch (InvalidEntryException e) {
            if (file == null) {
                throw e;
            }
            console.say(e.field() + ": " + e.getMessage());
            return ExitStatus.BAD_USAGE;
        }
        return 0;
    }

    private TariffStack law() {
        TariffStack law = Books.NEWEST.stack(jurisdiction.name());
        law = strict ? law.strict() : law;
        return knownOn == null ? law : law.asKnownOn(knownOn);
    }

    private void print(LandedCost cost) throws IOException {
        if (form == null) {
            console.show(cost.explain());
        } else if (form.csv) {
            console.print(CostCsv.of(cost));
        } else {
            console.write(JsonLines.line(json -> CostJson.write(json, cost)));
        }
    }

    private Shipment shipment(List<ShipmentLine> lines, String currency) throws IOException {
        Shipment.Builder shipment = Shipment.builder().addAllLines(lines).allocation(allocation).filing(filing())
                .pieces(pieces);
        List<Charge> shared = charges.charges(currency);
        shipment.addAllCharges(shared);
        if (mode != null) {
            shipment.facts(Facts.parse("mode=" + mode));
        }
        if (exported != null) {
            shipment.exported(EntryTime.parse(exported, "exported"));
        }
        if (rates != null) {
            shipment.rates(RateFile.read(rates, currency, spec.commandLine()));
        }
        return shipment.build();
    }

    private Filing filing() {
        if (entering == null) {
            return Filing.FORMAL;
        }
        if (entering.informal) {
            return Filing.INFORMAL;
        }
        for (Filing filing : Filing.values()) {
            if (EnumWords.of(filing).equals(entering.filing)) {
                return filing;
            }
        }
        throw new UsageException(spec.commandLine(), "--filing: '" + entering.filing + "' is no way of entering: write "
                + String.join(", ", List.of(Filing.values()).stream().map(EnumWords::of).toList()));
    }

    /** The lines of the file; none if one of them is wrong, which has been said then. */
    private List<ShipmentLine> lines(String currency) throws IOException {
        if (file.equals(InputFile.STANDARD_INPUT)) {
            return read(Source.of(console.in()), "standard input", currency);
        }
        InputFile named = InputFile.of(file);
        return read(Source.of(named.readable()), named.toString(), currency);
    }

    private List<ShipmentLine> read(Source source, String name, String currency) throws IOException {
        List<ShipmentLine> lines = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        try (OpenedRows rows = OpenedRows.open(source, fileOptions.read(), new Header.OptionalColumns(RowLine.COLUMNS))) {
            for (List<InputRow> some = rows.reader().next(); some != null; some = rows.reader().next()) {
                for (InputRow row : some) {
                    read(row, rows.reader().header(), currency, lines, wrong);
                }
            }
            rows.notices().forEach(notice -> console.say(notice));
        } catch (IntakeException e) {
            throw new UsageException(spec.commandLine(), "cannot read " + name + ": " + e.getMessage());
        }
        if (lines.isEmpty() && wrong.isEmpty()) {
            wrong.add("cannot read " + name + ": it has no lines below its header");
        }
        wrong.stream().limit(MOST_TOLD).forEach(console::say);
        if (wrong.size() > MOST_TOLD) {
            console.say("and " + (wrong.size() - MOST_TOLD) + " more");
        }
        return wrong.isEmpty() ? lines : List.of();
    }

    private void read(InputRow row, Header header, String currency, List<ShipmentLine> lines, List<String> wrong) {
        RowFields fields = RowFields.of(row, header);
        fields.faults().forEach(fault -> wrong.add("line " + row.lineNumber()
                + (fault.field() == null ? "" : ", " + fault.field()) + ": " + fault.message()));
        if (fields.faults().isEmpty()) {
            try {
                lines.add(RowLine.of(header, fields, currency, jurisdiction.name()));
            } catch (InvalidEntryException e) {
                wrong.add("line " + row.lineNumber() + ", " + e.field() + ": " + e.getMessage());
            }
        }
    }
}
