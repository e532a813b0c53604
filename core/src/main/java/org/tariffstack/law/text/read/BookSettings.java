package org.tariffstack.law.text.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tariffstack.law.Citation;
import org.tariffstack.law.Confidence;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.Liquidation;
import org.tariffstack.law.NationalChapters;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.text.csv.Problems;
import org.tariffstack.law.text.csv.Row;
import org.tariffstack.law.text.syntax.RowTimes;

/** What {@code book.csv} says of the book as a whole. */
public record BookSettings(String jurisdiction, ZoneId zone, String currency, String version, Instant verifiedThrough,
        String verifiedThroughDate, EffectivePeriod scheduleHeld, EffectivePeriod statisticalHeld,
        boolean scheduleComplete, String baseColumn, Citation scheduleCitation, String column2List,
        Optional<Citation> filingCitation, NationalChapters nationalChapters, Optional<Liquidation> liquidation) {

    public static BookSettings read(Map<String, Row> settings, Problems problems) {
        Fields fields = new Fields(settings, problems);
        ZoneId zone = fields.zone();
        LocalDate verified = fields.date("verified_through");
        return new BookSettings(fields.text("jurisdiction"), zone, fields.currency(), fields.text("version"),
                verified.plusDays(1).atStartOfDay(zone).toInstant(), verified.toString(),
                fields.period("schedule_from", "schedule_to", zone),
                fields.period("statistical_from", "statistical_to", zone),
                !fields.choice("schedule_complete", List.of("yes", "no")).equals("no"),
                fields.optional("base_column", "column 1 general"),
                new Citation(fields.text("schedule_citation"), Confidence.valueOf(fields.choice("schedule_confidence",
                        List.of("primary", "secondary", "inferred")).toUpperCase(Locale.ROOT))),
                fields.text("column2"), fields.citation("filing_citation"), fields.nationalChapters(),
                fields.liquidation());
    }

    /** Looks up the settings by name; what is missing is noted. */
    private record Fields(Map<String, Row> settings, Problems problems) {
        private static final String MISSING = "missing";

        String text(String key) {
            Row row = settings.get(key);
            if (row == null || row.text("value").isEmpty()) {
                problems.add(new SourcePlace("book.csv", 0), key, "the setting is missing");
                return MISSING;
            }
            return row.text("value");
        }

        String optional(String key, String otherwise) {
            Row row = settings.get(key);
            return row == null || row.text("value").isEmpty() ? otherwise : row.text("value");
        }

        /** One of the words; the first where the setting is left out. */
        String choice(String key, List<String> words) {
            String text = optional(key, words.get(0));
            if (!words.contains(text)) {
                problems.add(place(key), "value", "'" + text + "' is none of " + String.join(", ", words));
                return words.get(0);
            }
            return text;
        }

        ZoneId zone() {
            String text = text("zone");
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                problems.add(place("zone"), "value", "'" + text + "' is not a time zone such as America/New_York");
                return ZoneId.of("UTC");
            }
        }

        String currency() {
            String text = text("currency");
            try {
                return text.equals(MISSING) ? text : Currency.getInstance(text).getCurrencyCode();
            } catch (IllegalArgumentException e) {
                problems.add(place("currency"), "value", "'" + text + "' is not a currency of ISO 4217, such as USD");
                return text;
            }
        }

        LocalDate date(String key) {
            LocalDate date = text(key).equals(MISSING) ? null : optionalDate(key);
            return date == null ? LocalDate.EPOCH : date;
        }

        private @Nullable LocalDate optionalDate(String key) {
            Row row = settings.get(key);
            if (row == null || row.text("value").isEmpty()) {
                return null;
            }
            try {
                return RowTimes.day(row.text("value"));
            } catch (DateTimeException e) {
                problems.add(place(key), "value", "'" + row.text("value") + "' is not a date such as 2026-10-09");
                return null;
            }
        }

        EffectivePeriod period(String from, String to, ZoneId zone) {
            LocalDate first = optionalDate(from);
            LocalDate end = optionalDate(to);
            if (first != null && end != null && end.isBefore(first)) {
                problems.add(place(to), "value", "the end is before the start");
                end = first;
            }
            return new EffectivePeriod(first == null ? Instant.MIN : first.atStartOfDay(zone).toInstant(),
                    end == null ? Instant.MAX : end.atStartOfDay(zone).toInstant());
        }

        Optional<Citation> citation(String key) {
            String text = optional(key, "");
            return text.isEmpty() ? Optional.empty() : Optional.of(new Citation(text, Confidence.PRIMARY));
        }

        /** The chapters that the tariff adds to those of the Harmonized System, each of which it may lack. */
        NationalChapters nationalChapters() {
            Integer special = chapter("special_chapter");
            Integer additional = chapter("additional_chapter");
            if (special == null && additional == null) {
                return NationalChapters.NONE;
            }
            if (special != null && special.equals(additional)) {
                problems.add(place("additional_chapter"), "value", "chapter " + special
                        + " is the chapter of special classifications already");
            }
            return new NationalChapters(special, additional,
                    Optional.of(new Citation(text("chapters_citation"), Confidence.PRIMARY)));
        }

        private @Nullable Integer chapter(String key) {
            String text = optional(key, "");
            if (!text.isEmpty() && !text.matches("[1-9]\\d?")) {
                problems.add(place(key), "value", "'" + text + "' is not a chapter such as 98");
                return null;
            }
            return text.isEmpty() ? null : Integer.valueOf(text);
        }

        /** All that the law says of paid duties, or nothing of it. */
        Optional<Liquidation> liquidation() {
            String days = optional("protest_days", "");
            if (days.isEmpty()) {
                return Optional.empty();
            }
            Citation protest = new Citation(text("protest_citation"), Confidence.PRIMARY);
            Citation interest = new Citation(text("interest_citation"), Confidence.PRIMARY);
            if (!days.matches("[1-9]\\d{0,3}")) {
                problems.add(place("protest_days"), "value", "'" + days + "' is not a number of days such as 180");
                return Optional.empty();
            }
            return Optional.of(new Liquidation(Integer.parseInt(days), protest, interest));
        }

        private SourcePlace place(String key) {
            Row row = settings.get(key);
            return row == null ? new SourcePlace("book.csv", 0) : row.place();
        }
    }
}
