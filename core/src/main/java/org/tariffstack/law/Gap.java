package org.tariffstack.law;

/**
 * Something that the book knows it does not hold: entries in its time and scope are answered with a warning.
 *
 * @param origins the origins it concerns
 * @param products the goods it concerns
 * @param validity the time it concerns
 * @param warning what an assessment says
 * @param place where it stands in the book
 */
public record Gap(OriginScope origins, ProductScope products, Validity validity, String warning, SourcePlace place) {}
