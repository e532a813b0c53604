package org.tariffstack.landedcost.review;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.json.JsonLines;
import org.tariffstack.landedcost.report.RefusedRows;
import org.tariffstack.landedcost.rows.EntryRow;
import org.tariffstack.landedcost.rows.RowProblem;
import org.tariffstack.landedcost.text.Figures;
import org.tariffstack.landedcost.text.Printable;
import org.tariffstack.landedcost.text.SpreadsheetCsv;
import org.tariffstack.landedcost.text.WordWrap;
import org.tariffstack.law.Citation;
import org.tariffstack.review.Audit;
import org.tariffstack.review.Difference;
import tools.jackson.core.JsonGenerator;

/** The forms in which audits are written, row by row. */
enum AuditReport {
    /** For people: what differs, and the totals. */
    TABLE {
        @Override
        String head() {
            return "";
        }

        @Override
        String row(EntryRow row, Audit audit) {
            if (audit.isClean()) {
                return "";
            }
            StringBuilder text = new StringBuilder(Printable.line(row.name())).append(": ")
                    .append(row.entry().hts()).append(" from ").append(row.entry().origin()).append(", entered ")
                    .append(row.entry().entered()).append('\n');
            money(audit, text);
            for (Difference difference : audit.differences()) {
                WordWrap.paragraph("  ", "      ", difference.kind() + " " + difference, text);
                difference.citation().ifPresent(act -> WordWrap.paragraph("      ", "      ", "[" + act.text() + "]", text));
            }
            return text.append('\n').toString();
        }

        private static void money(Audit audit, StringBuilder text) {
            String currency = ", in " + audit.law().currency();
            String paid = audit.filed().paidOrFiled().map(Figures::people).orElse("not stated");
            String due = audit.law().dutyAmount().map(Figures::people).orElseGet(() -> "not known (" + open(audit) + ")");
            text.append("  paid ").append(paid).append(", due ").append(due).append(currency);
            audit.overpaidAmount().filter(over -> over.signum() > 0)
                    .ifPresent(over -> text.append("; overpaid ").append(Figures.people(over)));
            audit.underpaidAmount().filter(under -> under.signum() > 0)
                    .ifPresent(under -> text.append("; underpaid ").append(Figures.people(under)));
            boolean differs = audit.overpaidAmount().isPresent()
                    && audit.overpaidAmount().get().add(audit.underpaidAmount().get()).signum() > 0;
            text.append(differs && audit.isWithinBounds() ? "; within the bounds of what is not stated\n" : "\n");
        }

        private static String open(Audit audit) {
            return audit.law().lines().stream().filter(line -> line.duty().isEmpty())
                    .map(line -> line.heading() + " " + line.unresolved().orElse("is open"))
                    .collect(Collectors.joining(", "));
        }

        @Override
        String refused(RowProblem problem) {
            return "";
        }

        @Override
        String foot(AuditTotals totals, RefusedRows refused) {
            StringBuilder text = new StringBuilder("Totals\n  ")
                    .append(Figures.people(totals.rows() + refused.count())).append(" rows: ")
                    .append(Figures.people(totals.clean())).append(" as the law wants, ")
                    .append(Figures.people(totals.rows() - totals.clean())).append(" differ, ")
                    .append(Figures.people(refused.count())).append(" refused\n");
            totals.sums().forEach((currency, sum) -> text.append("  overpaid ").append(Figures.people(sum.over()))
                    .append(", underpaid ").append(Figures.people(sum.under())).append(' ').append(currency)
                    .append('\n'));
            totals.perhaps().forEach((currency, sum) -> {
                if (sum.over().add(sum.under()).signum() > 0) {
                    AuditTotals.Sum certain = Objects.requireNonNull(totals.sums().get(currency)).minus(sum);
                    text.append("    certain: overpaid ").append(Figures.people(certain.over())).append(", underpaid ")
                            .append(Figures.people(certain.under())).append(' ').append(currency)
                            .append("\n    depending on facts not given: overpaid ").append(Figures.people(sum.over()))
                            .append(", underpaid ").append(Figures.people(sum.under())).append(' ').append(currency).append('\n');
                }
            });
            if (totals.open() > 0) {
                text.append("  of ").append(Figures.people(totals.open()))
                        .append(" it is not known what was paid or what is due\n");
            }
            totals.kinds().forEach((kind, count) -> text.append("  ").append(kind).append(' ')
                    .append(Figures.people(count)).append('\n'));
            return text.append(refused.report()).toString();
        }
    },

