package org.tariffstack.law;

/**
 * Picks layers by a word of the book: a heading, {@code heading#strand}, a range {@code A..B} of headings, a
 * programme's id (its duties, not its reliefs), or {@code *} for every duty.
 *
 * @param text the word
 */
public record LayerSelector(String text) {
    /** The selector of everything, the base rate too. */
    public static final String EVERYTHING = "*";

    /** Whether the layer is picked. */
    public boolean picks(TariffLayer layer) {
        String heading = layer.heading();
        if (text.equals(heading)) {
            return true;
        }
        if (text.equals(EVERYTHING) || text.equals(layer.program().id())) {
            return layer.kind() == LayerKind.DUTY;
        }
        int range = text.indexOf("..");
        if (range > 0) {
            String first = text.substring(0, range);
            String last = text.substring(range + 2);
            return heading.length() == first.length() && heading.compareTo(first) >= 0 && heading.compareTo(last) <= 0;
        }
        int strand = text.indexOf('#');
        return strand > 0 && heading.equals(text.substring(0, strand))
                && layer.strand().equals(text.substring(strand + 1));
    }

    /** Whether the base rate is picked. */
    public boolean picksBase() {
        return text.equals(EVERYTHING) || text.equals(Program.BASE);
    }
}
