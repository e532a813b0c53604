package org.tariffstack.law;

/** How one code, at one instant, meets lists. */
@FunctionalInterface
public interface ListMatcher {
    /** How it meets the list. */
    ProductMatch match(CodeList list);
}
