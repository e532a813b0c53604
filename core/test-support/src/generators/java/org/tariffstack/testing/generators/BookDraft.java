package org.tariffstack.testing.generators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;

/**
 * A book in the making. What the parts say of each other is made to fit when the text is written: a heading displaces only
 * such as stand behind it, so that there is no circle, and what nothing uses is left out.
 *
 * @param schedule the schedule
 * @param headings the headings
 * @param rules the rules of precedence
 * @param group how many of the headings, from the second on, exclude each other; fewer than two for none
 * @param lists the entries of both product lists
 * @param gap whether the book says that it lacks something
 */
record BookDraft(ScheduleDraft schedule, List<HeadingDraft> headings, List<RuleDraft> rules, int group,
        Map<String, List<ItemDraft>> lists, boolean gap) {
    private static final String LAYER_COLUMNS = "heading,strand,program,kind,rate,basis,origins,products,when,relieves,"
            + "from,to,enacted,ended,citation,confidence,note\n";
    private static final String RULE_COLUMNS = "id,winners,losers,effect,portion,only_if_paying,when,origins,products,"
            + "from,to,enacted,ended,citation,confidence,note,files\n";

    /**
     * An entry of a product list in the making.
     *
     * @param code the place of the code in the schedule
     * @param length the digits that count
     * @param when its condition
     * @param times when it is on the list
     */
    record ItemDraft(int code, int length, String when, Succession times) {}

    /** The book. */
    TariffBook book() {
        return BookReader.read(BookSource.of(files()));
    }

    /** The files of the book. */
    Map<String, String> files() {
        String layers = layers();
        String rules = precedence();
        String scopes = layers + rules;
        Map<String, String> files = new LinkedHashMap<>();
        files.put("book.csv", "key,value\njurisdiction,AR\nzone," + Arcadia.ZONE + "\ncurrency,USD\nversion,generated\n"
                + "verified_through,2026-06-30\nschedule_from,2025-01-01\nstatistical_from,2025-01-01\n"
                + "schedule_citation,Tariff of Arcadia\ncolumn2,column-2\n");
        files.put("layers.csv", "file,what\nlaw.csv,The law\n");
        files.put("layers/law.csv", LAYER_COLUMNS + layers);
        files.put("precedence.csv", RULE_COLUMNS + rules);
        files.put("schedule/rates.csv", schedule.ratesText());
        files.put("schedule/statistical.csv", schedule.numbersText());
        files.put("gaps.csv", "origins,products,from,to,warning\n" + (gap ? "XC,*,,,Quotas of Cockaigne are not held\n" : ""));
        lists(scopes, files);
        dictionaries(scopes + files.getOrDefault("lists/goods-a.csv", "") + files.getOrDefault("lists/goods-b.csv", ""),
                files);
        return files;
    }

    private void dictionaries(String uses, Map<String, String> files) {
        Set<String> portions = new LinkedHashSet<>();
        Arcadia.PORTIONS.stream().filter(uses::contains).forEach(portions::add);
        String portionRows = rows(portions.stream().map(Arcadia::portion));
        files.put("portions.csv", "portion,percent_fact,value_fact,group,rank,complement,most_pct\n" + portionRows);
        boolean claims = uses.contains("claimed") || uses.contains("declared");
        files.put("facts.csv", "fact,type,choices,assumed,asked,implied_by,question\n"
                + rows(Arcadia.factsIn(uses + portionRows + (claims ? " claims" : "")).stream().map(Arcadia::fact)));
        files.put("countries.csv", "code,name\n" + rows(Arcadia.COUNTRIES.entrySet().stream()
                .map(country -> country.getKey() + "," + country.getValue())));
        files.put("preferences.csv", "symbol,title,countries,from,to,enacted,ended,citation,confidence\n"
                + "A,Agreement of Arcadia,XA XB," + Arcadia.TIMES.get(1) + ",,2025-02-20,,Treaty A,primary\n"
                + "B,Old preference,," + "," + Arcadia.TIMES.get(5) + ",,2025-08-31,Treaty B,primary\n");
        String used = headings.stream().map(this::program).distinct().map(program -> program + ",Law on " + program
                + ",Statute," + (program.equals("steel") ? "2025-08-31,Court 1,50," : program.equals("retaliation")
                        ? ",Court 2,60,2025-11-05" : ",,50,")).collect(Collectors.joining("\n", "", "\n"));
        files.put("programs.csv", "program,title,authority,refundable_since,ruling,filing,ruled\n" + used);
    }

    private static String rows(Stream<String> rows) {
        return rows.map(row -> row + "\n").collect(Collectors.joining());
    }

    private void lists(String uses, Map<String, String> files) {
        StringBuilder index = new StringBuilder("list,kind,what,citation,confidence\n"
                + "column-2,countries,Countries that pay column 2,Act 2,primary\n");
        files.put("lists/column-2.csv", "country,from,to,enacted,ended\nXD," + Arcadia.TIMES.get(3) + ",,,\n");
        if (uses.contains("@allies")) {
            index.append("allies,countries,Allies,Act 3,primary\n");
            files.put("lists/allies.csv", "country,from,to,enacted,ended\nXA,,,,\nXB," + Arcadia.TIMES.get(1) + ","
                    + Arcadia.TIMES.get(5) + ",2025-02-20,2025-08-31\n");
        }
        lists.forEach((name, items) -> {
            if (uses.contains("@" + name)) {
                index.append(name).append(",products,Goods of list ").append(name).append(",Act 4,primary\n");
                files.put("lists/" + name + ".csv", "code,from,to,enacted,ended,when\n" + items(items));
            }
        });
        files.put("lists.csv", index.toString());
    }

    /** The entries of a list: the first holds always, so that no scope is ever empty, and no code stands in it twice. */
    private String items(List<ItemDraft> items) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (ItemDraft item : items) {
            String code = schedule.code(item.code(), item.length());
            String times = rows.isEmpty() ? ",,," : item.times().texts().get(0);
            rows.putIfAbsent(code, code + "," + times + "," + ScheduleDraft.quoted(item.when()));
        }
        return rows(rows.values().stream());
    }

    private String program(HeadingDraft heading) {
        return Arcadia.PROGRAMS.get(heading.place().program());
    }

    private String heading(int place) {
        return (headings.get(place).place().filed() ? "9903.90.0" : "CIRC-0") + (place + 1);
    }

    private String layers() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < headings.size(); i++) {
            HeadingDraft heading = headings.get(i);
            if (heading.place().strands()) {
                strand(i, "a", heading.when(), rows);
                // The other strand is for whoever the first is not for, or another part of the same.
                strand(i, "b", heading.when().isEmpty() ? "" : "!(" + heading.when() + ")", rows);
            } else {
                strand(i, "", heading.when(), rows);
            }
        }
        return rows.toString();
    }

    private void strand(int place, String strand, String when, StringBuilder rows) {
        HeadingDraft heading = headings.get(place);
        List<String> times = heading.times().texts();
        String relieves = relieves(place);
        // The base rate is relieved wholly or not at all.
        String basis = heading.duty() || !relieves.matches(".*\\bbase\\b.*") ? heading.basis() : "full";
        for (int version = 0; version < times.size(); version++) {
            String rate = heading.duty() ? heading.rates().get(version % heading.rates().size()) : "+0%";
            // Of a portion nobody knows the quantity.
            rate = basis.equals("full") || !rate.contains("/kg") ? rate : "+10%";
            rows.append(String.join(",", heading(place), strand, program(heading), heading.duty() ? "duty" : "relief", rate,
                    basis, heading.scope().origins(), heading.scope().products(schedule),
                    ScheduleDraft.quoted(when), relieves, times.get(version), "Act " + (place + 10), "primary", ""))
                    .append('\n');
        }
    }

    private String relieves(int place) {
        HeadingDraft heading = headings.get(place);
        Set<String> words = new LinkedHashSet<>();
        heading.relieves().forEach(target -> words.add(word(place, target)));
        // A relief must say from what.
        return words.isEmpty() && !heading.duty() ? word(place, new HeadingDraft.Target(1, HeadingDraft.Kind.HEADING))
                : String.join(" ", words);
    }

    /** Names what a heading displaces: never one that stands before it. */
    private String word(int winner, HeadingDraft.Target target) {
        int loser = winner + target.heading();
        if (loser >= headings.size()) {
            return "base";
        }
        return switch (target.kind()) {
            case BASE -> "base";
            case HEADING -> heading(loser);
            case STRAND -> heading(loser) + (headings.get(loser).place().strands() ? "#b" : "");
            case RANGE -> headings.get(winner + 1).place().filed() && headings.get(loser).place().filed()
                    ? heading(winner + 1) + ".." + heading(loser) : heading(loser);
            case PROGRAM -> isFree(winner, program(headings.get(loser))) ? program(headings.get(loser)) : heading(loser);
            case EVERYTHING -> isFree(winner, "") ? "*" : heading(loser);
        };
    }

    /** Whether no duty of a programme, or of any, stands before a heading. */
    private boolean isFree(int winner, String program) {
        return IntStream.range(0, winner).mapToObj(headings::get)
                .noneMatch(before -> before.duty() && (program.isEmpty() || program(before).equals(program)));
    }

    private String precedence() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            RuleDraft rule = rules.get(i);
            int winner = rule.winner() % headings.size();
            String loser = word(winner, rule.loser());
            boolean portion = rule.effect().equals("portion") && !loser.equals("base");
            String effect = rule.effect().equals("portion") && !portion ? "excludes" : rule.effect();
            rows.append(String.join(",", "rule-" + (i + 1), heading(winner), loser, effect,
                    portion ? rule.portion() : "full", rule.terms().onlyIfPaying() ? "yes" : "no",
                    ScheduleDraft.quoted(rule.when()), rule.scope().origins(), rule.scope().products(schedule),
                    rule.times().texts().get(0), "Rule " + (i + 1), "primary", "",
                    rule.terms().files() ? "9903.91.0" + (i + 1) : "")).append('\n');
        }
        group(rows);
        return rows.toString();
    }

    /** Headings of which at most one is owed: each excludes those behind it. */
    private void group(StringBuilder rows) {
        int last = Math.min(headings.size(), 1 + group);
        List<String> members = new ArrayList<>();
        for (int i = 1; i < last; i++) {
            members.add(heading(i));
        }
        if (members.size() < 2) {
            return;
        }
        for (int i = 0; i < members.size() - 1; i++) {
            rows.append(String.join(",", "order-" + (i + 1), members.get(i),
                    String.join(" ", members.subList(i + 1, members.size())), "excludes", "full", "no,,,,,,,", "Note 1",
                    "primary", "", "")).append('\n');
        }
        String all = String.join(" ", members);
        rows.append(String.join(",", "one", all, all, "one", "full", "no,,,,,,,", "Note 1", "primary", "", "")).append('\n');
    }
}
