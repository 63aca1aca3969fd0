package nl.doorzet.app.walk;

import java.math.BigDecimal;
import java.time.Instant;

/** An entry as it is in the books; amounts in euros. */
record Entry(String reference, BigDecimal total, BigDecimal vat, Instant booked) {
    boolean comesTo(BigDecimal otherTotal, BigDecimal otherVat) {
        return total.compareTo(otherTotal) == 0 && vat.compareTo(otherVat) == 0;
    }
}
