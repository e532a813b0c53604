package org.tariffstack.law.text.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;
import org.tariffstack.law.Condition;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.text.BookReader;
import org.tariffstack.law.text.BookSource;
import org.tariffstack.law.text.BookValidator;
import org.tariffstack.law.text.BookWriter;
import org.tariffstack.law.text.Told;
import org.tariffstack.law.text.check.BookConditions;
import org.tariffstack.law.text.syntax.ConditionParser;
import org.tariffstack.testing.generators.BookWithEntries;
import org.tariffstack.testing.generators.GeneratedLawDomain;

/** The text of a book, its compact form and the book itself say the same. */
@Domain(GeneratedLawDomain.class)
class BookTextProperties {
    @Property(tries = 200)
    void a_book_that_is_written_and_read_again_says_the_same(@ForAll BookWithEntries generated) {
        Map<String, String> files = BookWriter.files(generated.book());
        TariffBook again = BookReader.read(BookSource.of(files));
        assertThat(Told.wherever(again)).isEqualTo(Told.wherever(generated.book()));
        assertThat(BookWriter.files(again)).isEqualTo(files);
        TariffStack one = TariffStack.of(generated.book());
        TariffStack other = TariffStack.of(again);
        for (Entry entry : generated.entries()) {
            assertThat(other.assess(entry).explain()).isEqualTo(one.assess(entry).explain());
        }
    }

    @Property(tries = 100)
    void the_compact_form_of_any_book_says_what_its_text_says(@ForAll TariffBook book) throws Exception {
        BookText text = BookText.read(BookSource.of(BookWriter.files(book)));
        byte[] compact = CompactWriter.write(text);
        TariffBook again = BookReader.readCompact(path ->
                path.equals(CompactBook.FILE) ? new ByteArrayInputStream(compact) : null);
        assertThat(Told.of(again)).isEqualTo(Told.of(text.book()));
    }

    @Property(tries = 200)
    void a_condition_reads_its_own_text_back(@ForAll TariffBook book) throws Exception {
        ConditionParser parser = new ConditionParser(book.facts(), book.zone());
        for (Condition condition : BookConditions.of(book).values()) {
            assertThat(parser.parse(condition.text())).isEqualTo(condition);
        }
    }

    @Property(tries = 200)
    void any_generated_book_is_sound(@ForAll TariffBook book) {
        assertThat(BookValidator.validate(book)).isEmpty();
    }
}
