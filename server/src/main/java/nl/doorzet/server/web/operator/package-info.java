/** The operator's pages (<i>Beheer</i>): how the installation does, without any account's documents. */
@NullMarked
package nl.doorzet.server.web.operator;

import org.jspecify.annotations.NullMarked;
