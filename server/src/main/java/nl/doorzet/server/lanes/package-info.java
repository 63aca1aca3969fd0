/** Durable work: one lane per connection, carried by db-scheduler on PostgreSQL. */
@NullMarked
package nl.doorzet.server.lanes;

import org.jspecify.annotations.NullMarked;
