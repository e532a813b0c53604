package org.tariffstack.testing.generators;

/** A text as jqwik shall report it: as it is, without quotes. */
record Reported(String text) {
    @Override
    public String toString() {
        return text;
    }
}
