@NullMarked
package nl.doorzet.app;

import org.jspecify.annotations.NullMarked;
