package org.tariffstack.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tariffstack.law.text.Books.GOOD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tariffstack.entry.Origin;
import org.tariffstack.law.CountryList;
import org.tariffstack.law.EffectivePeriod;
import org.tariffstack.law.ImportTax;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.SourcePlace;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.Validity;

/** When the law of Freedonia changes: the dates of its files, by the clock of New York. */
class ChangeInstantsTest {
    private static final EffectivePeriod CENTURY = during("2000-01-01T05:00:00Z", "2100-01-01T05:00:00Z");
    /** Of layers, rules of precedence, lists, preferences, statements on gaps and the schedule's lines. */
    private static final String[] OF_LAW = {"2020-01-01T05:00:00Z", "2022-01-27T05:01:00Z", "2025-01-01T05:00:00Z",
        "2025-03-01T05:00:00Z", "2025-04-01T04:01:00Z", "2025-05-01T04:01:00Z", "2025-06-01T04:01:00Z",
        "2025-07-01T04:00:00Z", "2025-07-01T04:01:00Z", "2025-10-01T04:00:00Z", "2025-10-01T04:01:00Z",
        "2026-05-01T04:01:00Z"};

    private final TariffBook book = BookReader.read(GOOD);

    private static EffectivePeriod during(String from, String to) {
        return new EffectivePeriod(Instant.parse(from), Instant.parse(to));
    }

    private static Instant[] instants(String... more) {
        return Stream.concat(Stream.of(OF_LAW), Stream.of(more)).map(Instant::parse).sorted().toArray(Instant[]::new);
    }

    @Test
    void theLawChangesWhereOneOfItsRowsBeginsOrEnds() {
        assertThat(book.changeInstants()).containsExactly(instants());
    }

    @Test
    void answersChangeWithTheStatisticalNumbersTooAndWithWhatWasRead() {
        // A number of dolls of June 2025; the numbers were read up to 2026, the law up to the end of June 2026.
        assertThat(book.changeInstants(CENTURY, null)).containsExactly(
                instants("2025-06-01T04:00:00Z", "2026-01-01T05:00:00Z", "2026-07-01T04:00:00Z"));
    }

    @Test
    void theEndsOfTheTimeAskedForAreLeftOut() {
        assertThat(book.changeInstants(during("2025-05-01T04:01:00Z", "2025-07-01T04:00:00Z"), null)).containsExactly(
                Instant.parse("2025-06-01T04:00:00Z"), Instant.parse("2025-06-01T04:01:00Z"));
    }

    @Test
    void aReaderOfADayKnowsTheActsOfThatDay() {
        // On May 25 nobody knew of the order of June 20 that ended the surtax of April, nor that of steel of May 20 ends anything.
        assertThat(book.changeInstants(during("2025-06-15T00:00:00Z", "2025-09-01T00:00:00Z"), LocalDate.of(2025, 5, 25)))
                .containsExactly(Instant.parse("2025-07-01T04:00:00Z"));
        // Before May 30 the withdrawn heading of June 1 was law; before May 20 nothing was to begin on that day.
        assertThat(book.changeInstants(during("2025-06-01T04:00:30Z", "2025-06-02T00:00:00Z"), LocalDate.of(2025, 5, 20)))
                .containsExactly(Instant.parse("2025-06-01T04:01:00Z"));
        assertThat(book.changeInstants(during("2025-06-01T04:00:30Z", "2025-06-02T00:00:00Z"), LocalDate.of(2025, 5, 19)))
                .isEmpty();
    }

    @Test
    void momentsOfEntryThatConditionsNameAreLimits() {
        assertThat(book.entryLimits()).isEmpty();
        BookSource source = Books.with(GOOD, "layers/surtax.csv", ",gift,9903.10.01,", ",entered<2025-04-20T00:01,9903.10.01,");
        TariffBook limited = BookReader.read(source);
        assertThat(limited.entryLimits()).containsExactly(Instant.parse("2025-04-20T04:01:00Z"));
        assertThat(limited.changeInstants()).containsExactly(instants("2025-04-20T04:01:00Z"));
        // When goods were loaded is another moment.
        assertThat(book.changeInstants()).doesNotContain(Instant.parse("2025-04-20T04:01:00Z"));
    }

