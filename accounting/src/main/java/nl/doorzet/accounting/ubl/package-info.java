/**
 * Sales as e-invoices in files: one UBL 2.1 invoice or credit note per document, in a folder from which any package can import
 * them. Peppol BIS Billing 3.0 where both parties can be reached over Peppol, plain EN 16931 for everybody else.
 *
 * <p>The way through: {@link nl.doorzet.accounting.ubl.UblConnector} opens {@link
 * nl.doorzet.accounting.ubl.UblAdministration}, which asks {@link nl.doorzet.accounting.ubl.UblTranslator} for a {@link
 * nl.doorzet.accounting.ubl.UblDocument}, has {@link nl.doorzet.accounting.ubl.UblXml} write it, and keeps it with {@link
 * nl.doorzet.accounting.ubl.UblFiles}. The rules are named by their codes (BR-CO-16, NL-R-001); reference e-invoicing §5 [S].
 */
@NullMarked
package nl.doorzet.accounting.ubl;

import org.jspecify.annotations.NullMarked;
