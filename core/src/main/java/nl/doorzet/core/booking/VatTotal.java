package nl.doorzet.core.booking;

import nl.doorzet.core.money.Money;

/** What one VAT category amounts to in a document. */
public record VatTotal(VatCategory category, Money net, Money vat) {}
