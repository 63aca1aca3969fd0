/**
 * The numbered contract that every connector keeps, and the sample documents. A connector's test extends {@link
 * nl.doorzet.tck.AccountingContract}; docs/connector-rules.md gives the intent of each rule.
 */
@NullMarked
package nl.doorzet.tck;

import org.jspecify.annotations.NullMarked;
