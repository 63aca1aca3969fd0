@NullMarked
package nl.doorzet.server;

import org.jspecify.annotations.NullMarked;
