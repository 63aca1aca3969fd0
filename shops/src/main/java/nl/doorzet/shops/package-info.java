@NullMarked
package nl.doorzet.shops;

import org.jspecify.annotations.NullMarked;
