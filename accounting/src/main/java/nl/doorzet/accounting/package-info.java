@NullMarked
package nl.doorzet.accounting;

import org.jspecify.annotations.NullMarked;
