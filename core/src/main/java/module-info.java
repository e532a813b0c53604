/** The domain library of tariffstack. */
module org.tariffstack.core {
    requires transitive java.money;
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
}
