package org.tariffstack.landedcost.rows;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.entry.InvalidEntryException;
import org.tariffstack.landedcost.books.Books;
import org.tariffstack.whatif.ScenarioException;

/** Reads rows into entries, and makes something of them or tells why not. Many threads may share one. */
public final class Rows {
    private final Books books;
    private final Header header;
    private final LostZeros zeros;

    public Rows(Books books, Header header, LostZeros zeros) {
        this.books = books;
        this.header = header;
        this.zeros = zeros;
    }

    /** The columns of the rows. */
    public Header header() {
        return header;
    }

    /**
     * What came of a row: a value, or a problem.
     *
     * @param value what was made of it, or null
     * @param problem why nothing was, or null
     */
    public record Outcome<T>(@Nullable T value, @Nullable RowProblem problem) {}

    /**
     * Where a row stands.
     *
     * @param row its number, 1 for the first after the header
     * @param line the line of the file that it begins on, or 0 where it is of no text
     */
    public record Place(long row, long line) {}

    /** A row that was read but cannot be used, for a reason that is none of the library's. */
    public static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final @Nullable String field;

        public RefusedException(String code, @Nullable String field, String message) {
            super(message);
            this.code = code;
            this.field = field;
        }

        /** What is wrong; never null. */
        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }

    /** What comes of a row. */
    public <T> Outcome<T> of(InputRow row, Function<EntryRow, T> work) {
        return of(new Place(row.number(), row.lineNumber()), RowFields.of(row, header), work);
    }

    /** What comes of the fields of a row. */
    public <T> Outcome<T> of(Place place, List<String> fields, Function<EntryRow, T> work) {
        return of(place, RowFields.of(header, fields, place.line() != 0), work);
    }

    /** What comes of a row that was taken apart already. */
    public <T> Outcome<T> of(Place place, RowFields row, Function<EntryRow, T> work) {
        String id = row.id();
        if (!row.isWhole()) {
            return new Outcome<>(null, new RowProblem(id, place.row(), place.line(), row.faults()));
        }
        try {
            String jurisdiction = header.text(row.fields(), "jurisdiction");
            TariffStack stack = books.stack(jurisdiction.isEmpty() ? Books.DEFAULT : jurisdiction);
            List<String> restored = zeros.restore(header, row.fields(), stack.book(), place.row());
            Entry entry = RowEntry.of(header, restored, stack.book().currency(), row.faults());
            if (entry == null) {
                return new Outcome<>(null, new RowProblem(id, place.row(), place.line(), row.faults()));
            }
            return new Outcome<>(work.apply(new EntryRow(place.row(), id, header, restored, stack, entry, row.source(),
                    row.main())), null);
        } catch (InvalidEntryException e) {
            return refusal(place, id, e.code().name(), e.field(), e.getMessage());
        } catch (ScenarioException e) {
            return refusal(place, id, RowProblem.SCENARIO, "jurisdiction", e.getMessage());
        } catch (RefusedException e) {
            return refusal(place, id, e.code, e.field, e.getMessage());
        } catch (RuntimeException e) {
            // One row that we get wrong must not cost the caller the others.
            return refusal(place, id, RowProblem.INTERNAL, null, "This row could not be computed (" + e
                    + "). Please report it with the row.");
        }
    }

    private static <T> Outcome<T> refusal(Place place, @Nullable String id, String code, @Nullable String field,
            String message) {
        return new Outcome<>(null, new RowProblem(id, place.row(), place.line(),
                List.of(new RowProblem.Fault(code, field, message))));
    }
}
