package org.tariffstack.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tariffstack.entry.Origin;

/** A list of countries that headings refer to, each with its time. */
public final class CountryList extends NamedList {
    private final List<Member> members;
    private final Map<Origin, List<Member>> byCountry = new HashMap<>();

    /**
     * Makes a list.
     *
     * @param id the id, without the leading "@"
     * @param what what it lists
     * @param citation where it stands in the law
     * @param members the countries, each with its time
     * @param place where the list is named in the book
     */
    public CountryList(String id, String what, Citation citation, List<Member> members, SourcePlace place) {
        super(id, what, citation, place);
        this.members = List.copyOf(members);
        for (Member member : members) {
            byCountry.computeIfAbsent(member.country(), key -> new ArrayList<>(1)).add(member);
        }
    }

    /** The countries, in the order of the file. */
    public List<Member> members() {
        return members;
    }

    /** Whether the country is on the list at an instant, to the knowledge of a day. */
    public boolean contains(Origin origin, Instant at, @Nullable LocalDate known) {
        List<Member> found = byCountry.get(origin);
        if (found != null) {
            for (Member member : found) {
                if (member.validity().holds(at, known)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * One country of a list.
     *
     * @param country the country
     * @param validity when it is on the list
     * @param place where it stands in the book
     */
    public record Member(Origin country, Validity validity, SourcePlace place) {}
}
