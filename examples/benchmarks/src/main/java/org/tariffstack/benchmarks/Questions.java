package org.tariffstack.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The committed entries; {@link QuestionSampler} drew them. */
final class Questions {
    private Questions() {}

    /** Lines of the whole schedule, from many origins. */
    static List<Question> ofTheWholeBook() {
        return read("entries.csv");
    }

    /** Lines of the subset of law that {@link StraightLine} and the rules for Drools know too. */
    static List<Question> ofTheSubset() {
        return read("subset-entries.csv");
    }

    private static List<Question> read(String file) {
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(file)).stream()) {
            return rows.map(row -> Question.of(row.getField("id"), row.getField("hts"), row.getField("origin"),
                    Instant.parse(row.getField("entered")), row.getField("value"))).toList();
        }
    }

    /** The bytes of a committed file; whoever asks closes it. */
    static InputStream open(String file) {
        InputStream in = Questions.class.getResourceAsStream(file);
        if (in == null) {
            throw new UncheckedIOException(new IOException(file + " is not beside the classes."));
        }
        return in;
    }
}
