package nl.doorzet.core.booking;

import nl.doorzet.core.money.Money;

/** What one way of computing gave, held against the shop's figures. */
public record Attempt(Way way, Money total, Money vat) {}
