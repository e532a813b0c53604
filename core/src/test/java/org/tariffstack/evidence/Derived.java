package org.tariffstack.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tariffstack.TariffStack;
import org.tariffstack.cases.Example;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;

/** The figures that follow from what lies in the repository, by the names that docs/measured.csv gives them. */
final class Derived {
    private static final Pattern NAME = Pattern.compile("\\{([a-z.]+)}");
    private static final Pattern PROPERTY = Pattern.compile("^\\| `\\w+` \\|", Pattern.MULTILINE);
    private static final Pattern PROPERTIES = Pattern.compile("^### `\\w+`", Pattern.MULTILINE);

    private final Map<String, Long> figures = new TreeMap<>();

    Derived(List<Example> examples) {
        figures.put("examples", (long) examples.size());
        List<TariffLayer> layers = List.of(TariffStack.unitedStates(), TariffStack.chinaOnUnitedStatesGoods()).stream()
                .map(TariffStack::book).map(TariffBook::layers).flatMap(List::stream).toList();
        figures.put("versions", (long) layers.size());
        figures.put("versions.primary",
                layers.stream().filter(layer -> layer.citation().confidence() == Confidence.PRIMARY).count());
        String invariants = Docs.text("invariants.md");
        figures.put("properties", PROPERTY.matcher(invariants).results().count());
        figures.put("property.classes", PROPERTIES.matcher(invariants).results().count());
        figures.put("fuzz.classes", Sources.all().ofTests("*FuzzTest").stream().count());
        List<DriftExplanations.Export> exports = DriftExplanations.exports();
        figures.put("exports", (long) exports.size());
        figures.put("findings.explained", exports.stream().mapToLong(DriftExplanations.Export::explained).sum());
        figures.put("findings.unexplained", exports.stream().mapToLong(DriftExplanations.Export::unexplained).sum());
        figures.put("explanations", (long) DriftExplanations.explanations().size());
        List<Target> targets = Target.all();
        figures.put("targets", (long) targets.size());
        figures.put("targets.reached", targets.stream().filter(Target::reached).count());
    }

    /** A text with its names replaced by their figures. */
    String filled(String text) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(figure(found.group(1))));
    }

    private String figure(String name) {
        Long figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException("docs/measured.csv: {" + name + "} is none of " + figures.keySet());
        }
        return String.format(Locale.ROOT, "%,d", figure);
    }
}
