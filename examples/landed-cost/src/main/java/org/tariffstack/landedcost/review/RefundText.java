package org.tariffstack.landedcost.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.landedcost.json.JsonLines;
import org.tariffstack.landedcost.report.RefusedRows;
import org.tariffstack.landedcost.report.ReportOptions;
import org.tariffstack.landedcost.text.Figures;
import org.tariffstack.landedcost.text.SpreadsheetCsv;
import org.tariffstack.landedcost.text.TextTable;
import org.tariffstack.landedcost.text.WordWrap;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Liquidation;
import tools.jackson.core.JsonGenerator;

/** Refunds as tables, CSV or JSON. */
final class RefundText implements ReportOptions.Report {
    private final RefundTotals totals;
    private final List<String> by;
    private final InterestTable interest;
    private final String claims;

    RefundText(RefundTotals totals, List<String> by, InterestTable interest, String claims) {
        this.claims = claims;
        this.totals = totals;
        this.by = by;
        this.interest = interest;
    }

    @Override
    public String table(RefusedRows refused) {
        StringBuilder text = new StringBuilder();
        if (totals.groups().isEmpty()) {
            text.append("Refundable\n  nothing\n");
        }
        for (List<String> currency : totals.totals().keySet()) {
            text.append("Refundable in ").append(currency.get(0)).append('\n').append(groups(currency.get(0)))
                    .append('\n');
        }
        if (!totals.rulings().isEmpty()) {
            text.append("Rulings\n");
            totals.rulings().forEach((key, sum) -> {
                WordWrap.paragraph("  ", "      ", key.get(1), text);
                text.append("      ").append(amounts(sum, key.get(0))).append('\n');
            });
        }
        if (!totals.states().isEmpty()) {
            text.append("\nLiquidation\n");
            totals.states().forEach((key, sum) -> text.append("  ").append(key.get(1)).append(": ")
                    .append(amounts(sum, key.get(0))).append('\n'));
            protest(text);
        }
        if (interest.isAsked()) {
            text.append("\nInterest\n");
            WordWrap.paragraph("  ", "  ", "From the day after the deposit through " + interest.through() + ", "
                    + interest.method() + law(Liquidation::interest) + "." + interest.source(), text);
        }
        text.append(claims).append("\nRows\n  ").append(Figures.people(totals.rows() + refused.count())).append(" rows: ")
                .append(Figures.people(totals.totals().values().stream().mapToLong(RefundTotals.Sum::entries).sum()))
                .append(" with duties held unlawful, ").append(Figures.people(refused.count())).append(" refused\n");
        return text.append(refused.report()).toString();
    }

    private void protest(StringBuilder text) {
        Books.NEWEST.stack(Books.DEFAULT).book().liquidation().ifPresent(law -> text.append("  A protest may be filed "
                + "within " + law.protestDays() + " days after liquidation (" + law.protest() + ").\n"));
    }

    private static String law(Function<Liquidation, Citation> part) {
        return Books.NEWEST.stack(Books.DEFAULT).book().liquidation().map(part).map(act -> " (" + act + ")").orElse("");
    }

    private String amounts(RefundTotals.Sum sum, String currency) {
        String entries = Figures.people(sum.entries()) + (sum.entries() == 1 ? " entry, " : " entries, ");
        return entries + Figures.people(sum.refundable()) + (interest.isAsked()
                ? " and " + Figures.people(sum.interest()) + " of interest " : " ") + currency;
    }

    private String groups(String currency) {
        TextTable table = TextTable.cut("ll" + "l".repeat(by.size()) + "rrr" + (interest.isAsked() ? "rr" : ""));
        List<String> head = new ArrayList<>(List.of("Month", "Program"));
        by.forEach(column -> head.add(column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1)));
        head.addAll(List.of("Entries", "Assessed", "Refundable"));
        if (interest.isAsked()) {
            head.addAll(List.of("Interest", "Together"));
        }
        table.row(head);
        totals.groups().forEach((key, sum) -> {
            if (key.get(0).equals(currency)) {
                List<String> cells = new ArrayList<>(key.subList(1, key.size()));
                table.row(figures(cells, sum));
            }
        });
        List<String> cells = new ArrayList<>(List.of("Total", ""));
        by.forEach(column -> cells.add(""));
        return table.row(figures(cells, Objects.requireNonNull(totals.totals().get(List.of(currency))))).toString();
    }

    private List<String> figures(List<String> cells, RefundTotals.Sum sum) {
        cells.add(Figures.people(sum.entries()));
        cells.add(Figures.people(sum.assessed()));
        cells.add(Figures.people(sum.refundable()));
        if (interest.isAsked()) {
            cells.add(Figures.people(sum.interest()));
            cells.add(Figures.people(sum.together()));
        }
        return cells;
    }

    @Override
    public String csv() {
        List<String> head = new ArrayList<>(List.of("currency", "month", "program"));
        head.addAll(by);
        head.addAll(List.of("entries", "assessed", "refundable", "interest"));
        StringBuilder text = new StringBuilder(SpreadsheetCsv.row(head));
        totals.groups().forEach((key, sum) -> {
            List<String> line = new ArrayList<>(key);
            line.addAll(List.of(Long.toString(sum.entries()), Figures.plain(sum.assessed()),
                    Figures.plain(sum.refundable()), interest.isAsked() ? Figures.plain(sum.interest()) : ""));
            text.append(SpreadsheetCsv.row(line));
        });
        return text.toString();
    }

    @Override
    public String json(RefusedRows refused) {
        return JsonLines.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("rows", totals.rows() + refused.count());
            List<String> names = new ArrayList<>(List.of("currency", "month", "program"));
            write(json, "groups", names, totals.groups());
            write(json, "rulings", List.of("currency", "ruling", "since"), totals.rulings());
            write(json, "liquidation", List.of("currency", "state"), totals.states());
            write(json, "totals", List.of("currency"), totals.totals());
            if (interest.isAsked()) {
                json.writeStringProperty("interest_through", interest.through().toString());
                json.writeStringProperty("interest_method", interest.method());
            }
            refused.write(json);
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, String name, List<String> keys, Map<List<String>, RefundTotals.Sum> sums) {
        json.writeArrayPropertyStart(name);
        sums.forEach((key, sum) -> {
            json.writeStartObject();
            for (int i = 0; i < keys.size(); i++) {
                json.writeStringProperty(keys.get(i), key.get(i));
            }
            if (key.size() > keys.size()) {
                json.writeObjectPropertyStart("by");
                for (int i = 0; i < by.size(); i++) {
                    json.writeStringProperty(by.get(i), key.get(keys.size() + i));
                }
                json.writeEndObject();
            }
            json.writeNumberProperty("entries", sum.entries());
            json.writeStringProperty("assessed", Figures.plain(sum.assessed()));
            json.writeStringProperty("refundable", Figures.plain(sum.refundable()));
            json.writeStringProperty("interest", interest.isAsked() ? Figures.plain(sum.interest()) : null);
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
