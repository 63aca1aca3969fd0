package nl.doorzet.core.forecast;

/** Where books that compute VAT themselves round it to the cent. */
public enum BooksRounding {
    /** The VAT of each line. */
    PER_LINE,
    /** The VAT of each VAT code, from the sum of its lines. */
    PER_RATE,
    /** The VAT of the whole document; a rate's part in it is only known to within a cent. */
    PER_DOCUMENT
}
