package org.tariffstack.landedcost.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows whose form has been found: a text or a workbook, where its header stands and what it says.
 *
 * <p>The beginning of the file is looked at, {@value #MOST_ROWS_LOOKED_AT} rows at most. The rest is read only where a
 * date or an amount could be read in two ways and nothing in the beginning shows which.
 */
public final class Intake implements Closeable {
    private static final int MOST_ROWS_LOOKED_AT = 1_000;
    private static final int MOST_TITLE_LINES = 50;
    /** A row that names so many of the required columns is the header. */
    private static final int NAMES_OF_A_HEADER = 2;
    private static final String EMPTY = "it is empty; the first line names the columns, such as id,hts,origin,entered,value";

    private final Source source;
    private final IntakeOptions options;
    private final @Nullable TextForm form;
    private final @Nullable Path workbook;
    private final boolean temporary;
    private final @Nullable InputStream rest;
    private @Nullable String sheet;
    private List<String> names = List.of();
    private long headerLine;
    private long headerEnd;
    private final List<Records.Row> sample = new ArrayList<>();
    private boolean sampleIsAll;
    private final List<String> notices = new ArrayList<>();

    private Intake(Source source, IntakeOptions options, @Nullable TextForm form, @Nullable InputStream rest,
            @Nullable Path workbook, boolean temporary) {
        this.source = source;
        this.options = options;
        this.form = form;
        this.rest = rest;
        this.workbook = workbook;
        this.temporary = temporary;
    }

    /**
     * Finds the form of a file and its header.
     *
     * @param required the columns by which a header is known
     * @throws IntakeException if it has none, or is a file of a kind that is not read
     */
    public static Intake of(Source source, IntakeOptions options, Collection<String> required)
            throws IOException, IntakeException {
        PushbackInputStream in = new PushbackInputStream(source.open(), TextForm.HEAD);
        Intake intake = null;
        try {
            byte[] head = head(in, source.isRepeatable());
            refuseOtherKinds(head);
            if (TextForm.begins(head, 'P', 'K', 3, 4)) {
                intake = workbook(source, options, in, head);
                intake.readWorkbook(required);
            } else {
                boolean all = head.length < TextForm.HEAD && source.isRepeatable();
                TextForm form = TextForm.of(head, all, options);
                int mark = TextForm.begins(head, 0xEF, 0xBB, 0xBF) ? 3 : form.charset().name().startsWith("UTF-16")
                        && (TextForm.begins(head, 0xFF, 0xFE) || TextForm.begins(head, 0xFE, 0xFF)) ? 2 : 0;
                in.unread(head, mark, head.length - mark);
                intake = new Intake(source, options, form, in, null, false);
                intake.sampleIsAll = all;
                intake.readHead(new TextRecords(new ByteArrayInputStream(head, mark, head.length - mark), form), required,
                        all);
            }
            return intake;
        } catch (IOException | IntakeException e) {
            if (intake != null) {
                intake.close();
            } else if (source.file() != null) {
                in.close();
            }
            throw e;
        }
    }

    private static byte[] head(InputStream in, boolean waits) throws IOException {
        byte[] head = new byte[TextForm.HEAD];
        int length = 0;
        boolean line = false;
        // Somebody may write a row, wait for its answer and then write the next: only a whole line is waited for.
        while (length < head.length && (waits || !line || in.available() > 0)) {
            int read = in.read(head, length, head.length - length);
            if (read < 0) {
                break;
            }
            for (int i = length; i < length + read && !line; i++) {
                line = head[i] == '\n' || head[i] == '\r';
            }
            length += read;
        }
        return Arrays.copyOf(head, length);
    }

    private static void refuseOtherKinds(byte[] head) throws IntakeException {
        if (TextForm.begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new IntakeException("it is a workbook of an old kind (.xls) or one with a password: save it as .xlsx without "
                    + "a password, or as CSV");
        }
        if (TextForm.begins(head, 0x1F, 0x8B)) {
            throw new IntakeException("it is packed with gzip: unpack it first");
        }
        if (TextForm.begins(head, '%', 'P', 'D', 'F')) {
            throw new IntakeException("it is a PDF: give the table as CSV or .xlsx");
        }
    }

    private static Intake workbook(Source source, IntakeOptions options, PushbackInputStream in, byte[] head)
            throws IOException, IntakeException {
        Path file = source.file();
        boolean temporary = file == null || !source.isRepeatable();
        if (file == null || temporary) {
            in.unread(head);
            file = Files.createTempFile("tariffstack", ".xlsx");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            in.close();
        }
        return new Intake(source, options, null, null, file, temporary);
    }

    /** Finds the sheet and the header of a workbook; of a text they are found when it is opened. */
    private void readWorkbook(Collection<String> required) throws IOException, IntakeException {
        Path file = Objects.requireNonNull(workbook);
        List<String> candidates = options.sheet() != null ? List.of(options.sheet()) : SheetRecords.sheets(file);
        List<String> found = new ArrayList<>();
        for (String candidate : candidates) {
            try (SheetRecords records = SheetRecords.open(file, candidate)) {
                for (int i = 0; i < MOST_TITLE_LINES; i++) {
                    Records.Row row = records.next();
                    if (row == null) {
                        break;
                    }
                    if (ColumnMap.score(row.cells(), required, options.columns()) >= NAMES_OF_A_HEADER) {
                        found.add(candidate);
                        break;
                    }
                }
            }
        }
        if (found.size() > 1) {
            throw new IntakeException("several of its sheets have such rows: say which with --sheet \""
                    + String.join("\" or --sheet \"", found) + "\"");
        }
        sheet = found.isEmpty() ? candidates.isEmpty() ? null : candidates.get(0) : found.get(0);
        if (sheet == null) {
            throw new IntakeException("the workbook has no sheet that is shown");
        }
        if (candidates.size() > 1) {
            notices.add("read the sheet '" + sheet + "'");
        }
        readHead(SheetRecords.open(file, sheet), required, false);
    }

    private void readHead(Records records, Collection<String> required, boolean all) throws IOException, IntakeException {
        List<Records.Row> rows = new ArrayList<>();
        boolean broken = false;
        try (records) {
            while (rows.size() < MOST_ROWS_LOOKED_AT) {
                Records.Row row = records.next();
                if (row == null) {
                    sampleIsAll |= workbook != null;
                    break;
                }
                rows.add(row);
            }
            sampleIsAll &= rows.size() < MOST_ROWS_LOOKED_AT;
        } catch (IOException e) {
            if (workbook != null || !(e.getCause() instanceof CsvParseException)) {
                throw e;
            }
            // The beginning may end within a field, and rows that are no CSV are refused one by one.
            broken = true;
        }
        if (!all && !broken && form != null && rows.size() > 1) {
            rows.remove(rows.size() - 1);
        }
        if (rows.isEmpty() && broken) {
            throw new IntakeException("its first line, which names the columns, cannot be read: a quote is not closed, or something "
                    + "follows a closing quote");
        }
        int header = header(rows, required);
        names = rows.get(header).cells();
        headerLine = rows.get(header).line();
        headerEnd = headerLine + names.stream().mapToLong(name -> name.lines().count() > 1
                ? name.lines().count() - 1 : 0).sum();
        sample.addAll(rows.subList(header + 1, rows.size()));
        if (headerLine > 1 && rows.subList(0, header).stream().anyMatch(row -> !row.isBlank())) {
            notices.add("took line " + headerLine + " for the header");
        }
        if (form != null && form.guessed()) {
            notices.add("read the file as " + form.charset().name() + ", since it is not UTF-8");
        }
    }

    private int header(List<Records.Row> rows, Collection<String> required) throws IntakeException {
        int first = -1;
        for (int i = 0; i < Math.min(rows.size(), MOST_TITLE_LINES); i++) {
            if (ColumnMap.score(rows.get(i).cells(), required, options.columns()) >= Math.min(NAMES_OF_A_HEADER, required.size())) {
                return i;
            }
            first = first < 0 && !rows.get(i).isBlank() ? i : first;
        }
        if (first < 0) {
            throw new IntakeException(EMPTY);
        }
        return first;
    }

    /** The names of the columns as the file has them, in order. */
    public List<String> names() {
        return names;
    }

    /** Whether it is a text, whose bytes can be had; a workbook is no text. */
    public boolean isText() {
        return form != null;
    }

    /** What stands between the fields of a text. */
    public char delimiter() {
        return Objects.requireNonNull(form).delimiter();
    }

    /** The last line of the header, 1 for the first of the text. */
    public long headerEnd() {
        return headerEnd;
    }

    /** A text from its beginning, in UTF-8 and without a byte order mark; to be asked for once. */
    public InputStream text() {
        InputStream in = Objects.requireNonNull(rest);
        TextForm text = Objects.requireNonNull(form);
        return text.charset().equals(StandardCharsets.UTF_8) ? in : new Utf8Stream(in, text.charset());
    }

    /** The rows after the header; of a text that is a stream to be asked for once, and not beside {@link #text()}. */
    public Records records() throws IOException, IntakeException {
        Records records = form != null ? new TextRecords(Objects.requireNonNull(rest), form)
                : SheetRecords.open(Objects.requireNonNull(workbook), sheet);
        skipHeader(records);
        return records;
    }

    private void skipHeader(Records records) throws IOException {
        Records.Row row = records.next();
        while (row != null && row.line() < headerLine) {
            row = records.next();
        }
    }

    /**
     * Which column is which.
     *
     * @param readable the columns that the command reads
     * @param required those of them that it needs
     */
    public ColumnMap columns(Collection<String> readable, Collection<String> required) throws IntakeException {
        return ColumnMap.of(names, readable, required, options);
    }

    /**
     * How the file writes dates and amounts.
     *
     * @param charges the columns that are charges
     */
    public Conventions conventions(ColumnMap columns, List<String> charges) throws IOException, IntakeException {
        Map<Integer, ColumnKind> kinds = CellReader.kinds(columns, charges);
        ConventionFinder finder = new ConventionFinder(kinds, options.conventions(), form != null && form.delimiter() == ';');
        sample.forEach(row -> finder.look(row.cells()));
        if (finder.isOpen() && !sampleIsAll && (source.isRepeatable() || workbook != null)) {
            try (Records again = again()) {
                for (Records.Row row = again.next(); row != null; row = again.next()) {
                    finder.look(row.cells());
                }
            }
        }
        Conventions found = finder.conventions();
        if (!finder.notice().isEmpty()) {
            notices.add(finder.notice());
        }
        return found;
    }

    private Records again() throws IOException, IntakeException {
        if (form == null) {
            return records();
        }
        Records records = new TextRecords(source.open(), form);
        skipHeader(records);
        return records;
    }

    /** What was concluded about the file, each in a sentence without its full stop. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    @Override
    public void close() throws IOException {
        if (rest != null && source.file() != null) {
            rest.close();
        }
        if (temporary) {
            Files.deleteIfExists(Objects.requireNonNull(workbook));
        }
    }
}
