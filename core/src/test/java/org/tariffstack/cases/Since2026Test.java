package org.tariffstack.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What took the place of the IEEPA duties, and the safeguards, special rates and older disputes beside them. */
class Since2026Test {

    @Test
    void theSurchargeIsNotRefundableToEveryone() {
        // The trade court's ruling of 2026-05-07 helps two importers and one state, and is stayed (facts of CIT 26-47).
        var toy = Case.of("9503.00.00 DE 2026-03-15T12:00 value=1000").assessment();
        assertThat(toy.refundableAmount()).isZero();
        assertThat(toy.owedAmount().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void whoPaysTheSurchargeIsToldOfTheRulingOnceItWasMade() {
        String toy = "9503.00.00 DE 2026-03-15T12:00";
        assertThat(Case.of(toy).assessment().warnings()).anyMatch(warning -> warning.contains("Slip Op. 26-47"));
        assertThat(Case.of(toy + " known=2026-05-07").assessment().warnings())
                .anyMatch(warning -> warning.contains("Slip Op. 26-47"));
        assertThat(Case.of(toy + " known=2026-05-06").assessment().warnings())
                .noneMatch(warning -> warning.contains("Slip Op. 26-47"));
        assertThat(Case.of("8471.30.01 TW 2026-03-15T12:00").assessment().warnings()).as("exempt")
                .noneMatch(warning -> warning.contains("Slip Op. 26-47"));
    }

    @Test
    void aMotorcycleThatMayNotBeImportedIsReportedBesideItsDuty() {
        var motorcycle = Case.of("8711.50.00 CA 2026-09-29T00:01").assessment();
        assertThat(motorcycle.prohibitions()).as("Proc. 11063; CSMS 70050970")
                .anySatisfy(ban -> assertThat(ban.toString()).contains("338-BAN", "11063"));
        assertThat(motorcycle.explain()).contains("prohibited");
        assertThat(Case.of("8711.50.00 CA 2026-09-29T00:00").assessment().prohibitions()).isEmpty();
        assertThat(Case.of("8711.50.00 CA 2026-09-29T00:01 import_date=2026-09-29").assessment().prohibitions()).hasSize(1);
        assertThat(Case.of("8711.50.00 CA 2026-10-15T12:00 import_date=2026-09-28").assessment().prohibitions())
                .as("imported before, withdrawn later").isEmpty();
        assertThat(motorcycle.warnings()).anyMatch(warning -> warning.contains("import_date"));
        // What was brought in before and is withdrawn later owes the 50%.
        Case.of("8711.50.00 CA 2026-09-29T00:01").owes("338-canada=50%", "Proc. 11063");
    }
}
