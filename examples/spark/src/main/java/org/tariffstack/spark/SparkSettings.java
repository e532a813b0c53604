package org.tariffstack.spark;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** How Spark is set for batches. */
final class SparkSettings {
    private SparkSettings() {}

    /**
     * A session with settings.
     *
     * @param master where Spark runs, or null for where {@code spark-submit} says, else on this machine
     * @param settings the caller's settings, which come before all others but the few that answers rest on
     */
    static SparkSession session(@Nullable String master, Map<String, String> settings) {
        SparkConf conf = new SparkConf();
        settings.forEach(conf::set);
        if (master != null) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.app.name", "tariffstack");
        conf.setIfMissing("spark.master", "local[*]");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        // Timestamps are read as instants, and names of columns as they are written.
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set("spark.sql.caseSensitive", "true");
        // Answers and refusals are written side by side instead of being sorted apart first.
        conf.set("spark.sql.maxConcurrentOutputFileWriters", String.valueOf(Outcome.values().length));
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
