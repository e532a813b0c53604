package org.tariffstack.law.text;

/** How bad a problem is. */
public enum Severity {
    /** The book would give wrong answers, or none. */
    ERROR,
    /** Harmless, but probably not meant: something that nothing uses. */
    WARNING
}
