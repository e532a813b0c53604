package org.tariffstack.landedcost.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.json.JsonLines;
import org.tariffstack.landedcost.report.RefusedRows;
import org.tariffstack.landedcost.report.ReportOptions;
import org.tariffstack.landedcost.text.Figures;
import org.tariffstack.landedcost.text.SpreadsheetCsv;
import org.tariffstack.landedcost.text.TextTable;
import org.tariffstack.landedcost.text.WordWrap;
import org.tariffstack.review.Exposure;
import org.tariffstack.review.Portfolio;
import org.tariffstack.review.PortfolioSums;
import tools.jackson.core.JsonGenerator;

/** Portfolios as tables, CSV or JSON. */
final class PortfolioText implements ReportOptions.Report {
    private final @Nullable String beside;
    private final int top;
    private final List<Part> parts = new ArrayList<>();

    /**
     * No portfolio yet.
     *
     * @param beside the name of the law that is held beside, or null for none
     * @param top how many of the heaviest goods to show
     */
    PortfolioText(@Nullable String beside, int top) {
        this.beside = beside;
        this.top = top;
    }

    /** The portfolio of one jurisdiction. */
    private record Part(String jurisdiction, String currency, Portfolio portfolio) {}

    void add(String jurisdiction, String currency, Portfolio portfolio) {
        parts.add(new Part(jurisdiction, currency, portfolio));
    }

    /** The sections of a portfolio, by what they are parted by; each with its sums by key. */
    private Map<String, Map<String, PortfolioSums>> sections(Portfolio portfolio) {
        Map<String, Map<String, PortfolioSums>> sections = new LinkedHashMap<>();
        sections.put("programme", texts(portfolio.byProgram(), Object::toString));
        sections.put("month", texts(portfolio.byMonth(), Object::toString));
        sections.put("origin", texts(portfolio.byOrigin(), Object::toString));
        sections.put("chapter", texts(portfolio.byChapter(), chapter -> chapter < 10 ? "0" + chapter : "" + chapter));
        Map<String, PortfolioSums> goods = new LinkedHashMap<>();
        portfolio.byGoods().entrySet().stream().limit(top)
                .forEach(entry -> goods.put(entry.getKey().toString(), entry.getValue()));
        sections.put("goods", goods);
        return sections;
    }

