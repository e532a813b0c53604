package org.tariffstack.landedcost.review;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.ace.EntryNumber;
import org.tariffstack.landedcost.cape.Calendar;
import org.tariffstack.landedcost.cape.CapeRules;
import org.tariffstack.landedcost.cape.Claim;
import org.tariffstack.landedcost.cape.Declarations;
import org.tariffstack.landedcost.cape.EntryLedger;
import org.tariffstack.landedcost.cape.Path;
import org.tariffstack.landedcost.cape.Paths;
import org.tariffstack.landedcost.cape.ResultList;
import org.tariffstack.landedcost.text.Figures;
import org.tariffstack.landedcost.text.SpreadsheetCsv;

/** The files of claims: the declarations for CAPE, the list of entries with their paths, and the deadlines as a calendar. */
final class ClaimFiles {
    /** The list of entries. */
    static final String ENTRIES = "entries.csv";
    /** The deadlines. */
    static final String DEADLINES = "deadlines.ics";

    private final CapeRules rules;
    private final Paths paths;
    private final LocalDate on;
    private final List<EntryLedger.Claimed> claims;
    private final @Nullable ResultList results;

    ClaimFiles(CapeRules rules, LocalDate on, List<EntryLedger.Claimed> claims, @Nullable ResultList results) {
        this.rules = rules;
        this.paths = new Paths(rules, on);
        this.on = on;
        this.claims = claims;
        this.results = results;
    }

    /** Writes the files into a folder, each as a whole or not at all, and names them. */
    List<String> write(java.nio.file.Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names = new ArrayList<>();
        Declarations declarations = declarations();
        for (Declarations.Declaration file : declarations.files()) {
            ReportFile.write(folder.resolve(file.name()), declarations.text(file.entries()));
            names.add(file.name());
        }
        ReportFile.write(folder.resolve(ENTRIES), entries());
        ReportFile.write(folder.resolve(DEADLINES), calendar());
        names.add(ENTRIES);
        names.add(DEADLINES);
        return names;
    }

    /** What is accepted already is not declared again, for CAPE rejects it. */
    private Declarations declarations() {
        Declarations declarations = new Declarations(rules);
        for (EntryLedger.Claimed claimed : claims) {
            String entry = claimed.account().state().number();
            boolean accepted = results != null && results.of(entry) != null
                    && Objects.requireNonNull(results.of(entry)).status().toLowerCase(Locale.ROOT).startsWith("accept");
            if (claimed.claim().path() == Path.CAPE && EntryNumber.isWhole(entry) && !accepted) {
                declarations.add(claimed.account().importer(), entry);
            }
        }
        return declarations;
    }

    private String entries() {
        StringBuilder text = new StringBuilder(SpreadsheetCsv.row("entry_number", "importer_number", "entry_type", "entered",
                "liquidated", "path", "until", "days_left", "refundable", "interest", "lines_not_computed", "why", "claim_number",
                "status", "error"));
        List<EntryLedger.Claimed> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing((EntryLedger.Claimed one) -> one.account().refundable()).reversed());
        for (EntryLedger.Claimed one : sorted) {
            EntryLedger.Account account = one.account();
            Claim claim = one.claim();
            LocalDate until = claim.until();
            LocalDate liquidated = account.state().liquidated();
            ResultList.Result result = results == null ? null : results.of(account.state().number());
            text.append(SpreadsheetCsv.row(account.state().number(), account.importer(), account.state().type(),
                    account.state().entered().toString(), liquidated == null ? "" : liquidated.toString(), claim.path().name(),
                    claim.untilText(), until == null ? "" : Long.toString(paths.daysLeft(until)),
                    Figures.plain(account.refundable()), Figures.plain(account.interest()), Integer.toString(account.refused()),
                    EntryNumber.isWhole(account.state().number()) ? claim.why()
                            : "the entry number has not eleven characters; " + claim.why(),
                    result == null ? "" : result.claim(), result == null ? "" : result.status(),
                    result == null ? "" : result.error()));
        }
        return text.toString();
    }

    private String calendar() {
        Calendar calendar = new Calendar(on);
        for (EntryLedger.Claimed one : claims) {
            LocalDate until = one.claim().until();
            if (until != null) {
                calendar.add(until, one.claim().path() == Path.CAPE ? "CAPE declaration" : "Protest",
                        one.account().state().number());
            }
        }
        return calendar.text();
    }
}
