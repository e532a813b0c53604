package org.tariffstack.law;

/**
 * Something that a book supposes and the law does not say: a name under which an overlay changed it.
 *
 * @param name the name of the scenario
 * @param what what it supposes, in words
 */
public record Supposition(String name, String what) {
    /** What whoever gets an answer of the book is told. */
    public String warning() {
        return "Not the law as it is: scenario " + name + ": " + what;
    }

    @Override
    public String toString() {
        return name;
    }
}
