/**
 * Sales in a plain-text journal that hledger or Beancount reads: one balanced transaction per document, appended to one file and
 * never touched again.
 *
 * <p>Each record stands between a begin and an end line with the document's identity. A document is booked when its end line is
 * there: so a repeated booking changes nothing, and what a crash left half written is recognised. Syntax: the manuals of hledger
 * and Beancount 2, judged by their own checkers in the tests; reference tryton (hledger and beancount) [S].
 */
@NullMarked
package nl.doorzet.accounting.plaintext;

import org.jspecify.annotations.NullMarked;
