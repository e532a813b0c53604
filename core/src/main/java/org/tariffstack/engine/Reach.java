package org.tariffstack.engine;

import java.util.List;

/**
 * All by which scopes can tell goods at a time: on which lists they are, and under or above which codes they are that scopes
 * name themselves. {@link Reaches} makes each reach once: one is equal only to itself.
 */
final class Reach {
    private final ListHits hits;

    Reach(ListHits hits) {
        this.hits = hits;
    }

    /** The lists. */
    ListHits hits() {
        return hits;
    }

    /**
     * What makes two reaches the same.
     *
     * @param hits the lists
     * @param prefixes the codes
     */
    record Content(ListHits hits, List<String> prefixes) {}
}
