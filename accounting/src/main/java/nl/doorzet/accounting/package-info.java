/** Where sales go: one package per accounting system, and what they all share. */
@NullMarked
package nl.doorzet.accounting;

import org.jspecify.annotations.NullMarked;
