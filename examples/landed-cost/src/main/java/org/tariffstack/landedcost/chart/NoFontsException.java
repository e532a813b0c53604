package org.tariffstack.landedcost.chart;

/** This machine cannot write the words of a chart. The message says what helps. */
public final class NoFontsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoFontsException(Throwable cause) {
        super("this machine cannot draw text: install fontconfig and a font, such as fonts-dejavu-core, and a Java "
                + "with java.desktop (" + cause + ")", cause);
    }
}
