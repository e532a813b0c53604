package org.tariffstack.landedcost.options;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.landedcost.console.UsageException;
import org.tariffstack.landedcost.intake.Conventions;
import org.tariffstack.landedcost.intake.DateOrder;
import org.tariffstack.landedcost.intake.DecimalMark;
import org.tariffstack.landedcost.intake.IntakeOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options on how a file of rows is to be read, where that cannot be concluded from it. */
public final class FileOptions {
    private static final long LONGEST_MAP = 1 << 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--map", paramLabel = "\"NAME=COLUMN\"", split = ",", description = "A name in the file and the column that it "
            + "stands for, such as \"Part HTS=hts,ETA=entered\". May be given several times.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--map-file", paramLabel = "FILE", description = "The same from a CSV file: a header name,column, then a line for each.")
    private @Nullable Path mapFile;

    @Option(names = "--dates", paramLabel = "ORDER", description = "The order of dates such as 3/4/2025: mdy or dmy. Default: what the "
            + "dates of the file show.")
    private @Nullable DateOrder dates;

    @Option(names = "--decimal", paramLabel = "MARK", description = "What stands before decimals: point or comma. Default: what the "
            + "amounts of the file show.")
    private @Nullable DecimalMark decimal;

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the file, such as windows-1252. Default: what its "
            + "bytes show.")
    private @Nullable String encoding;

    @Option(names = "--delimiter", paramLabel = "SIGN", description = "What stands between fields: a sign, or comma, semicolon, tab "
            + "or pipe. Default: what its lines show.")
    private @Nullable String delimiter;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook. Default: the one that has such rows.")
    private @Nullable String sheet;

    /** What was said of the file. */
    public IntakeOptions read() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        if (mapFile != null) {
            all.putAll(saved(mapFile));
        }
        all.putAll(columns);
        return new IntakeOptions(charset(), sign(), new Conventions(dates, decimal), sheet, all);
    }

    private Map<String, String> saved(Path file) throws IOException {
        Map<String, String> saved = new LinkedHashMap<>();
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_MAP) {
            throw usage("--map-file: '" + file + "' is no such file, or longer than " + LONGEST_MAP + " bytes");
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> rows = CsvReader.builder().detectBomHeader(false).ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                boolean header = row.getStartingLineNumber() == 1;
                if (row.getFieldCount() != 2 || header && !row.getFields().equals(List.of("name", "column"))) {
                    throw usage("--map-file: '" + file + "' line " + row.getStartingLineNumber() + ": write "
                            + (header ? "name,column" : "the name in the file and the column, such as Part HTS,hts"));
                }
                if (!header) {
                    saved.put(row.getField(0), row.getField(1).strip());
                }
            }
        } catch (CsvParseException e) {
            throw usage("--map-file: '" + file + "' is not CSV");
        }
        return saved;
    }

    private @Nullable Charset charset() {
        if (encoding == null) {
            return null;
        }
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw usage("--encoding: '" + encoding + "' is not an encoding: write UTF-8, UTF-16 or windows-1252");
        }
    }

    private char sign() {
        if (delimiter == null) {
            return '\0';
        }
        return switch (delimiter.toLowerCase(Locale.ROOT)) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab", "\\t" -> '\t';
            case "pipe" -> '|';
            default -> {
                if (delimiter.length() != 1 || delimiter.equals("\"") || delimiter.isBlank() && !delimiter.equals("\t")) {
                    throw usage("--delimiter takes one sign, or comma, semicolon, tab or pipe");
                }
                yield delimiter.charAt(0);
            }
        };
    }

    private UsageException usage(String message) {
        return new UsageException(spec.commandLine(), message);
    }
}
