package org.tariffstack.landedcost.drift;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tariffstack.landedcost.drift.export.ExportLine;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;

/** A small invented book, and exports that agree with it. */
final class Freedonia {
    static final TariffBook BOOK = book();

    private Freedonia() {}

    private static TariffBook book() {
        Map<String, String> files = new HashMap<>();
        files.put("book.csv", """
                key,value
                jurisdiction,FD
                zone,America/New_York
                currency,USD
                version,1
                verified_through,2026-06-30
                schedule_from,2025-01-01
                statistical_from,2025-01-01
                statistical_to,2026-01-01
                schedule_citation,Tariff of Freedonia
                column2,unfriendly
                """);
        files.put("countries.csv", "code,name\nSY,Sylvania\nOZ,Oz\n");
        files.put("facts.csv", "fact,type,choices,assumed,asked,implied_by,question\nsteel_pct,percent,,,yes,,How much steel?\n");
        files.put("portions.csv", "portion,percent_fact,value_fact,group,rank,complement\nsteel-content,steel_pct,,metal,1,no\n");
        files.put("programs.csv", "program,title,authority,refundable_since,ruling\nsteel,Steel,Trade Act,,\n");
        files.put("preferences.csv", "symbol,title,countries,from,to,enacted,ended,citation,confidence,note\n");
        files.put("gaps.csv", "origins,products,from,to,warning\n");
        files.put("layers.csv", "file,what\nsteel.csv,Steel\n");
        files.put("layers/steel.csv", """
                heading,strand,program,kind,rate,basis,origins,products,when,relieves,from,to,enacted,ended,citation,confidence,note
                9903.20.01,,steel,duty,+25%,full,*,@steel-goods,,,2025-06-01T00:01,,2025-05-20,,Order 1,primary,
                9903.20.02,,steel,relief,+0%,full,*,@steel-goods,,9903.20.01,2025-06-01T00:01,,2025-05-20,,Order 1,primary,
                9903.20.03,,steel,duty,+10%,steel-content,*,9503,,,2025-06-01T00:01,,2025-05-20,,Order 1,primary,
                9903.20.04,,steel,duty,top-up 15%,full,OZ,*,,,2025-06-01T00:01,,2025-05-20,,Order 1,primary,
                9903.20.05,,steel,duty,+5%,full,*,9503,,,2025-01-01T00:01,2025-06-01T00:01,2024-12-20,2025-05-20,Order 1,primary,
                STEEL-QUOTA,,steel,relief,+0%,full,SY,@steel-goods,,9903.20.01,2025-06-01T00:01,,2025-05-20,,Order 1,primary,
                """);
        files.put("precedence.csv", """
                id,winners,losers,effect,portion,files,only_if_paying,when,origins,products,from,to,enacted,ended,citation,confidence,note
                steel-first,9903.20.01,9903.20.03,excludes,full,9903.20.09,no,,,,2025-06-01T00:01,,2025-05-20,,Order 1,primary,
                """);
        files.put("lists.csv", """
                list,kind,what,citation,confidence
                steel-goods,products,Steel goods,Order 1 annex,primary
                unfriendly,countries,Countries that pay column 2,Tariff of Freedonia note 1,primary
                """);
        files.put("lists/steel-goods.csv", "code,from,to\n72081000,,\n7208200010,,\n72089000,2025-10-01T00:01,\n");
        files.put("lists/unfriendly.csv", "country\nSY\n");
        files.put("schedule/rates.csv", """
                hts,general,special,column2,units,from,to
                72081000,4%,"Free (A,BH); 2% (JP)",30%,kg,,2025-10-01T00:00
                72081000,3.5%,"Free (A,BH); 2% (JP)",30%,kg,2025-10-01T00:00,
                72082000,2¢/kg + 3%,,45%,kg,,
                72089000,Free,,20%,kg,,
                95030000,REF:highest-in-set,,70%,No,,
                """);
        files.put("schedule/statistical.csv", "hts,units,from,to\n7208200010,kg,,\n7208200090,kg,,\n");
        return BookReader.read(new Files(files));
    }

    /** A class of its own: a lambda would belong to one that is still being made, and the reader uses other threads. */
    private record Files(Map<String, String> texts) implements BookSource {
        @Override
        public InputStream open(String path) {
            String text = texts.get(path);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static ExportLine line(String number, String general, String special, String other, String... footnotes) {
        return new ExportLine(number, "Goods", general, special, other, List.of(footnotes));
    }

    static ExportLine heading(String number, String general) {
        return line(number, general, "", "");
    }

    /** The lines that an export of 2025-07-01 prints, if it agrees with the book, each under its number. */
    static Map<String, ExportLine> agreeing() {
        Map<String, ExportLine> lines = new LinkedHashMap<>();
        for (ExportLine line : List.of(
                line("7208", "", "", ""),
                line("7208.10.00.00", "4 %", "Free (BH,A) 2% (JP)", "30%", "See 9903.20.01 and 9903.20.02. "),
                line("7208.20.00", "2¢/kg + 3%", "", "45%"),
                line("7208.20.00.10", "", "", "", "See 9903.20.01-9903.20.02."),
                line("7208.20.00.90", "", "", ""),
                line("7208.90.00.00", "Free", "", "20%"),
                line("9503.00.00.00", "The rate of duty applicable to that article in the set subject to the highest rate of duty",
                        "", "70%", "See 9903.20.03"),
                heading("9903.20.01", "The duty provided in the applicable subheading + 25%"),
                line("9903.20.02", "No change", "", "No change."),
                heading("9903.20.03", "The duty provided in the applicable subheading + a duty of 10% upon the value of the steel content."),
                heading("9903.20.04", "15%"),
                heading("9903.20.09", "The duty provided in the applicable subheading"))) {
            lines.put(line.number(), line);
        }
        return lines;
    }
}
