package org.tariffstack.landedcost.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.console.Console;
import org.tariffstack.landedcost.console.ExitStatus;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.options.DayAndTime;
import org.tariffstack.landedcost.options.GoodsOptions;
import org.tariffstack.landedcost.options.JurisdictionOption;
import org.tariffstack.landedcost.options.LawOptions;
import org.tariffstack.landedcost.options.OptionNames;
import org.tariffstack.landedcost.options.ScenarioOptions;
import org.tariffstack.landedcost.options.VersionText;
import org.tariffstack.law.Supposition;
import org.tariffstack.whatif.Scenario;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tariffstack compare}: the same good from several origins, on several days, under several laws. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false,
        abbreviateSynopsis = true,
        header = "Compares one good from several origins, on several days, or under several scenarios.",
        description = {"%nCheapest first, by the duty assessed at entry; then what makes the others dearer, and what is open. "
                    + "What cannot be answered is listed with the reason, and the rest is answered.%n",
            "With --scenario, each is compared with the law as it is and with the others. With --spi, the origin is "
                    + "answered without the claim and with it.%n"},
        parameterListHeading = "", optionListHeading = "",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Where from:",
            "    tariffstack compare 9503.00.00 --origin CN,VN,MX,DE --on 2025-04-15 --at 12:00",
            "  With what a claim under USMCA would save:",
            "    tariffstack compare 6109.10.00 --origin CN,MX --spi MX:S --on 2025-09-01 --value 10000",
            "  When:",
            "    tariffstack compare 9503.00.00 --origin CN --on 2025-04-15,2025-06-01,2025-12-01",
            "  Under which law:",
            "    tariffstack compare 9503.00.00 --origin CN,VN --on 2025-12-01 \\",
            "        --scenario truce-lapsed-2025-11-10 --scenario back-to-145",
            "  For a spreadsheet:",
            "    tariffstack compare 9503.00.00 --origin CN,VN --on 2025-12-01 --csv > compare.csv",
            "",
            "Exit status: 0 all answered, 3 some not answered, 2 bad usage or nothing answered."})
public final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "HTS", description = "The tariff code, 2 to 10 digits, with or without dots.")
    private String hts;

    @Option(names = "--origin", required = true, paramLabel = "CC", split = ",",
            description = "The countries of origin, two letters of ISO 3166 each, such as CN,VN. Required.")
    private List<String> origins;

    @Option(names = "--on", required = true, paramLabel = "DATE", split = ",",
            description = "The days of entry, such as 2025-04-15,2025-06-01. Required.")
    private List<String> days;

    @Option(names = "--spi", paramLabel = "CC:SYMBOL", split = ",",
            description = "A preference that an origin could claim, such as MX:S. May be given several times.")
    private List<String> claims = List.of();

    @Option(names = "--at", paramLabel = "TIME", description = "The time of those days, such as 00:01.")
    private String at;

    @Mixin
    private GoodsOptions goods;

    @Mixin
    private JurisdictionOption jurisdiction;

    @Mixin
    private LawOptions law;

    @Mixin
    private ScenarioOptions scenarios;

    @ArgGroup
    private Form form;

    private final List<Comparison.Answer> answers = new ArrayList<>();
    private final List<Comparison.Refusal> refusals = new ArrayList<>();

    /** How it is printed; at most one of these. */
    static final class Form {
        @Option(names = "--json", description = "Print one JSON object.")
        private boolean json;

        @Option(names = "--csv", description = "Print CSV, a row for each variant.")
        @SuppressWarnings("UnusedVariable") // What is asked is that the other was not given.
        private boolean csv;
    }

    public CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        // Said before any work is done.
        days.forEach(this::time);
        Map<String, List<String>> spis = spis();
        TariffStack plain = law.books().stack(jurisdiction.name());
        answer("", plain, spis);
        Set<String> names = new HashSet<>();
        Set<Supposition> supposed = new LinkedHashSet<>();
        for (Scenario scenario : scenarios.each()) {
            if (!names.add(scenario.name())) {
                throw new UsageException(spec.commandLine(), "two scenarios have the name '" + scenario.name() + "'");
            }
            TariffStack stack = ScenarioOptions.books(law, scenario).stack(jurisdiction.name());
            supposed.addAll(stack.book().suppositions());
            answer(scenario.name(), stack, spis);
        }
        if (answers.isEmpty()) {
            refusals.stream().map(refusal -> OptionNames.of(refusal.why().field()) + ": " + refusal.why().getMessage())
                    .distinct().forEach(why -> console.say(why));
            return ExitStatus.BAD_USAGE;
        }
        print(Comparison.of(answers, refusals), plain, List.copyOf(supposed));
        return refusals.isEmpty() ? 0 : ExitStatus.SOME_REFUSED;
    }

    private void print(Comparison comparison, TariffStack plain, List<Supposition> supposed) throws IOException {
        if (form != null && form.json) {
            console.write(new ComparisonData(comparison).json());
        } else if (form != null) {
            console.print(new ComparisonData(comparison).csv());
        } else {
            console.show(new ComparisonText(comparison, plain.book(), supposed).text());
        }
    }

    private String time(String on) {
        return DayAndTime.of(on, at, spec.commandLine());
    }

    /** The claims of each origin. */
    private Map<String, List<String>> spis() {
        Map<String, List<String>> spis = new LinkedHashMap<>();
        for (String claim : claims) {
            int colon = claim.indexOf(':');
            String origin = colon < 0 ? "" : claim.substring(0, colon).strip();
            if (colon == claim.length() - 1 || origins.stream().noneMatch(one -> one.strip().equals(origin))) {
                throw new UsageException(spec.commandLine(), "--spi takes one of the origins and its symbol, such as "
                        + origins.get(0).strip() + ":S, not '" + claim + "'");
            }
            spis.computeIfAbsent(origin, key -> new ArrayList<>()).add(claim.substring(colon + 1).strip());
        }
        return spis;
    }

    private void answer(String scenario, TariffStack stack, Map<String, List<String>> spis) {
        for (String on : days) {
            for (String origin : origins) {
                List<String> symbols = new ArrayList<>(List.of(""));
                symbols.addAll(spis.getOrDefault(origin.strip(), List.of()));
                for (String spi : symbols) {
                    answer(new Comparison.Variant(origin.strip(), on.strip(), spi, scenario), stack);
                }
            }
        }
    }

    private void answer(Comparison.Variant variant, TariffStack stack) {
        try {
            Entry.Builder entry = goods.complete(Entry.builder().hts(hts).origin(variant.origin())
                    .entered(time(variant.on())), stack.book().currency());
            Entry whole = variant.spi().isEmpty() ? entry.build() : entry.spi(variant.spi()).build();
            answers.add(new Comparison.Answer(variant, stack.assess(whole)));
        } catch (InvalidEntryException e) {
            refusals.add(new Comparison.Refusal(variant, e));
        }
    }
}
