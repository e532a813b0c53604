package org.tariffstack.landedcost.console;

import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours an explanation for a terminal: what stands at the margin is a title. */
public final class Painter {
    private Painter() {}

    public static String paint(String text) {
        return text.lines().map(Painter::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        boolean title = !line.isEmpty() && line.charAt(0) != ' ';
        return title ? Style.on(Style.bold, Style.fg_cyan) + line + Style.reset.on() : line;
    }
}
