package org.tariffstack.landedcost.options;

import java.io.IOException;
import java.util.function.Supplier;
import org.tariffstack.landedcost.chart.Chart;
import org.tariffstack.landedcost.chart.NoFontsException;
import org.tariffstack.landedcost.chart.Picture;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.io.OutputFile;
import org.tariffstack.landedcost.io.OutputName;
import org.tariffstack.landedcost.io.UnusableFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The files that a command draws its chart into, as options of that command. */
public final class ChartFiles {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw a chart.")
    private OutputName svg;

    @Option(names = "--png", paramLabel = "FILE", description = "Draw a chart as an image.")
    private OutputName png;

    /** Draws the chart into the files that were named; does nothing where none was. */
    public void draw(Supplier<Chart> chart) throws IOException {
        if (svg == null && png == null) {
            return;
        }
        // No window is opened; without a display Java must be told before it draws.
        System.setProperty("java.awt.headless", "true");
        Chart drawn = chart.get();
        try {
            if (svg != null) {
                write(svg, "--svg", Picture.svg(drawn));
            }
            if (png != null) {
                write(png, "--png", Picture.png(drawn));
            }
        } catch (NoFontsException e) {
            throw new UsageException(spec.commandLine(), (svg != null ? "--svg: " : "--png: ") + e.getMessage());
        }
    }

    private void write(OutputName file, String option, byte[] bytes) throws IOException {
        try (OutputFile whole = file.begin()) {
            whole.stream().write(bytes);
            whole.commit();
        } catch (UnusableFileException e) {
            throw new UsageException(spec.commandLine(), option + ": " + e.getMessage());
        }
    }
}
