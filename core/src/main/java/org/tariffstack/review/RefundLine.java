package org.tariffstack.review;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One duty that a ruling lets be claimed back.
 *
 * @param heading the number that it was assessed under
 * @param program its programme
 * @param ruling the ruling, as lawyers quote it
 * @param since the day of the ruling
 * @param assessed the duty assessed, zero or more
 * @param refundable what of it can be claimed back: never more than was assessed, nor together more than was paid
 */
public record RefundLine(String heading, String program, String ruling, LocalDate since, BigDecimal assessed,
        BigDecimal refundable) {}
