@NullMarked
package nl.doorzet.core;

import org.jspecify.annotations.NullMarked;
