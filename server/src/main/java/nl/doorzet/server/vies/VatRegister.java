package nl.doorzet.server.vies;

import java.util.Optional;
import nl.doorzet.core.vat.VatNumber;
import nl.doorzet.core.vat.VatProof;

/** Who knows which VAT numbers are in use: VIES, or nobody where it is off. */
interface VatRegister {
    /**
     * Asks, and does not wait long.
     *
     * @param asker the seller's own number; with it the answer gets a consultation number, which is proof towards the tax
     *     authorities
     * @return {@link VatProof.Answer#NO_ANSWER} if that could not be found out now; never an exception
     */
    VatProof ask(VatNumber number, Optional<VatNumber> asker);
}
