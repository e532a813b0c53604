package org.tariffstack.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Answers as a table, in the columns of the objects that {@code batch} prints.
 *
 * <p>One job writes answers and refusals, into two folders, so that a row is in one of them, once, or the job fails as a
 * whole. Amounts and rates stay the decimal texts that they are in the objects: an ad valorem equivalent has more digits
 * than a decimal of Parquet can have on both sides of the point.
 */
final class AnswerTable {
    /** What an object of {@code batch} may hold, an answer's and a refusal's, without the place of the row. */
    static final StructType OBJECT = StructType.fromDDL(String.join(", ",
            "id STRING", "jurisdiction STRING", "hts STRING", "origin STRING", "entered STRING", "value STRING",
            "currency STRING", "duty STRING", "rate STRING", "additional STRING", "refundable STRING", "owed STRING",
            "least STRING", "most STRING",
            "lines ARRAY<STRUCT<heading: STRING, program: STRING, rate: STRING, portion: STRING, basis: STRING, "
                    + "duty: STRING, unresolved: STRING, refundable: BOOLEAN, relief: BOOLEAN, citation: STRING>>",
            "taxes ARRAY<STRUCT<tax: STRING, rate: STRING, basis: STRING, amount: STRING, unresolved: STRING, "
                    + "citation: STRING>>",
            "filing_order ARRAY<STRING>",
            "prohibitions ARRAY<STRUCT<heading: STRING, program: STRING, citation: STRING>>",
            "declined ARRAY<STRUCT<heading: STRING, program: STRING, reason: STRING>>",
            "questions ARRAY<STRUCT<fact: STRING, question: STRING, assumed: STRING, headings: ARRAY<STRING>, "
                    + "duty_if: MAP<STRING, STRING>>>",
            "warnings ARRAY<STRING>",
            "book STRUCT<version: STRING, hash: STRING, verified_through: STRING>",
            "error STRUCT<code: STRING, field: STRING, message: STRING>"));

    private AnswerTable() {}

    /** Writes answers to a folder, as Parquet. */
    static void write(SparkSession spark, JavaRDD<Row> answers, String folder, SaveMode mode) {
        spark.createDataFrame(answers, AnswerPieces.COLUMNS)
                .withColumn("object", from_json(col(AnswerPieces.JSON.name()), OBJECT, Map.of("mode", "FAILFAST")))
                .select(AnswerPieces.FILE.name(), AnswerPieces.ROW.name(), AnswerPieces.LINE.name(), "object.*",
                        AnswerPieces.OUTCOME.name())
                .write().mode(mode).partitionBy(AnswerPieces.OUTCOME.name()).parquet(folder);
    }

    /** The answers in a folder that {@link #write} wrote, also where there are none. */
    static Dataset<Row> read(SparkSession spark, String folder) {
        StructType columns = new StructType();
        for (StructField place : List.of(AnswerPieces.FILE, AnswerPieces.ROW, AnswerPieces.LINE)) {
            columns = columns.add(place);
        }
        for (StructField field : OBJECT.fields()) {
            columns = columns.add(field);
        }
        return spark.read().schema(columns.add(AnswerPieces.OUTCOME)).parquet(folder);
    }
}
