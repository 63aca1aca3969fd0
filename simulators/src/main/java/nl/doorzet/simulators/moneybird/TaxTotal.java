package nl.doorzet.simulators.moneybird;

import java.math.BigDecimal;

/** What an invoice has at one VAT rate: the amount without VAT, and the VAT. */
public record TaxTotal(TaxRate rate, BigDecimal taxable, BigDecimal tax) {}
