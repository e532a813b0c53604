package org.tariffstack.landedcost.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tariffstack.landedcost.CommandLineRun;
import org.tariffstack.landedcost.text.TextTable;

/** docs/panel.md names the columns that there are, and what it says of a whole panel is what a whole panel says. */
class PanelPageTest {
    private static final Path PAGE = Path.of("../../docs/panel.md");
    private static final String NAME = "panel.parquet";
    /** A command or a query, and below it what comes of it. */
    private static final Pattern WRITTEN =
            Pattern.compile("```\\n(\\$ tariffstack panel --out " + NAME + ")\\n[^`]*```\\n");
    private static final Pattern QUERY = Pattern.compile("```sql\\n([^`]*)```\\n\\n```\\n[^`]*```\\n");
    private static final Pattern COLUMN = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void namesTheColumns() throws IOException {
        Path file = folder.resolve("toys.csv.gz");
        CommandLineRun.of("panel", "--out", file.toString(), "--hts", "95030000", "--origin", "CN");
        assertThat(COLUMN.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList())
                .isEqualTo(ReadPanel.of(file).get(0).keySet().stream()
                        .map(name -> name.startsWith("p_") ? "p_" : name).distinct().toList());
    }

    @Test
    @Tag("slow")
    void whatItSaysOfAWholePanelIsSo() throws IOException, SQLException {
        String page = Files.readString(PAGE);
        Path file = folder.resolve(NAME);
        CommandLineRun run = CommandLineRun.of("panel", "--out", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        String written = WRITTEN.matcher(page).replaceFirst(found -> Matcher.quoteReplacement(
                "```\n" + found.group(1) + "\n" + run.out().replace(file.toString(), NAME) + "```\n"));
        String renewed;
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:"); Statement query = duckdb.createStatement()) {
            // Sums of binary fractions come out the same in the same order only.
            query.execute("SET threads = 1");
            renewed = QUERY.matcher(written).replaceAll(found -> Matcher.quoteReplacement(answered(found, query, file)));
        }
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(page).as("docs/panel.md: make it anew with -Dpages.write=true").isEqualTo(renewed);
        assertThat(QUERY.matcher(page).results()).hasSize(3);
    }

    private static String answered(MatchResult found, Statement query, Path file) {
        String sql = found.group(1);
        try (ResultSet rows = query.executeQuery(sql.replace("'" + NAME + "'", "'" + file + "'"))) {
            return "```sql\n" + sql + "```\n\n```\n" + table(rows) + "```\n";
        } catch (SQLException e) {
            throw new AssertionError("docs/panel.md: " + sql, e);
        }
    }

    private static String table(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        String[] names = new String[columns.getColumnCount()];
        StringBuilder aligned = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            names[i] = columns.getColumnLabel(i + 1);
            aligned.append(columns.getColumnType(i + 1) == Types.VARCHAR ? 'l' : 'r');
        }
        TextTable table = TextTable.fitted("", aligned.toString()).row(names);
        while (rows.next()) {
            String[] cells = new String[names.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cell(rows.getObject(i + 1));
            }
            table.row(cells);
        }
        return table.toString();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
