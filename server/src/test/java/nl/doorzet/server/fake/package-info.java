/**
 * A shop and books in memory, registered as connectors {@code fakeshop} and {@code fakebooks}, {@code blindbooks},
 * {@code filebooks}. The setting {@code world} names which {@link nl.doorzet.server.fake.FakeShop} and
 * {@link nl.doorzet.server.fake.FakeBooks} a connection meets.
 */
@NullMarked
package nl.doorzet.server.fake;

import org.jspecify.annotations.NullMarked;
