@NullMarked
package nl.doorzet.server.people;

import org.jspecify.annotations.NullMarked;
