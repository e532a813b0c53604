package org.tariffstack.law;

/**
 * Something that legal acts name and the book leaves out on purpose: a heading that was never made, an order without
 * one. It changes no answer and is told to readers.
 *
 * @param what the heading, or the action where it has none
 * @param reason why it is left out
 * @param citation the legal act
 * @param place where it stands in the book
 */
public record Unmodelled(String what, String reason, Citation citation, SourcePlace place) {}
