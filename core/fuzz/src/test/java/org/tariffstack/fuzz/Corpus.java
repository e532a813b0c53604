package org.tariffstack.fuzz;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tariffstack.cn.China;
import org.tariffstack.us.UnitedStates;

/** What really stands in the books that come with the library. */
public final class Corpus {
    private static final int MOST = 20_000;

    private Corpus() {}

    /** The different texts of a column in the layers of both books. */
    public static List<String> ofLayers(String column) {
        Set<String> texts = new LinkedHashSet<>();
        for (Class<?> home : List.of(UnitedStates.class, China.class)) {
            for (String file : texts(home, "layers.csv", "file")) {
                texts.addAll(texts(home, "layers/" + file, column));
            }
        }
        return new ArrayList<>(texts);
    }

    /** The different texts of a column of a file of the United States. */
    public static List<String> of(String file, String column) {
        return new ArrayList<>(texts(UnitedStates.class, file, column));
    }

    private static Set<String> texts(Class<?> home, String file, String column) {
        Set<String> texts = new LinkedHashSet<>();
        try (InputStream in = Objects.requireNonNull(home.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                if (texts.size() < MOST && !row.getField(column).isBlank()) {
                    texts.add(row.getField(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
