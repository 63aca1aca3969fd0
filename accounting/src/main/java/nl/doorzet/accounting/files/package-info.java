/** What connectors that write files share: a folder with one writer at a time, and writes that survive a power cut. */
@NullMarked
package nl.doorzet.accounting.files;

import org.jspecify.annotations.NullMarked;
