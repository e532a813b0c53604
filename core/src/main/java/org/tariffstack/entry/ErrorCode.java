package org.tariffstack.entry;

/** Why an entry cannot be answered. The names are stable: programs may branch on them. */
public enum ErrorCode {
    /** The text is not a tariff code of 2, 4, 6, 8 or 10 digits. */
    INVALID_HTS,
    /** The schedule, or its statistical codes of that day, do not hold the code. */
    UNKNOWN_HTS,
    /** The code is shorter than a rate line and several lines with different rates stand below it. */
    AMBIGUOUS_HTS,
    /** The text is not the ISO 3166 alpha-2 code of a country that the book knows. */
    UNKNOWN_ORIGIN,
    /** A date or time that cannot be read, or that does not exist. */
    BAD_TIME,
    /** A value that is not a number, is negative, or is finer than can be meant. */
    BAD_VALUE,
    /** A quantity that is not a number or is negative. */
    BAD_QUANTITY,
    /** A unit of quantity that is not known. */
    UNKNOWN_UNIT,
    /** A currency that ISO 4217 does not know. */
    UNKNOWN_CURRENCY,
    /** The value is not in the currency of the jurisdiction. */
    CURRENCY_MISMATCH,
    /** A fact that no rule of the book asks for. */
    UNKNOWN_FACT,
    /** A known fact with a value that it cannot have. */
    BAD_FACT,
    /** Two things that are stated of the goods and cannot both be so, such as a claim of USMCA and that they do not qualify. */
    CONFLICTING_FACTS,
    /** A base rate stated by the caller that is not a rate. */
    BAD_RATE,
    /** A preference symbol that the schedule does not know. */
    UNKNOWN_PREFERENCE,
    /** A jurisdiction that no book covers. */
    UNKNOWN_JURISDICTION,
    /** No rate of exchange is given for a currency and a day. */
    NO_EXCHANGE_RATE,
    /** A charge that the book does not know. */
    UNKNOWN_CHARGE,
    /** The goods are worth more than may be entered in the way that is asked for. */
    OVER_FILING_LIMIT,
    /** Something required was left out. */
    MISSING_FIELD,
    /** Strict mode: the entry is later than the day through which the book was checked. */
    BEYOND_HORIZON,
    /** The law as held by the book excludes two duties by each other: a defect of the data. */
    CONFLICTING_RULES
}