    @Test
    void anAgeChangesWithTheYear() {
        BookSource facts = Books.with(GOOD, "facts.csv", "claims,headings", "year,number,,,yes,,When was it made?\nclaims,headings");
        TariffBook aged = BookReader.read(Books.with(facts, "layers/surtax.csv", ",gift,9903.10.01,", ",age:year>=25,9903.10.01,"));
        assertThat(aged.changeInstants()).containsExactly(instants());
        assertThat(aged.changeInstants(during("2025-12-31T23:00:00Z", "2028-01-01T05:00:01Z"), null)).containsExactly(
                Stream.of("2026-01-01T05:00:00Z", "2026-05-01T04:01:00Z", "2026-07-01T04:00:00Z", "2027-01-01T05:00:00Z",
                        "2028-01-01T05:00:00Z").map(Instant::parse).toArray(Instant[]::new));
    }

    @Test
    void rulesListsColumn2AndTaxesChangeTheLawToo() {
        Instant rule = Instant.parse("2025-06-03T04:01:00Z");
        TariffBook ruled = BookReader.read(Books.with(GOOD, "precedence.csv", "2025-06-01T00:01", "2025-06-03T00:01"));
        assertThat(ruled.changeInstants()).contains(rule);
        Instant noon = Instant.parse("2025-08-15T12:00:00Z");
        Validity fromNoon = new Validity(new EffectivePeriod(noon, Instant.MAX), null, null);
        CountryList list = new CountryList("noon", "Noon", book.scheduleCitation(),
                List.of(new CountryList.Member(Origin.of("OZ"), fromNoon, new SourcePlace("noon.csv", 2))),
                new SourcePlace("lists.csv", 2));
        ImportTax tax = new ImportTax("vat", "Value-added tax", null, "?", List.of(ImportTax.VALUE), false, null, ProductScope.EVERY,
                fromNoon, Set.of(), book.scheduleCitation(), new SourcePlace("taxes.csv", 2));
        assertThat(book.toBuilder().countryLists(Map.of("noon", list)).build().changeInstants()).contains(noon);
        assertThat(book.toBuilder().column2Countries(list).build().changeInstants()).contains(noon);
        assertThat(book.toBuilder().taxes(List.of(tax)).build().changeInstants()).contains(noon);
        assertThat(book.toBuilder().build().changeInstants()).isEqualTo(book.changeInstants());
    }

    @Test
    void whatTheScheduleWasReadForChangesAnswers() {
        TariffBook open = book.toBuilder().gaps(List.of()).build();
        assertThat(open.changeInstants()).doesNotContain(Instant.parse("2025-01-01T05:00:00Z"));
        assertThat(open.changeInstants(CENTURY, null)).contains(Instant.parse("2025-01-01T05:00:00Z"));
        TariffBook later = BookReader.read(Books.with(GOOD, "book.csv", "schedule_from,2025-01-01", "schedule_from,2025-02-01"));
        assertThat(later.changeInstants(CENTURY, null)).contains(Instant.parse("2025-02-01T05:00:00Z"));
    }

    @Test
    void theConditionsOfABookAreItsAtomsEachOnce() {
        assertThat(book.conditions()).extracting(condition -> condition.text()).containsExactlyInAnyOrder(
                "contract_date<2025-05-01T00:00", "friendly", "spi=FR", "melted_in=OZ", "gift", "mode=vessel",
                "loaded<2025-04-01T00:01", "column=2", "claimed");
    }

    @Test
    void aCountryIsKnownByItsLetters() {
        assertThat(book.country(Origin.of("ZE")).name()).isEqualTo("Zenda");
        assertThat(book.country(Origin.of("DE"))).isNull();
    }
}
