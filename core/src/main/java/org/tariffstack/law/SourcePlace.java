package org.tariffstack.law;

/**
 * Where in the book's text something stands.
 *
 * @param file the file's path inside the book
 * @param line the line, counted from 1; 0 for the file as a whole
 */
public record SourcePlace(String file, long line) {
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
