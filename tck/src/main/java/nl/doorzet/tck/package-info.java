@NullMarked
package nl.doorzet.tck;

import org.jspecify.annotations.NullMarked;
