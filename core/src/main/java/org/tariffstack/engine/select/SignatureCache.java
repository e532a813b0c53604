package org.tariffstack.engine.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tariffstack.engine.keep.KeptMap;
import org.tariffstack.engine.keep.MemoryBudget;
import org.tariffstack.engine.time.PerInterval;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.CodeList;
import org.tariffstack.law.Condition;
import org.tariffstack.law.ListMatcher;
import org.tariffstack.law.ProductMatch;
import org.tariffstack.law.ProductScope;
import org.tariffstack.law.TariffBook;

/**
 * The signatures of goods to the knowledge of a day, those of whole codes kept. Of thirty thousand codes some two thousand
 * can be told apart.
 */
public final class SignatureCache {
    private static final int BYTES_FOR_A_CODE = 130;
    private static final int BYTES_FOR_AN_INTERVAL = 14;
    private static final int BYTES_FOR_A_LIST = 24;

    private final DisplacementGraph graph;
    private final @Nullable LocalDate known;
    private final ListIndex index;
    private final ScopePrefixes prefixes;
    private final KeptMap<HtsCode, OverTime> byCode;
    private final KeptMap<Scopes, GoodsSignature> byScopes;
    private final KeptMap<GoodsSignature, GoodsSignature> once;
    /** A number for each way in which a scope takes goods in; a book has some hundred. */
    private final Map<ProductMatch, Integer> numbers = new ConcurrentHashMap<>();

    /**
     * The signatures of goods of a book.
     *
     * @param known the day whose knowledge counts, or null for what is understood now
     */
    public SignatureCache(TariffBook book, DisplacementGraph graph, @Nullable LocalDate known, MemoryBudget budget) {
        this.graph = graph;
        this.known = known;
        index = new ListIndex(book.codeLists().values(), budget);
        prefixes = new ScopePrefixes(book);
        byCode = new KeptMap<>(budget);
        byScopes = new KeptMap<>(budget);
        once = new KeptMap<>(budget);
    }

    /** What makes two signatures the same: the lists that a code is on, and the codes above and below it that scopes name. */
    private record Scopes(ListMembership lists, List<String> prefixes) {}

    /** The signature of a code at an instant. That of a code of fewer than eight digits is worked out each time. */
    public GoodsSignature of(HtsCode code, Instant at) {
        return code.length() < 8 ? make(code, list -> list.match(code, at, known)) : over(code).at(at);
    }

    /** The signatures of a code of eight or ten digits over time. */
    public OverTime over(HtsCode code) {
        OverTime all = byCode.get(code);
        if (all == null) {
            OverTime fresh = new OverTime(code, new PerInterval<>(changesOf(code)));
            all = byCode.put(code, fresh, BYTES_FOR_A_CODE + (long) BYTES_FOR_AN_INTERVAL * fresh.intervals.size());
        }
        return all;
    }

    /** The signatures of a code over time, each worked out when it is first asked for. */
    public final class OverTime {
        private final HtsCode code;
        private final PerInterval<GoodsSignature> intervals;

        private OverTime(HtsCode code, PerInterval<GoodsSignature> intervals) {
            this.code = code;
            this.intervals = intervals;
        }

        /** The signature at an instant. */
        public GoodsSignature at(Instant at) {
            int place = intervals.place(at);
            GoodsSignature signature = intervals.get(place);
            if (signature == null) {
                signature = byScopes(code, at);
                intervals.set(place, signature);
            }
            return signature;
        }
    }

    private GoodsSignature byScopes(HtsCode code, Instant at) {
        Scopes scopes = new Scopes(index.membership(code, at, known), prefixes.of(code));
        GoodsSignature signature = byScopes.get(scopes);
        if (signature == null) {
            GoodsSignature fresh = make(code, scopes.lists());
            signature = once.put(fresh, fresh, fresh.weight());
            signature = byScopes.put(scopes, signature, BYTES_FOR_A_CODE + (long) BYTES_FOR_A_LIST * scopes.lists().size());
        }
        return signature;
    }

    /** The instants at which the signature of a code of eight or ten digits can change, in order. */
    public Collection<Instant> changesOf(HtsCode code) {
        TreeSet<Instant> changes = new TreeSet<>();
        for (CodeList list : index.touching(code)) {
            changes.addAll(list.changesOf(code, known));
        }
        return changes;
    }

    private GoodsSignature make(HtsCode code, ListMatcher matcher) {
        Maker maker = new Maker(code, matcher);
        int size = graph.layers().size();
        for (int i = 0; i < size; i++) {
            maker.add(i, graph.layers().get(i).products(), true);
        }
        for (int i = 0; i < graph.rules().size(); i++) {
            maker.add(size + i, graph.rules().get(i).products(), false);
        }
        return maker.signature();
    }

    /** A signature in the making. */
    private final class Maker {
        private final HtsCode code;
        private final ListMatcher matcher;
        private final long[] met = Bits.none(graph.layers(), graph.rules());
        private final List<Integer> special = new ArrayList<>();
        private final List<ProductMatch> matches = new ArrayList<>();

        Maker(HtsCode code, ListMatcher matcher) {
            this.code = code;
            this.matcher = matcher;
        }

        /**
         * Adds a layer or a rule, if its scope takes the code in.
         *
         * @param inPart whether it counts where it takes in only some of the longer codes
         */
        void add(int number, ProductScope scope, boolean inPart) {
            ProductMatch match = scope.match(code, matcher);
            boolean whole = match.coverage() == ProductMatch.Coverage.WHOLE;
            if (match.isNone() || !whole && !inPart) {
                return;
            }
            Bits.set(met, number);
            if (!whole || match.when() != Condition.ALWAYS) {
                special.add(number);
                matches.add(match);
            }
        }

        GoodsSignature signature() {
            return new GoodsSignature(met, special.stream().mapToInt(Integer::intValue).toArray(),
                    matches.stream().mapToInt(SignatureCache.this::number).toArray(), matches.toArray(new ProductMatch[0]));
        }
    }

    private int number(ProductMatch match) {
        Integer number = numbers.get(match);
        if (number == null) {
            synchronized (numbers) {
                number = numbers.computeIfAbsent(match, way -> numbers.size());
            }
        }
        return number;
    }
}
