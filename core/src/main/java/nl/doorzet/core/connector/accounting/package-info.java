/** The interface of an accounting system. It has no verb to change or delete anything (rule D6). */
@NullMarked
package nl.doorzet.core.connector.accounting;

import org.jspecify.annotations.NullMarked;
