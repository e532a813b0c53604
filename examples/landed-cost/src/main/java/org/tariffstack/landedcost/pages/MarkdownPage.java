package org.tariffstack.landedcost.pages;

import java.util.Locale;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.law.TariffBook;

/** A page of Markdown in the making. */
public final class MarkdownPage {
    private final StringBuilder page = new StringBuilder();

    public MarkdownPage text(String text) {
        page.append(text);
        return this;
    }

    /**
     * The page's title, and by which command it is made.
     *
     * @param title the title
     * @param file the name of the page of the book of the United States, without ".md"
     * @param command the command that prints it
     * @param book the book that it is made from
     */
    MarkdownPage title(String title, String file, String command, TariffBook book) {
        boolean other = !book.jurisdiction().equals(Books.DEFAULT);
        String jurisdiction = book.jurisdiction();
        return text("# " + title + (other ? " (" + jurisdiction + ")" : "")
                + "\n\n<!-- Generated from the book: tariffstack " + command
                + (other ? " --jurisdiction " + jurisdiction : "") + " > docs/" + file
                + (other ? "-" + jurisdiction.toLowerCase(Locale.ROOT) : "") + ".md -->\n\n");
    }

    /** A table's head: the names of its columns. */
    public MarkdownPage head(String... names) {
        row(names);
        page.append("|").append("---|".repeat(names.length)).append('\n');
        return this;
    }

    public MarkdownPage row(String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "" : " ");
        }
        page.append("|\n");
        return this;
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