    /** For spreadsheets: a line a difference. */
    CSV {
        @Override
        String head() {
            return SpreadsheetCsv.row("id", "row", "hts", "origin", "entered", "kind", "heading", "program", "filed",
                    "due", "overpaid", "underpaid", "certain", "text", "act");
        }

        @Override
        String row(EntryRow row, Audit audit) {
            StringBuilder text = new StringBuilder();
            boolean first = true;
            for (Difference difference : audit.differences()) {
                text.append(SpreadsheetCsv.row(row.id() == null ? "" : row.id(), Long.toString(row.number()),
                        row.entry().hts().dotted(), row.entry().origin().code(), row.entry().entered().toString(),
                        difference.kind().name(), difference.heading(), difference.program(),
                        Figures.plain(difference.filed()), Figures.plain(difference.due()),
                        // Of a line the amounts stand once, so that a column can be added up.
                        first ? Figures.plain(audit.overpaidAmount()) : "", first ? Figures.plain(audit.underpaidAmount()) : "",
                        audit.isWithinBounds() ? "no" : "yes",
                        difference.text(), difference.citation().map(Citation::text).orElse("")));
                first = false;
            }
            return text.toString();
        }

        @Override
        String refused(RowProblem problem) {
            return "";
        }

        @Override
        String foot(AuditTotals totals, RefusedRows refused) {
            return "";
        }
    },

    /** For programs: a line a row, and one of totals. */
    JSON {
        @Override
        String head() {
            return "";
        }

        @Override
        String row(EntryRow row, Audit audit) {
            return JsonLines.of(json -> {
                json.writeStartObject();
                json.writeStringProperty("id", row.id());
                json.writeNumberProperty("row", row.number());
                json.writeStringProperty("hts", row.entry().hts().digits());
                json.writeStringProperty("origin", row.entry().origin().code());
                json.writeStringProperty("entered", row.entry().entered().toString());
                json.writeStringProperty("currency", audit.law().currency());
                json.writeStringProperty("paid", orNull(audit.filed().paidOrFiled()));
                json.writeStringProperty("due", orNull(audit.law().dutyAmount()));
                json.writeStringProperty("overpaid", orNull(audit.overpaidAmount()));
                json.writeStringProperty("underpaid", orNull(audit.underpaidAmount()));
                json.writeBooleanProperty("within_bounds", audit.isWithinBounds());
                json.writeArrayPropertyStart("filing_order");
                audit.filingOrder().forEach(json::writeString);
                json.writeEndArray();
                json.writeArrayPropertyStart("differences");
                for (Difference difference : audit.differences()) {
                    json.writeStartObject();
                    json.writeStringProperty("kind", difference.kind().name());
                    json.writeStringProperty("heading", difference.heading());
                    json.writeStringProperty("program", difference.program());
                    json.writeStringProperty("filed", orNull(difference.filed()));
                    json.writeStringProperty("due", orNull(difference.due()));
                    json.writeStringProperty("text", difference.text());
                    json.writeStringProperty("act", difference.citation().map(Citation::text).orElse(null));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            });
        }

        private static void sums(JsonGenerator json, String name, Map<String, AuditTotals.Sum> sums) {
            json.writeObjectPropertyStart(name);
            sums.forEach((currency, sum) -> {
                json.writeObjectPropertyStart(currency);
                json.writeStringProperty("overpaid", Figures.plain(sum.over()));
                json.writeStringProperty("underpaid", Figures.plain(sum.under()));
                json.writeEndObject();
            });
            json.writeEndObject();
        }

        private static @Nullable String orNull(Optional<BigDecimal> amount) {
            return amount.map(Figures::plain).orElse(null);
        }

        @Override
        String refused(RowProblem problem) {
            return new String(problem.jsonLine(), StandardCharsets.UTF_8);
        }

        @Override
        String foot(AuditTotals totals, RefusedRows refused) {
            return JsonLines.of(json -> {
                json.writeStartObject();
                json.writeObjectPropertyStart("totals");
                json.writeNumberProperty("rows", totals.rows() + refused.count());
                json.writeNumberProperty("clean", totals.clean());
                json.writeNumberProperty("differ", totals.rows() - totals.clean());
                json.writeNumberProperty("refused", refused.count());
                json.writeNumberProperty("open", totals.open());
                sums(json, "paid", totals.sums());
                sums(json, "depending_on_facts", totals.perhaps());
                json.writeObjectPropertyStart("kinds");
                totals.kinds().forEach((kind, count) -> json.writeNumberProperty(kind.name(), count));
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
            });
        }
    };

    /** What stands before the first row. */
    abstract String head();

    /** What is written of a row. */
    abstract String row(EntryRow row, Audit audit);

    /** What is written in the place of a row that was refused. */
    abstract String refused(RowProblem problem);

    /** What stands after the last row. */
    abstract String foot(AuditTotals totals, RefusedRows refused);
}
