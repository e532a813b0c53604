package org.tariffstack.whatif;

/** Writes scenarios as {@link ScenarioReader} reads them, with the columns that they need. */
public final class ScenarioWriter {
    private ScenarioWriter() {}

    /** The text of the file; it ends with a line feed. */
    public static String write(Scenario scenario) {
        return ScenarioCsv.text(scenario.composition());
    }
}
