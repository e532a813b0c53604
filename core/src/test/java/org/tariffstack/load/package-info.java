/**
 * What the library does under traffic that it was not made comfortable for: entries that all differ, facts that differ in
 * each, everything stated that can be stated, texts that are junk, in a small heap.
 *
 * <p>{@link org.tariffstack.load.HardCases} measures, {@link org.tariffstack.load.Soak} lasts. Both know the library by
 * its public calls alone and run in a virtual machine of their own.
 */
package org.tariffstack.load;
