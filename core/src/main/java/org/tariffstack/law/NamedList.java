package org.tariffstack.law;

/** What every list has that headings refer to: a name, and where it stands in the law and in the book. */
abstract class NamedList {
    private final String id;
    private final String what;
    private final Citation citation;
    private final SourcePlace place;

    NamedList(String id, String what, Citation citation, SourcePlace place) {
        this.id = id;
        this.what = what;
        this.citation = citation;
        this.place = place;
    }

    /** The id, without the leading "@". */
    public final String id() {
        return id;
    }

    /** What it lists. */
    public final String what() {
        return what;
    }

    /** Where it stands in the law. */
    public final Citation citation() {
        return citation;
    }

    /** Where the list is named in the book. */
    public final SourcePlace place() {
        return place;
    }

    @Override
    public final String toString() {
        return "@" + id;
    }
}
