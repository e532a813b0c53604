/**
 * Which duties a good owes, from a country, entered at a moment, and why.
 *
 * <p>{@link org.tariffstack.TariffStack} is the front door:
 *
 * <pre>{@code
 * Assessment toys = TariffStack.unitedStates().assess(Entry.builder()
 *         .hts("9503.00.00").origin("CN").entered("2025-04-15").value("10000", "USD").build());
 * System.out.println(toys.explain());
 * }</pre>
 *
 * <p>Amounts are of {@code javax.money}; an implementation of it must be there when the library runs, and Moneta comes
 * with it. The module reads nothing but its own resources: no clock, no environment, no network.
 */
module org.tariffstack.core {
    requires transitive java.money;
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.tariffstack;
    exports org.tariffstack.assessment;
    exports org.tariffstack.cn;
    exports org.tariffstack.cost;
    exports org.tariffstack.entry;
    exports org.tariffstack.history;
    exports org.tariffstack.law;
    exports org.tariffstack.law.text;
    exports org.tariffstack.rate;
    exports org.tariffstack.ratecard;
    exports org.tariffstack.review;
    exports org.tariffstack.us;
    exports org.tariffstack.whatif;
}
