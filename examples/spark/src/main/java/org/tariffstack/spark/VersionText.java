package org.tariffstack.spark;

import org.apache.spark.package$;
import org.tariffstack.TariffStack;
import org.tariffstack.law.TariffBook;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program, of Spark and of the books. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"tariffstack-spark " + (version == null ? "(development)" : version),
            "Spark " + package$.MODULE$.SPARK_VERSION(),
            book(TariffStack.unitedStates().book()), book(TariffStack.chinaOnUnitedStatesGoods().book())};
    }

    private static String book(TariffBook book) {
        return "book of " + book.jurisdiction() + " " + book.version() + ", verified through "
                + book.verifiedThroughDate();
    }
}
