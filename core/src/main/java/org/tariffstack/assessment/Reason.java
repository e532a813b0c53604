package org.tariffstack.assessment;

/**
 * Why a heading that was considered is not among the lines.
 *
 * @param heading the heading
 * @param program its programme
 * @param kind the kind of reason
 * @param text the reason in words
 */
public record Reason(String heading, String program, Kind kind, String text) {
    /** Kinds of reason. */
    public enum Kind {
        /** Another layer displaces it. */
        EXCLUDED_BY,
        /** What it asks for is known not to hold. */
        CONDITION_NOT_MET,
        /** What it asks for is not stated, and is assumed not to hold. */
        NOT_STATED,
        /** The preference claimed is not open to these goods. */
        PREFERENCE_NOT_OPEN
    }

    @Override
    public String toString() {
        return heading + ": " + text;
    }
}
