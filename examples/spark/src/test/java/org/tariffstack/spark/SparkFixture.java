package org.tariffstack.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A session on two threads for the tests of a class. */
abstract class SparkFixture {
    static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSettings.session("local[2]", Map.of());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }
}
