package org.tariffstack.landedcost.options;

import java.util.List;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.books.Scenarios;
import org.tariffstack.whatif.Scenario;
import picocli.CommandLine.Option;

/** The option on what is supposed beside the law. */
public final class ScenarioOptions {
    @Option(names = "--scenario", paramLabel = "FILE|NAME", completionCandidates = Scenarios.Names.class,
            description = "Suppose that the law were another: a file, or a name that 'tariffstack scenarios' lists; "
                    + "A+B is B laid on A. May be given several times.")
    private List<String> scenarios = List.of();

    /** What is supposed, each by itself. */
    public List<Scenario> each() {
        return scenarios.stream().map(Scenarios::find).toList();
    }

    /** What is supposed, as it was asked for; empty where nothing is. */
    public String names() {
        return String.join(" + ", scenarios);
    }

    /** The law with all that is supposed, one laid on the other. */
    public Books books(LawOptions law) {
        return each().stream().reduce(Scenario::then).map(scenario -> books(law, scenario)).orElseGet(law::books);
    }

    /**
     * Refuses, before any work is done, what fits no book at all.
     *
     * @throws org.tariffstack.whatif.ScenarioException if all that is supposed, together, fits none
     */
    public void requireFit() {
        each().stream().reduce(Scenario::then).ifPresent(Scenarios::fitting);
    }

    /** The law under a scenario. */
    public static Books books(LawOptions law, Scenario scenario) {
        return new Books(stack -> law.apply(stack.with(scenario)));
    }
}
