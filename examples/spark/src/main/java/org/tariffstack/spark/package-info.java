/**
 * Batches beyond one machine: {@code tariffstack batch} on Apache Spark.
 *
 * <p>A batch is cut into {@link org.tariffstack.spark.Piece}s of some rows each, which Spark spreads over its executors;
 * {@link org.tariffstack.spark.AnswerPieces} answers them there, through {@link org.tariffstack.landedcost.batch.Batch}, just as
 * the command does; {@link org.tariffstack.spark.AnswerTable} writes the answers in columns.
 */
@NullMarked
package org.tariffstack.spark;

import org.jspecify.annotations.NullMarked;
