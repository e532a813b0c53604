package org.tariffstack.assessment;

import org.tariffstack.law.Citation;

/**
 * A ban on importation. It is no duty: the duty is answered beside it, for goods that were imported before.
 *
 * @param heading the heading, or an identifier of ours where the law gives no number
 * @param program its programme
 * @param citation the legal act
 */
public record Prohibition(String heading, String program, Citation citation) {
    @Override
    public String toString() {
        return heading + ": entry is prohibited (" + citation + ")";
    }
}
