package org.tariffstack.landedcost.drift;

import java.util.List;
import java.util.regex.Pattern;

/** Turns the words of the Annual Tariff Database, which has spellings of its own, into those of the book. */
final class DatabaseWords {
    private record Spelling(Pattern database, String book) {
        Spelling(String database, String book) {
            this(Pattern.compile(database), book);
        }
    }

    /** The spellings of rates, in the order in which they are turned. */
    private static final List<Spelling> RATES = List.of(
            new Spelling("[\\s\\u00a0]+", " "),
            new Spelling("(?<=\\d) ?cents?;?(?![a-z])", "¢"),
            new Spelling("(?<=\\d) ¢", "¢"),
            new Spelling("¢(?=each)", "¢ "),
            new Spelling("¢ ?/ ?", "¢/"),
            new Spelling("¢kg", "¢/kg"),
            new Spelling("(\\$\\d+(?:\\.\\d+)?)(?:¢|)(?=/|kg)", "$1"),
            new Spelling("(\\$\\d+(?:\\.\\d+)?)kg", "$1/kg"),
            new Spelling("(?<![$\\d.])(\\d+\\.\\d+)/kg", "$1¢/kg"),
            new Spelling("\\bpf\\. ?[Ll]iter\\b", "pf. liter"),
            new Spelling("/doz\\.", "/dozen"),
            new Spelling("/pr\\b\\.?", "/pair"),
            new Spelling("(?<=/)1,000|(?<=/)thousand", "1000"),
            new Spelling("/line/ gross", "/line/gross"),
            new Spelling("/ article", "/article"),
            new Spelling(" ?\\+ ?(?=\\d)", " + "),
            new Spelling("(?<=gar|en|appli|molybde|ap|high) (?=ment|semble|cable|num|plicable|est )", ""),
            new Spelling("applicable tp eacj", "applicable to each"),
            new Spelling("rateapplicable", "rate applicable"),
            new Spelling("The rate in the absence", "The rate applicable in the absence"),
            new Spelling("on tungsten \\+", "on tungsten content +"),
            new Spelling("import- ed", "imported"),
            new Spelling("(?<=\\d\\.\\d)0(?=[%¢/])", ""),
            new Spelling("(?<=\\d)\\.0{1,2}(?=[%¢/])", ""),
            new Spelling("[, ]+$| \\d/$", ""));

    /** Misprints of the special column. */
    private static final List<Spelling> SPECIAL = List.of(
            new Spelling("(?<=[A-Z*+]),[,. ]*[,.]", ","),
            new Spelling("(?<=[(,])([A-Z]{1,2}[*+]?)[. ]([A-Z]{1,2}[*+]?)(?=[,)])", "$1,$2"),
            new Spelling(", (?=[A-Z]{1,2}[*+]?[,)])", ","),
            new Spelling("\\(PA \\(PA\\)", "(PA)"),
            new Spelling("\\)\\)$", ")"),
            new Spelling("/?\\(s\\)", ""),
            new Spelling("(?<=Free)\\(", " ("),
            new Spelling("(?<=\\d)\\((?=[A-Z])", " ("),
            new Spelling("^(Free \\([^()]*)$", "$1)"));

    private DatabaseWords() {}

    /** A general or column 2 rate in the book's words, as far as they are understood. */
    static String rate(String text) {
        return AgencyWords.rate(respelled(text, RATES));
    }

    /** A special column in the book's words. */
    static String special(String text) {
        return AgencyWords.special(respelled(respelled(text, RATES), SPECIAL));
    }

    private static String respelled(String text, List<Spelling> spellings) {
        String words = text.strip();
        for (Spelling spelling : spellings) {
            words = spelling.database().matcher(words).replaceAll(spelling.book());
        }
        return words.strip();
    }
}