    private static <K> Map<String, PortfolioSums> texts(Map<K, PortfolioSums> sums, Function<K, String> text) {
        return sums.entrySet().stream().collect(Collectors.toMap(entry -> text.apply(entry.getKey()), Map.Entry::getValue,
                (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public String table(RefusedRows refused) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            PortfolioSums total = part.portfolio().total();
            text.append("Portfolio of ").append(part.jurisdiction()).append(", in ").append(part.currency()).append('\n');
            text.append(table("Entries", Map.of(Figures.people(total.entries()), total), false));
            sections(part.portfolio()).forEach((name, sums) -> {
                if (!sums.isEmpty()) {
                    boolean cut = name.equals("goods") && part.portfolio().byGoods().size() > sums.size();
                    text.append("\nBy ").append(name).append(cut ? ", the heaviest of "
                            + Figures.people(part.portfolio().byGoods().size()) : "").append('\n').append(table("", sums, true));
                }
            });
            Map<String, PortfolioSums> heaviest = new LinkedHashMap<>();
            for (Exposure exposure : part.portfolio().heaviest()) {
                heaviest.merge(exposure.id() + "  " + exposure.goods(), exposure.sums(), PortfolioSums::plus);
            }
            if (!heaviest.isEmpty()) {
                text.append("\nHeaviest entries\n").append(table("", heaviest, false));
            }
            text.append('\n');
        }
        if (beside != null) {
            text.append("Beside it\n");
            WordWrap.paragraph("  ", "  ", beside, text);
            text.append('\n');
        }
        text.append("Rows\n  ").append(Figures.people(added() + refused.count())).append(" rows: ")
                .append(Figures.people(added())).append(" added, ").append(Figures.people(refused.count()))
                .append(" refused\n");
        return text.append(refused.report()).toString();
    }

    private long added() {
        return parts.stream().mapToLong(part -> part.portfolio().total().entries()).sum();
    }

    private String table(String key, Map<String, PortfolioSums> sums, boolean counts) {
        TextTable table = TextTable.cut("l" + (counts ? "r" : "") + "rrrr" + (beside == null ? "" : "rr"));
        List<String> head = new ArrayList<>(List.of(key));
        if (counts) {
            head.add("Entries");
        }
        head.addAll(List.of("Value", "Duty", "Rate", "Refundable"));
        if (beside != null) {
            head.addAll(List.of("Beside", "Change"));
        }
        table.row(head);
        sums.forEach((name, slice) -> {
            List<String> cells = new ArrayList<>(List.of(name));
            if (counts) {
                cells.add(Figures.people(slice.entries()));
            }
            cells.addAll(List.of(Figures.people(slice.value()), Figures.people(slice.duty()),
                    Figures.percent(slice.rate()), Figures.people(slice.refundable())));
            if (beside != null) {
                cells.addAll(List.of(Figures.people(slice.beside()), Figures.people(slice.change())));
            }
            table.row(cells);
        });
        return table.toString();
    }

    @Override
    public String csv() {
        StringBuilder text = new StringBuilder(SpreadsheetCsv.row("jurisdiction", "currency", "by", "key", "entries",
                "value", "duty", "rate", "refundable", "beside", "change"));
        for (Part part : parts) {
            text.append(csv(part, "total", "", part.portfolio().total()));
            sections(part.portfolio()).forEach((name, sums) ->
                    sums.forEach((key, slice) -> text.append(csv(part, name, key, slice))));
            for (Exposure exposure : part.portfolio().heaviest()) {
                text.append(csv(part, "entry", exposure.id(), exposure.sums()));
            }
        }
        return text.toString();
    }

    private String csv(Part part, String section, String key, PortfolioSums slice) {
        return SpreadsheetCsv.row(part.jurisdiction(), part.currency(), section, key, Long.toString(slice.entries()),
                Figures.plain(slice.value()), Figures.plain(slice.duty()), Figures.rate(slice.rate()),
                Figures.plain(slice.refundable()), beside == null ? "" : Figures.plain(slice.beside()),
                beside == null ? "" : Figures.plain(slice.change()));
    }

    @Override
    public String json(RefusedRows refused) {
        return JsonLines.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("rows", added() + refused.count());
            json.writeStringProperty("beside", beside);
            json.writeArrayPropertyStart("portfolios");
            for (Part part : parts) {
                json.writeStartObject();
                json.writeStringProperty("jurisdiction", part.jurisdiction());
                json.writeStringProperty("currency", part.currency());
                json.writeObjectPropertyStart("total");
                write(json, part.portfolio().total());
                json.writeEndObject();
                sections(part.portfolio()).forEach((name, sums) -> {
                    json.writeArrayPropertyStart("by_" + name);
                    sums.forEach((key, slice) -> write(json, name, key, slice));
                    json.writeEndArray();
                });
                json.writeArrayPropertyStart("heaviest");
                part.portfolio().heaviest().forEach(exposure -> {
                    json.writeStartObject();
                    json.writeStringProperty("id", exposure.id());
                    json.writeStringProperty("hts", exposure.goods().hts().digits());
                    json.writeStringProperty("origin", exposure.goods().origin().code());
                    write(json, exposure.sums());
                    json.writeEndObject();
                });
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            refused.write(json);
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, String name, String key, PortfolioSums slice) {
        json.writeStartObject();
        json.writeStringProperty(name, key);
        write(json, slice);
        json.writeEndObject();
    }

    private void write(JsonGenerator json, PortfolioSums slice) {
        json.writeNumberProperty("entries", slice.entries());
        json.writeStringProperty("value", Figures.plain(slice.value()));
        json.writeStringProperty("duty", Figures.plain(slice.duty()));
        json.writeStringProperty("rate", slice.rate().isEmpty() ? null : Figures.rate(slice.rate()));
        json.writeStringProperty("refundable", Figures.plain(slice.refundable()));
        if (beside != null) {
            json.writeStringProperty("beside", Figures.plain(slice.beside()));
            json.writeStringProperty("change", Figures.plain(slice.change()));
        }
    }
}
